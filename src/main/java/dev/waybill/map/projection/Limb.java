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

    private static final double COS_STEP = Math.cos(RIM_STEP);

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

    /**
     * Whether all positions can be shown for sure, told by a circle around them: an angle on the sphere is never more
     * than the one that longitudes and latitudes span on a plane.
     */
    boolean showsAll(double[] lonLat) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lonLat.length; i += 2) {
            west = Math.min(west, lonLat[i]);
            east = Math.max(east, lonLat[i]);
            south = Math.min(south, lonLat[i + 1]);
            north = Math.max(north, lonLat[i + 1]);
        }
        double radius = Math.toRadians(Math.hypot(east - west, north - south) / 2);
        double away = Math.acos(dot(vector((west + east) / 2, (south + north) / 2), centre));
        return away + radius < limitRadians - 1e-6;
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
        if (showsAll(lonLat)) {
            return lonLat;
        }
        // Where a position lies as seen from the centre, east and north; within the rim both are not a number.
        double[] seen = new double[lonLat.length];
        boolean pulled = false;
        for (int i = 0; i < seen.length; i += 2) {
            double[] v = vector(lonLat[i], lonLat[i + 1]);
            boolean beyond = dot(v, centre) < cosLimit;
            seen[i] = beyond ? dot(v, east) : Double.NaN;
            seen[i + 1] = beyond ? dot(v, north) : Double.NaN;
            pulled |= beyond;
        }
        return pulled ? pulledIn(lonLat, seen) : lonLat;
    }

    private double[] pulledIn(double[] lonLat, double[] seen) {
        double[] cut = new double[lonLat.length + 64];
        int n = 0;
        int last = -1;
        for (int i = 0; i < seen.length; i += 2) {
            boolean beyond = !Double.isNaN(seen[i]);
            boolean between = last >= 0 && beyond && i + 2 < seen.length && !Double.isNaN(seen[i + 2]);
            if (between && isSmallTurn(seen, last, i)) {
                // Along the rim, which lies outside the picture, small steps show nothing.
                continue;
            }
            double azimuth = Math.atan2(seen[i], seen[i + 1]);
            double before = last < 0 ? azimuth : Math.atan2(seen[last], seen[last + 1]);
            double turn = beyond && last >= 0 ? turn(before, azimuth) : 0;
            int steps = (int) (Math.abs(turn) / RIM_STEP) + 1;
            if (n + 2 * steps > cut.length) {
                cut = java.util.Arrays.copyOf(cut, 2 * cut.length + 2 * steps);
            }
            for (int step = 1; step <= steps; step++) {
                LonLat at = !beyond ? null : onRim(steps == 1 ? azimuth : before + turn * step / steps);
                cut[n++] = at == null ? lonLat[i] : at.lonDegrees();
                cut[n++] = at == null ? lonLat[i + 1] : at.latDegrees();
            }
            last = beyond ? i : -1;
        }
        return java.util.Arrays.copyOf(cut, n);
    }

    /** Whether two directions differ by less than a step along the rim. */
    private static boolean isSmallTurn(double[] seen, int a, int b) {
        double along = seen[a] * seen[b] + seen[a + 1] * seen[b + 1];
        double lengths = (seen[a] * seen[a] + seen[a + 1] * seen[a + 1]) * (seen[b] * seen[b] + seen[b + 1] * seen[b + 1]);
        return along > 0 && along * along > COS_STEP * COS_STEP * lengths;
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
        double cosLat = Math.cos(lat);
        return new double[] {cosLat * Math.cos(lon), cosLat * Math.sin(lon), Math.sin(lat)};
    }

    private static double dot(double[] u, double[] v) {
        return u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    }
}
