package dev.waybill.export.web;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Leaves out positions of lines and rings that would not be seen, measured on the page's plane.
 *
 * <p>Douglas and Peucker's method with a tolerance that differs from place to place. Rings that share a stretch (a coast
 * that is also a country's rim) keep sharing it: a stretch runs from one fixed position to the next, is always taken in
 * the same direction, and depends on nothing else.
 */
final class Thinner {

    private static final double METRES_PER_DEGREE = 111_195;

    /** Positions nearer to each other than this share of the tolerance are as good as one. */
    private static final double CLOSE = 0.3;

    /** Cosines of whole degrees of latitude. */
    private static final double[] COSINES =
            IntStream.rangeClosed(0, 90).mapToDouble(lat -> Math.cos(Math.toRadians(lat))).toArray();

    private static final int SIEVE_BITS = 1 << 16;

    private final Plane plane;
    private final Rim rim;
    private final Tolerance tolerance;
    private final long[] fixed;

    /** Tells of most positions at once that they are not fixed. */
    private final BitSet sieve = new BitSet(SIEVE_BITS);

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
        this.rim = new Rim(plane);
        this.tolerance = tolerance;
        this.fixed = fixed.stream().mapToLong(Long::longValue).sorted().toArray();
        fixed.forEach(key -> sieve.set(sieveBit(key)));
    }

    /** A position as one number, exact to a ten-millionth of a degree. */
    static long key(double lonDegrees, double latDegrees) {
        return Math.round(lonDegrees * 1e7) * 4_000_000_000L + Math.round(latDegrees * 1e7);
    }

    /** A line without what is not seen; both ends stay. What lies beyond the plane's rim is pulled to it. */
    double[] line(double[] lonLats) {
        BitSet keep = new BitSet();
        double[] thinned = lonLats.clone();
        thin(thinned, keep);
        return kept(thinned, keep);
    }

    /**
     * A closed ring without what is not seen, empty if nothing worth showing is left. What lies beyond the plane's rim is
     * pulled to it.
     */
    double[] ring(double[] closed) {
        if (tooSmall(closed)) {
            return new double[0];
        }
        double[] ring = fromFixedStart(closed);
        BitSet keep = new BitSet();
        thin(ring, keep);
        double[] thinned = kept(ring, keep);
        return thinned.length < 8 ? new double[0] : thinned;
    }

    private void thin(double[] lonLats, BitSet keep) {
        int last = lonLats.length / 2 - 1;
        int from = 0;
        keep.set(0);
        for (int i = 1; i <= last; i++) {
            if (i == last || isFixed(lonLats, i)) {
                keep.set(i);
                stretch(lonLats, apart(lonLats, from, i), keep);
                from = i;
            }
        }
    }

    private boolean isFixed(double[] lonLats, int index) {
        double lon = lonLats[2 * index];
        if (Math.abs(lon) == 180) {
            return true;
        }
        long key = key(lon, lonLats[2 * index + 1]);
        return sieve.get(sieveBit(key)) && Arrays.binarySearch(fixed, key) >= 0;
    }

    private static int sieveBit(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 48);
    }

    /**
     * The positions of a stretch without those that lie close to the one before; quick, so that the exact method has few
     * left to judge. In the direction that does not depend on how the stretch is walked.
     */
    private int[] apart(double[] lonLats, int from, int to) {
        boolean forward = before(lonLats, from, to);
        int[] kept = new int[to - from + 1];
        int count = 0;
        int before = -1;
        for (int k = 0; k <= to - from; k++) {
            int i = forward ? from + k : to - k;
            if (before < 0 || k == to - from || isApart(lonLats, before, i)) {
                kept[count++] = i;
                before = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private boolean isApart(double[] lonLats, int a, int b) {
        double lat = lonLats[2 * b + 1];
        double north = (lat - lonLats[2 * a + 1]) * METRES_PER_DEGREE;
        double east = (lonLats[2 * b] - lonLats[2 * a]) * METRES_PER_DEGREE * COSINES[(int) Math.abs(lat)];
        double least = CLOSE * tolerance.metresAt(lonLats[2 * b], lat);
        return north * north + east * east > least * least;
    }

    /** Pulls a stretch in to the rim and keeps what matters of it; a stack of spans instead of recursion, as coasts are long. */
    private void stretch(double[] lonLats, int[] stretch, BitSet keep) {
        double[] metres = new double[2 * stretch.length];
        double[] allowed = new double[stretch.length];
        for (int i = 0; i < stretch.length; i++) {
            rim.pullIn(lonLats, stretch[i]);
            double lon = lonLats[2 * stretch[i]];
            double lat = lonLats[2 * stretch[i] + 1];
            plane.project(lon, lat, metres, 2 * i);
            allowed[i] = tolerance.metresAt(lon, lat);
        }
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, stretch.length - 1});
        while (!open.isEmpty()) {
            int[] span = open.pop();
            int worst = worst(metres, allowed, span[0], span[1]);
            if (worst > 0) {
                keep.set(stretch[worst]);
                open.push(new int[] {span[0], worst});
                open.push(new int[] {worst, span[1]});
            }
        }
    }

    /** The position that would be missed most, or 0 if all lie within their tolerance. */
    private static int worst(double[] metres, double[] allowed, int from, int to) {
        double x0 = metres[2 * from];
        double y0 = metres[2 * from + 1];
        double dx = metres[2 * to] - x0;
        double dy = metres[2 * to + 1] - y0;
        double square = dx * dx + dy * dy;
        double most = 1;
        int worst = 0;
        for (int i = from + 1; i < to; i++) {
            double x = metres[2 * i] - x0;
            double y = metres[2 * i + 1] - y0;
            double share = square == 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
            double offX = x - share * dx;
            double offY = y - share * dy;
            double off = (offX * offX + offY * offY) / (allowed[i] * allowed[i]);
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
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ring.length; i += 2) {
            west = Math.min(west, ring[i]);
            east = Math.max(east, ring[i]);
            south = Math.min(south, ring[i + 1]);
            north = Math.max(north, ring[i + 1]);
        }
        double width = (east - west) * METRES_PER_DEGREE * COSINES[(int) Math.abs(south)];
        double height = (north - south) * METRES_PER_DEGREE;
        return Math.hypot(width, height) < 2 * tolerance.metresAt(ring[0], ring[1]);
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
