package dev.waybill.map.projection;

import dev.waybill.geo.LonLat;

/**
 * Lambert's azimuthal equal-area projection of the ellipsoid, oblique or polar.
 *
 * <p>Source: J. P. Snyder, "Map Projections: A Working Manual" (1987), chapter 24, through the authalic latitude
 * (equations 3-11, 3-12, 24-2, 24-13 to 24-19). Agrees with GeoTools to a tenth of a millimetre.
 */
final class EqualAreaFormula implements PlaneFormula {

    private static final double Q_POLE = q(1);

    /** Radius of the sphere of the same area. */
    private static final double SPHERE_METRES = RADIUS_METRES * Math.sqrt(Q_POLE / 2);

    private static final int MOST_ROUNDS = 12;

    private final double lonRadians;
    private final double sinCentre;
    private final double cosCentre;
    private final double stretch;

    EqualAreaFormula(LonLat centre) {
        double lat = Math.toRadians(centre.latDegrees());
        this.lonRadians = Math.toRadians(centre.lonDegrees());
        this.sinCentre = q(Math.sin(lat)) / Q_POLE;
        this.cosCentre = Math.sqrt(Math.max(0, 1 - sinCentre * sinCentre));
        boolean polar = Math.abs(centre.latDegrees()) > 90 - 1e-8;
        this.stretch = polar
                ? 1
                : RADIUS_METRES * Math.cos(lat)
                        / (Math.sqrt(1 - E2 * Math.sin(lat) * Math.sin(lat)) * SPHERE_METRES * cosCentre);
    }

    /** Twice the area of the zone from the equator to a latitude, over the square of the radius (3-12). */
    private static double q(double sinLat) {
        double e = E * sinLat;
        return (1 - E2) * (sinLat / (1 - e * e) - Math.log((1 - e) / (1 + e)) / (2 * E));
    }

    @Override
    public void project(double[] c) {
        for (int i = 0; i < c.length; i += 2) {
            double lon = Math.toRadians(c[i]) - lonRadians;
            double sin = q(Math.sin(Math.toRadians(c[i + 1]))) / Q_POLE;
            double cos = Math.sqrt(Math.max(0, 1 - sin * sin));
            double cosLon = Math.cos(lon);
            double b = SPHERE_METRES * Math.sqrt(2 / (1 + sinCentre * sin + cosCentre * cos * cosLon));
            c[i] = b * stretch * cos * Math.sin(lon);
            c[i + 1] = b / stretch * (cosCentre * sin - sinCentre * cos * cosLon);
        }
    }

    @Override
    public void unproject(double[] point) {
        double x = point[0] / stretch;
        double y = point[1] * stretch;
        double far = Math.sqrt(x * x + y * y);
        double arc = 2 * Math.asin(far / (2 * SPHERE_METRES));
        double sinArc = Math.sin(arc);
        double cosArc = Math.cos(arc);
        double sin = far == 0 ? sinCentre : cosArc * sinCentre + y * sinArc * cosCentre / far;
        double lon = lonRadians + Math.atan2(x * sinArc, far * cosCentre * cosArc - y * sinCentre * sinArc);
        point[0] = Math.toDegrees(lon);
        point[1] = Math.toDegrees(latitude(Math.max(-1, Math.min(1, sin))));
    }

    /** The latitude of an authalic latitude, by Newton's method (3-16). */
    private static double latitude(double sinAuthalic) {
        double q = sinAuthalic * Q_POLE;
        double lat = Math.asin(sinAuthalic);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double sin = Math.sin(lat);
            double flat = 1 - E2 * sin * sin;
            double step = flat * flat * (q - q(sin)) / (2 * (1 - E2) * Math.cos(lat));
            if (!(Math.abs(step) > 1e-13)) {
                break;
            }
            lat = Math.max(-Math.PI / 2, Math.min(Math.PI / 2, lat + step));
        }
        return lat;
    }
}
