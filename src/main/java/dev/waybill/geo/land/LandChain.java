package dev.waybill.geo.land;

/**
 * A stretch of coast as unit vectors, with the cap that holds it.
 *
 * <p>A cap smaller than half the globe holds every great circle between two positions in it, so what misses the cap misses
 * the stretch. Does not change once made.
 */
final class LandChain {

    /** Grid steps per degree. */
    static final int PER_DEGREE = 10_000;

    /** Vertices: x, y and z in turn. */
    final double[] xyz;

    private final double x;
    private final double y;
    private final double z;
    /** Chord of the cap's radius. */
    private final double chord;

    /** Turns a chain's longitudes and latitudes on the grid into vectors. */
    LandChain(int[] lonLats) {
        xyz = new double[lonLats.length / 2 * 3];
        double sumX = 0;
        double sumY = 0;
        double sumZ = 0;
        for (int i = 0, k = 0; i < lonLats.length; i += 2, k += 3) {
            double lon = Math.toRadians((double) lonLats[i] / PER_DEGREE);
            double lat = Math.toRadians((double) lonLats[i + 1] / PER_DEGREE);
            double cos = Math.cos(lat);
            xyz[k] = cos * Math.cos(lon);
            xyz[k + 1] = cos * Math.sin(lon);
            xyz[k + 2] = Math.sin(lat);
            sumX += xyz[k];
            sumY += xyz[k + 1];
            sumZ += xyz[k + 2];
        }
        double length = Math.max(1e-300, Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ));
        x = sumX / length;
        y = sumY / length;
        z = sumZ / length;
        double most = 0;
        for (int k = 0; k < xyz.length; k += 3) {
            double dx = xyz[k] - x;
            double dy = xyz[k + 1] - y;
            double dz = xyz[k + 2] - z;
            most = Math.max(most, dx * dx + dy * dy + dz * dz);
        }
        chord = Math.sqrt(most) + 1e-12;
    }

    /**
     * Whether the chain may come as near to a great circle as a chord; told by the cap.
     *
     * @param nx the normal of the great circle's plane, of length 1
     */
    boolean mayComeNear(double nx, double ny, double nz, double within) {
        // The sine of a sum is at most the sum of the sines, and a sine at most its chord.
        return Math.abs(nx * x + ny * y + nz * z) <= chord + within;
    }

    /** Whether the chain may come as near to a position as a chord; told by the cap. */
    boolean mayComeNear(double[] p, double within) {
        double dx = p[0] - x;
        double dy = p[1] - y;
        double dz = p[2] - z;
        return dx * dx + dy * dy + dz * dz <= (chord + within) * (chord + within);
    }
}
