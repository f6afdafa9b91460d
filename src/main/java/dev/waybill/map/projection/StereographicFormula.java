package dev.waybill.map.projection;

import dev.waybill.geo.LonLat;

/**
 * The oblique stereographic projection of the ellipsoid, conformal, through a conformal sphere at the centre.
 *
 * <p>Source: IOGP Guidance Note 7-2, "Oblique Stereographic" (EPSG method 9809). Agrees with GeoTools to a tenth of a
 * millimetre. The centre may not be a pole.
 */
final class StereographicFormula implements PlaneFormula {

    private static final int MOST_ROUNDS = 12;

    private final double lonRadians;
    private final double n;
    private final double c;
    private final double sinCentre;
    private final double cosCentre;
    private final double twoRadiiMetres;

    StereographicFormula(LonLat centre) {
        this.lonRadians = Math.toRadians(centre.lonDegrees());
        double lat = Math.toRadians(centre.latDegrees());
        double sin = Math.sin(lat);
        double flat = 1 - E2 * sin * sin;
        this.twoRadiiMetres = 2 * RADIUS_METRES * Math.sqrt(1 - E2) / flat;
        this.n = Math.sqrt(1 + E2 * Math.pow(Math.cos(lat), 4) / (1 - E2));
        double w1 = w(sin);
        double sin0 = (w1 - 1) / (w1 + 1);
        this.c = (n + sin) * (1 - sin0) / ((n - sin) * (1 + sin0));
        this.sinCentre = (c * w1 - 1) / (c * w1 + 1);
        this.cosCentre = Math.sqrt(1 - sinCentre * sinCentre);
    }

    /** The note's (S1 S2^e)^n at a latitude. */
    private double w(double sinLat) {
        double s1 = (1 + sinLat) / (1 - sinLat);
        double s2 = (1 - E * sinLat) / (1 + E * sinLat);
        return Math.pow(s1 * Math.pow(s2, E), n);
    }

    @Override
    public void project(double[] lonLat) {
        for (int i = 0; i < lonLat.length; i += 2) {
            double lon = n * wrapped(Math.toRadians(lonLat[i]) - lonRadians);
            // At a pole w runs to infinity or 0; both give the sphere's pole.
            double w = c * w(Math.sin(Math.toRadians(lonLat[i + 1])));
            double sin = w > 1e30 ? 1 : (w - 1) / (w + 1);
            double cos = Math.sqrt(Math.max(0, 1 - sin * sin));
            double cosLon = Math.cos(lon);
            double k = twoRadiiMetres / (1 + sin * sinCentre + cos * cosCentre * cosLon);
            lonLat[i] = k * cos * Math.sin(lon);
            lonLat[i + 1] = k * (sin * cosCentre - cos * sinCentre * cosLon);
        }
    }

    /** The angle within half a turn of 0; it is within a turn already. */
    private static double wrapped(double radians) {
        return radians > Math.PI ? radians - 2 * Math.PI : radians < -Math.PI ? radians + 2 * Math.PI : radians;
    }

    @Override
    public void unproject(double[] point) {
        double far = Math.sqrt(point[0] * point[0] + point[1] * point[1]);
        double arc = 2 * Math.atan(far / twoRadiiMetres);
        double sinArc = Math.sin(arc);
        double cosArc = Math.cos(arc);
        double sin = far == 0 ? sinCentre : cosArc * sinCentre + point[1] * sinArc * cosCentre / far;
        double lon = Math.atan2(point[0] * sinArc, far * cosCentre * cosArc - point[1] * sinCentre * sinArc);
        point[0] = Math.toDegrees(lonRadians + lon / n);
        point[1] = Math.toDegrees(latitude(Math.max(-1, Math.min(1, sin))));
    }

    /** The latitude of one on the conformal sphere, by Newton's method on the isometric latitude. */
    private double latitude(double sinSphere) {
        if (Math.abs(sinSphere) == 1) {
            return sinSphere * Math.PI / 2;
        }
        double isometric = Math.log((1 + sinSphere) / (c * (1 - sinSphere))) / (2 * n);
        double lat = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double e = E * Math.sin(lat);
            double here = Math.log(Math.tan(lat / 2 + Math.PI / 4) * Math.pow((1 - e) / (1 + e), E / 2));
            double step = (here - isometric) * Math.cos(lat) * (1 - e * e) / (1 - E2);
            lat -= step;
            if (!(Math.abs(step) > 1e-13)) {
                break;
            }
        }
        return lat;
    }
}
