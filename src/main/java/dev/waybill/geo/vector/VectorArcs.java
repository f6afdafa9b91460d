package dev.waybill.geo.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts lines and rings where they part ways, so that what several of them share is stored once.
 *
 * <p>Method: as in M. Bostock's TopoJSON. A point is a junction when a line ends there or when two visits to it have
 * different neighbours; lines are cut at junctions, and pieces that are equal forwards or backwards become one arc.
 * Points are packed into a long (east in the upper half, north in the lower). Time and memory are linear in the points.
 */
public final class VectorArcs {

    private static final long JUNCTION = Long.MIN_VALUE;

    private final Map<Long, long[]> neighbours = new HashMap<>();
    private final Map<Arc, Integer> indexes = new LinkedHashMap<>();

    /** Packs a position given in grid steps. */
    public static long pack(int east, int north) {
        return (long) east << 32 | north & 0xffff_ffffL;
    }

    /** The eastward grid steps of a packed position. */
    public static int east(long packed) {
        return (int) (packed >> 32);
    }

    /** The northward grid steps of a packed position. */
    public static int north(long packed) {
        return (int) packed;
    }

    /** First pass: takes note of a line (closed if its ends are equal) that a later {@link #chainOf} will cut. */
    public void learn(long[] line) {
        boolean ring = line[0] == line[line.length - 1];
        int last = line.length - 1;
        if (ring) {
            visit(line[0], line[last - 1], line[1]);
        } else {
            neighbours.put(line[0], new long[] {JUNCTION, 0});
            neighbours.put(line[last], new long[] {JUNCTION, 0});
        }
        for (int i = 1; i < last; i++) {
            visit(line[i], line[i - 1], line[i + 1]);
        }
    }

    private void visit(long point, long before, long after) {
        long low = Math.min(before, after);
        long high = Math.max(before, after);
        long[] known = neighbours.putIfAbsent(point, new long[] {low, high});
        if (known != null && (known[0] != low || known[1] != high)) {
            known[0] = JUNCTION;
        }
    }

    private boolean isJunction(long point) {
        return Objects.requireNonNull(neighbours.get(point))[0] == JUNCTION;
    }

    /** Second pass: the line as references to arcs, 2 x index, plus 1 where the arc is walked backwards. */
    public int[] chainOf(long[] line) {
        long[] walk = line[0] == line[line.length - 1] ? startedAtJunction(line) : line;
        List<Integer> chain = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < walk.length; i++) {
            if (i == walk.length - 1 || isJunction(walk[i])) {
                chain.add(referenceTo(Arrays.copyOfRange(walk, from, i + 1)));
                from = i;
            }
        }
        return chain.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The ring begun at its first junction, or at its smallest point if it has none, so that equal rings match. */
    private long[] startedAtJunction(long[] ring) {
        int start = 0;
        boolean found = isJunction(ring[0]);
        for (int i = 1; i < ring.length - 1 && !found; i++) {
            found = isJunction(ring[i]);
            if (found || ring[i] < ring[start]) {
                start = i;
            }
        }
        long[] turned = new long[ring.length];
        int points = ring.length - 1;
        for (int i = 0; i <= points; i++) {
            turned[i] = ring[(start + i) % points];
        }
        return turned;
    }

    private int referenceTo(long[] points) {
        Integer backwards = indexes.get(new Arc(reversed(points)));
        if (backwards != null && !indexes.containsKey(new Arc(points))) {
            return 2 * backwards + 1;
        }
        return 2 * indexes.computeIfAbsent(new Arc(points), arc -> indexes.size());
    }

    private static long[] reversed(long[] points) {
        long[] turned = new long[points.length];
        for (int i = 0; i < points.length; i++) {
            turned[i] = points[points.length - 1 - i];
        }
        return turned;
    }

    /** The arcs in the order of their indexes. */
    public List<long[]> arcs() {
        return indexes.keySet().stream().map(Arc::points).toList();
    }

    /** A run of points, equal to another with the same points. */
    private record Arc(long[] points) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Arc arc && Arrays.equals(points, arc.points);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(points);
        }
    }
}
