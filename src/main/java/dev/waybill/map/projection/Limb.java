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

    /** Points on the rim stand no farther apart than this. */
    private static final double RIM_STEP = Math.toRadians(5);

    /**
     * The rim's centre lies a little beside the projection's, in degrees: a line through the very point opposite the
     * centre (such as the antimeridian) would have no direction in which to run along the rim.
     */
    private static final double ASIDE_DEGREES = 0.0137;

    private final double[] centre;
    private final double[] east;
    private final double[] north;
    private final double limitRadians;
    private final double cosLimit;

    Limb(LonLat centre, double limitDegrees) {
        double aside = centre.latDegrees() > 0 ? -ASIDE_DEGREES : ASIDE_DEGREES;
        double lon = Math.toRadians(centre.lonDegrees() + ASIDE_DEGREES);
        double lat = Math.toRadians(centre.latDegrees() + aside);
        this.centre = vector(Math.toDegrees(lon), Math.toDegrees(lat));
        this.east = new double[] {-Math.sin(lon), Math.cos(lon), 0};
        this.north = new double[] {-Math.sin(lat) * Math.cos(lon), -Math.sin(lat) * Math.sin(lon), Math.cos(lat)};
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

    /** The point opposite the centre. */
    LonLat antipode() {
        return position(new double[] {-centre[0], -centre[1], -centre[2]});
    }

    /**
     * A ring with all positions beyond the rim pulled to it.
     *
     * @param lonLat longitude, latitude … in degrees, closed
     * @return the same array if nothing lies beyond
     */
    double[] pullIn(double[] lonLat) {
        boolean[] beyond = new boolean[lonLat.length / 2];
        double[] azimuths = new double[beyond.length];
        boolean pulled = false;
        for (int i = 0; i < beyond.length; i++) {
            double[] v = vector(lonLat[2 * i], lonLat[2 * i + 1]);
            beyond[i] = dot(v, centre) < cosLimit;
            azimuths[i] = beyond[i] ? Math.atan2(dot(v, east), dot(v, north)) : 0;
            pulled |= beyond[i];
        }
        return pulled ? pulledIn(lonLat, beyond, azimuths) : lonLat;
    }

    private double[] pulledIn(double[] lonLat, boolean[] beyond, double[] azimuths) {
        double[] cut = new double[lonLat.length + 64];
        int n = 0;
        double azimuth = Double.NaN;
        for (int i = 0; i < beyond.length; i++) {
            double turn = beyond[i] && !Double.isNaN(azimuth) ? turn(azimuth, azimuths[i]) : 0;
            boolean between = !Double.isNaN(azimuth) && i + 1 < beyond.length && beyond[i] && beyond[i + 1];
            if (between && Math.abs(turn) < RIM_STEP) {
                // Along the rim, which lies outside the picture, small steps show nothing.
                continue;
            }
            int steps = (int) (Math.abs(turn) / RIM_STEP) + 1;
            if (n + 2 * steps > cut.length) {
                cut = java.util.Arrays.copyOf(cut, 2 * cut.length + 2 * steps);
            }
            for (int step = 1; step <= steps; step++) {
                LonLat at = !beyond[i] ? null : onRim(steps == 1 ? azimuths[i] : azimuth + turn * step / steps);
                cut[n++] = at == null ? lonLat[2 * i] : at.lonDegrees();
                cut[n++] = at == null ? lonLat[2 * i + 1] : at.latDegrees();
            }
            azimuth = beyond[i] ? azimuths[i] : Double.NaN;
        }
        return java.util.Arrays.copyOf(cut, n);
    }

    /** The whole rim, as a ring that runs counter-clockwise as seen from above. */
    double[] ring() {
        int steps = 72;
        double[] ring = new double[2 * steps + 2];
        for (int i = 0; i <= steps; i++) {
            LonLat at = onRim(-2 * Math.PI * i / steps);
            ring[2 * i] = at.lonDegrees();
            ring[2 * i + 1] = at.latDegrees();
        }
        return ring;
    }

    /** From one azimuth to another, the shorter way, in radians. */
    private static double turn(double from, double to) {
        return Math.IEEEremainder(to - from, 2 * Math.PI);
    }

    private LonLat onRim(double azimuth) {
        double a = Math.cos(limitRadians);
        double e = Math.sin(limitRadians) * Math.sin(azimuth);
        double n = Math.sin(limitRadians) * Math.cos(azimuth);
        double[] p = new double[3];
        for (int k = 0; k < 3; k++) {
            p[k] = a * centre[k] + e * east[k] + n * north[k];
        }
        return position(p);
    }

    private static LonLat position(double[] p) {
        return LonLat.of(
                Math.toDegrees(Math.atan2(p[1], p[0])), Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, p[2])))));
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
