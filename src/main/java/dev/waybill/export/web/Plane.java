package dev.waybill.export.web;

import dev.waybill.geo.LonLat;

/**
 * The plane on which the page draws: Lambert's azimuthal equal-area projection of the sphere of equal surface.
 *
 * <p>Degrees to metres from the centre. The page's script holds the same formulas; here they serve to thin lines by what
 * will be seen. Treating geodetic latitudes as spherical moves nothing by more than 0.2 degrees of latitude against the
 * ellipsoidal projection, and never a line against the ground, as all is projected alike. Method: J. P. Snyder, Map
 * Projections - A Working Manual (1987), equations 24-2 to 24-4.
 */
final class Plane {

    /** Radius in metres of the sphere with the surface of WGS 84. */
    static final double RADIUS_METRES = 6_371_007.2;

    /** What lies farther from the centre, in degrees of arc, is not shown. */
    static final double RIM_DEGREES = 150;

    private final LonLat centre;
    private final double centreLon;
    private final double sinCentre;
    private final double cosCentre;

    Plane(LonLat centre) {
        this.centre = centre;
        this.centreLon = Math.toRadians(centre.lonDegrees());
        this.sinCentre = Math.sin(Math.toRadians(centre.latDegrees()));
        this.cosCentre = Math.cos(Math.toRadians(centre.latDegrees()));
    }

    /** A plane around the middle of the positions: the direction of their sum, in whole degrees; 0, 0 for none. */
    static Plane around(Iterable<LonLat> positions) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (LonLat position : positions) {
            double lon = Math.toRadians(position.lonDegrees());
            double lat = Math.toRadians(position.latDegrees());
            x += Math.cos(lat) * Math.cos(lon);
            y += Math.cos(lat) * Math.sin(lon);
            z += Math.sin(lat);
        }
        long lon = Math.round(Math.toDegrees(Math.atan2(y, x)));
        long lat = Math.round(Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
        return new Plane(LonLat.of(lon, lat));
    }

    LonLat centre() {
        return centre;
    }

    /** Writes the metres east and north of the centre to {@code to[at]} and {@code to[at + 1]}. */
    void project(double lonDegrees, double latDegrees, double[] to, int at) {
        double lon = Math.toRadians(lonDegrees) - centreLon;
        double sin = Math.sin(Math.toRadians(latDegrees));
        double cos = Math.cos(Math.toRadians(latDegrees));
        double cosDistance = sinCentre * sin + cosCentre * cos * Math.cos(lon);
        double scale = RADIUS_METRES * Math.sqrt(2 / Math.max(1e-12, 1 + cosDistance));
        to[at] = scale * cos * Math.sin(lon);
        to[at + 1] = scale * (cosCentre * sin - sinCentre * cos * Math.cos(lon));
    }

    /** Cosine of the arc between the centre and a position. */
    double cosineFromCentre(double lonDegrees, double latDegrees) {
        double lon = Math.toRadians(lonDegrees) - centreLon;
        double lat = Math.toRadians(latDegrees);
        return sinCentre * Math.sin(lat) + cosCentre * Math.cos(lat) * Math.cos(lon);
    }
}
