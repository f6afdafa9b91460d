package dev.waybill.map.projection;

/**
 * The formula of a projection: degrees to metres on a plane and back.
 *
 * <p>Formulas hold no state that changes and may be used by several threads.
 */
interface PlaneFormula {

    /** First eccentricity of the WGS 84 ellipsoid, squared. */
    double E2 = 0.0066943799901413165;

    /** First eccentricity. */
    double E = Math.sqrt(E2);

    /** Equatorial radius of the WGS 84 ellipsoid. */
    double RADIUS_METRES = 6_378_137;

    /** Turns longitudes and latitudes in degrees, in turn, into metres east and north of the centre, in place. */
    void project(double[] lonLat);

    /**
     * Turns one point of the plane into longitude and latitude in degrees, in place; what shows no position becomes not
     * a number.
     */
    void unproject(double[] point);
}
