package dev.waybill.geo;

/**
 * A position on the WGS 84 ellipsoid, longitude before latitude, both in degrees.
 *
 * <p>Longitudes are kept within -180 (exclusive, except as given) and 180 degrees; see {@link #of}, which wraps any
 * longitude into that range. Equality is exact to the bit.
 *
 * @param lonDegrees longitude, -180 to 180, east positive
 * @param latDegrees latitude, -90 to 90, north positive
 */
public record LonLat(double lonDegrees, double latDegrees) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is not finite or off the globe
     */
    public LonLat {
        if (!(lonDegrees >= -180 && lonDegrees <= 180)) {
            throw new IllegalArgumentException("longitude must lie between -180 and 180 degrees: " + lonDegrees);
        }
        if (!(latDegrees >= -90 && latDegrees <= 90)) {
            throw new IllegalArgumentException("latitude must lie between -90 and 90 degrees: " + latDegrees);
        }
    }

    /**
     * A position from any finite longitude, wrapped into -180 to 180.
     *
     * @param lonDegrees any finite longitude
     * @param latDegrees latitude, -90 to 90
     * @throws IllegalArgumentException if a value is not finite or the latitude is off the globe
     */
    public static LonLat of(double lonDegrees, double latDegrees) {
        return new LonLat(wrapLongitude(lonDegrees), latDegrees);
    }

    /** The longitude turned by whole circles into -180 to 180 degrees; values already there stay as they are. */
    public static double wrapLongitude(double lonDegrees) {
        return lonDegrees >= -180 && lonDegrees <= 180 ? lonDegrees : Math.IEEEremainder(lonDegrees, 360);
    }

    /**
     * Length of the geodesic to another position.
     *
     * @return metres on the WGS 84 ellipsoid, see {@link Geodesics}
     */
    public double distanceMetresTo(LonLat other) {
        return Geodesics.distanceMetres(this, other);
    }
}
