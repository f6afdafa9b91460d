package dev.waybill.map.projection;

import java.util.Arrays;

/** Leaves out points that nobody could see. Coordinates are x, y, x, y … in millimetres. */
final class PointThinning {

    private PointThinning() {}

    /** A line without the points that lie nearer than a limit to the point kept before; both ends stay. */
    static double[] line(double[] line, double finestMm) {
        double[] out = new double[line.length];
        int n = 0;
        for (int i = 0; i < line.length; i += 2) {
            boolean last = i == line.length - 2;
            if (n == 0 || last || isApart(line, i, out, n, finestMm)) {
                out[n++] = line[i];
                out[n++] = line[i + 1];
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static boolean isApart(double[] line, int i, double[] out, int n, double mm) {
        double dx = line[i] - out[n - 2];
        double dy = line[i + 1] - out[n - 1];
        return dx * dx + dy * dy >= mm * mm;
    }

    /** A ring, likewise; empty if nothing of it can be seen. */
    static double[] ring(double[] ring, double finestMm) {
        double[] thin = line(ring, finestMm);
        return thin.length >= 8 && reachMm(thin) >= 4 * finestMm ? thin : new double[0];
    }

    /** Width or height of what the points span, whichever is more. */
    static double reachMm(double[] points) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return Math.max(right - left, bottom - top);
    }
}
