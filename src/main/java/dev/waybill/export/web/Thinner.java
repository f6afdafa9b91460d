package dev.waybill.export.web;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;

/**
 * Leaves out positions of lines and rings that would not be seen, measured on the page's plane.
 *
 * <p>Douglas and Peucker's method with a tolerance that differs from place to place. Rings that share a stretch (a coast
 * that is also a country's rim) keep sharing it: a stretch runs from one fixed position to the next, is always taken in
 * the same direction, and depends on nothing else.
 */
final class Thinner {

    private final Plane plane;
    private final Tolerance tolerance;
    private final Set<Long> fixed;

    /** How far a line may stray at a place. */
    @FunctionalInterface
    interface Tolerance {

        /** In metres on the plane. */
        double metresAt(double lonDegrees, double latDegrees);
    }

    /**
     * A thinner.
     *
     * @param tolerance how far a line may stray, by place
     * @param fixed keys ({@link #key}) of positions that must stay: where borders meet each other or a coast
     */
    Thinner(Plane plane, Tolerance tolerance, Set<Long> fixed) {
        this.plane = plane;
        this.tolerance = tolerance;
        this.fixed = fixed;
    }

    /** A position as one number, exact to a ten-millionth of a degree. */
    static long key(double lonDegrees, double latDegrees) {
        return Math.round(lonDegrees * 1e7) * 4_000_000_000L + Math.round(latDegrees * 1e7);
    }

    /** A line without what is not seen; both ends stay. */
    double[] line(double[] lonLats) {
        BitSet keep = new BitSet();
        thin(lonLats, keep);
        return kept(lonLats, keep);
    }

    /** A closed ring without what is not seen, empty if nothing worth showing is left. */
    double[] ring(double[] closed) {
        double[] ring = fromFixedStart(closed);
        if (tooSmall(ring)) {
            return new double[0];
        }
        BitSet keep = new BitSet();
        thin(ring, keep);
        double[] thinned = kept(ring, keep);
        return thinned.length < 8 ? new double[0] : thinned;
    }

    private void thin(double[] lonLats, BitSet keep) {
        double[] metres = new double[lonLats.length];
        for (int i = 0; i < lonLats.length; i += 2) {
            plane.project(lonLats[i], lonLats[i + 1], metres, i);
        }
        int last = lonLats.length / 2 - 1;
        int from = 0;
        keep.set(0);
        for (int i = 1; i <= last; i++) {
            if (i == last || isFixed(lonLats, i)) {
                keep.set(i);
                stretch(lonLats, metres, from, i, keep);
                from = i;
            }
        }
    }

    private boolean isFixed(double[] lonLats, int index) {
        double lon = lonLats[2 * index];
        return Math.abs(lon) == 180 || fixed.contains(key(lon, lonLats[2 * index + 1]));
    }

    /** Keeps what matters between two kept positions; a stack of halves instead of recursion, as coasts are long. */
    private void stretch(double[] lonLats, double[] metres, int from, int to, BitSet keep) {
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {from, to});
        while (!open.isEmpty()) {
            int[] span = open.pop();
            int worst = worst(lonLats, metres, span[0], span[1]);
            if (worst > 0) {
                keep.set(worst);
                open.push(new int[] {span[0], worst});
                open.push(new int[] {worst, span[1]});
            }
        }
    }

    /** The position that would be missed most, or 0 if all lie within their tolerance. */
    private int worst(double[] lonLats, double[] metres, int from, int to) {
        double most = 1;
        int worst = 0;
        boolean forward = before(lonLats, from, to);
        for (int k = 1; k < to - from; k++) {
            // Always from the same end, so that a stretch walked backwards resolves ties alike.
            int i = forward ? from + k : to - k;
            double allowed = tolerance.metresAt(lonLats[2 * i], lonLats[2 * i + 1]);
            double off = distanceMetres(metres, i, from, to) / allowed;
            if (off > most) {
                most = off;
                worst = i;
            }
        }
        return worst;
    }

    private static boolean before(double[] lonLats, int a, int b) {
        int byLon = Double.compare(lonLats[2 * a], lonLats[2 * b]);
        return byLon != 0 ? byLon < 0 : lonLats[2 * a + 1] <= lonLats[2 * b + 1];
    }

    private static double distanceMetres(double[] m, int i, int from, int to) {
        double x = m[2 * i] - m[2 * from];
        double y = m[2 * i + 1] - m[2 * from + 1];
        double dx = m[2 * to] - m[2 * from];
        double dy = m[2 * to + 1] - m[2 * from + 1];
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
        return Math.hypot(x - share * dx, y - share * dy);
    }

    /** The ring begun at a fixed position or, failing that, at its westernmost, so that its start is no accident. */
    private double[] fromFixedStart(double[] closed) {
        int count = closed.length / 2 - 1;
        int start = 0;
        for (int i = 0; i < count; i++) {
            if (isFixed(closed, i)) {
                start = i;
                break;
            }
            if (before(closed, i, start)) {
                start = i;
            }
        }
        double[] turned = new double[closed.length];
        for (int i = 0; i <= count; i++) {
            int from = (start + i) % count;
            turned[2 * i] = closed[2 * from];
            turned[2 * i + 1] = closed[2 * from + 1];
        }
        return turned;
    }

    private boolean tooSmall(double[] ring) {
        double[] m = new double[2];
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ring.length; i += 2) {
            plane.project(ring[i], ring[i + 1], m, 0);
            west = Math.min(west, m[0]);
            east = Math.max(east, m[0]);
            south = Math.min(south, m[1]);
            north = Math.max(north, m[1]);
        }
        return Math.hypot(east - west, north - south) < 2 * tolerance.metresAt(ring[0], ring[1]);
    }

    private static double[] kept(double[] lonLats, BitSet keep) {
        double[] left = new double[2 * keep.cardinality()];
        int at = 0;
        for (int i = keep.nextSetBit(0); i >= 0; i = keep.nextSetBit(i + 1)) {
            left[at++] = lonLats[2 * i];
            left[at++] = lonLats[2 * i + 1];
        }
        return left;
    }
}
