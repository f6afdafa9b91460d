package dev.waybill.map.projection;

import dev.waybill.geo.LonLat;

/**
 * The rim of what an azimuthal projection shows: positions beyond it are pulled to it, along the great circle towards
 * the centre.
 *
 * <p>A ring that is pulled in keeps its shape within the rim and runs along the rim outside it, so areas stay whole;
 * only a ring around the point opposite the centre must be told so (see {@link View}). Computed on the sphere, which is
 * exact enough for a rim that lies outside the picture.
 */
final class Limb {

    private final double[] centre;
    private final double limitRadians;
    private final double cosLimit;

    Limb(LonLat centre, double limitDegrees) {
        this.centre = vector(centre.lonDegrees(), centre.latDegrees());
        this.limitRadians = Math.toRadians(limitDegrees);
        this.cosLimit = Math.cos(limitRadians);
    }

    /** Angle between two positions on the sphere, in degrees of arc. */
    static double degreesBetween(LonLat a, LonLat b) {
        double[] u = vector(a.lonDegrees(), a.latDegrees());
        double[] v = vector(b.lonDegrees(), b.latDegrees());
        return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(square(u, v)) / 2)));
    }

    private static double square(double[] u, double[] v) {
        double x = u[0] - v[0];
        double y = u[1] - v[1];
        double z = u[2] - v[2];
        return x * x + y * y + z * z;
    }

    /** Whether the position can be shown. */
    boolean shows(double lonDegrees, double latDegrees) {
        double[] v = vector(lonDegrees, latDegrees);
        return dot(v, centre) >= cosLimit;
    }

    /**
     * Pulls positions beyond the rim to it, in place.
     *
     * @param lonLat longitude, latitude … in degrees
     * @return how many were pulled
     */
    int pullIn(double[] lonLat) {
        int pulled = 0;
        for (int i = 0; i < lonLat.length; i += 2) {
            double[] v = vector(lonLat[i], lonLat[i + 1]);
            double cos = dot(v, centre);
            if (cos < cosLimit) {
                pull(v, cos, lonLat, i);
                pulled++;
            }
        }
        return pulled;
    }

    private void pull(double[] v, double cos, double[] lonLat, int at) {
        double sin = Math.sqrt(Math.max(1e-18, 1 - cos * cos));
        double a = Math.cos(limitRadians);
        double b = Math.sin(limitRadians) / sin;
        double[] p = new double[3];
        for (int k = 0; k < 3; k++) {
            p[k] = a * centre[k] + b * (v[k] - cos * centre[k]);
        }
        double z = Math.max(-1, Math.min(1, p[2]));
        lonLat[at] = Math.toDegrees(Math.atan2(p[1], p[0]));
        lonLat[at + 1] = Math.toDegrees(Math.asin(z));
    }

    private static double[] vector(double lonDegrees, double latDegrees) {
        double lon = Math.toRadians(lonDegrees);
        double lat = Math.toRadians(latDegrees);
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    private static double dot(double[] u, double[] v) {
        return u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    }
}
