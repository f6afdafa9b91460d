package dev.waybill.routing.sea.graph;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.routing.sea.coast.Coast;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.sight.Heap;
import dev.waybill.routing.sea.sight.Sight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways from a berth out to the headlands of the prepared coast, and so into the graph.
 *
 * <p>A berth may lie inside the stand-off, even behind a mole. Then the ship leaves by the shortest way past the real
 * coast; once it is out, it keeps the stand-off and does not come back in. At most {@link #MOST_CORNERS} corners of the
 * real coast within {@link #LOCAL_METRES} are tried, more where fewer than {@link #FEW} headlands come in sight.
 */
final class Approach {

    private static final double REACH_METRES = 60_000;
    private static final double ALONGSHORE_METRES = 400_000;
    private static final double LOCAL_METRES = 50_000;
    private static final int MOST_CORNERS = 40;
    private static final int MORE_CORNERS = 400;
    private static final int FEW = 4;
    private static final Coast NOTHING = Coast.ofChains(List.of(), Land.PER_DEGREE);

    final LonLat at;
    final double[] vector;
    /** Whether the berth lies inside the stand-off. */
    final boolean inside;

    /** Headlands of the prepared coast that can be reached, and the metres there. */
    int[] headlands = new int[64];

    double[] metres = new double[64];
    /** Corner through which each is reached, an index into {@link #corners}, or -1. */
    int[] through = new int[64];

    int size;
    /** Corners of the real coast on the way out; each knows the one before it. */
    final List<Corner> corners = new ArrayList<>();

    record Corner(LonLat at, double metres, int before) {}

    private Approach(LonLat at, boolean inside) {
        this.at = at;
        this.inside = inside;
        vector = new double[] {Arcs.x(at), Arcs.y(at), Arcs.z(at)};
    }

    /** Looks for the ways from a position on water. */
    static Approach from(LonLat at, Coast outer, Land land) {
        double[] p = {Arcs.x(at), Arcs.y(at), Arcs.z(at)};
        Approach approach = new Approach(at, outer.winding(p[0], p[1], p[2]) > 0);
        Coast inner = approach.inside ? around(at, land) : NOTHING;
        Map<Integer, Integer> known = new HashMap<>();
        Sight out = new Sight(outer, inner);
        out.lookFrom(p[0], p[1], p[2], 4);
        approach.takeHeadlands(out, outer, land, 0, -1, p, known);
        if (approach.inside || approach.size < FEW) {
            Coast near = approach.inside ? inner : around(at, land);
            approach.search(outer, near, land, known);
        }
        return approach;
    }

    private static Coast around(LonLat at, Land land) {
        return Coast.ofChains(land.listChains(Land.boxAround(at, REACH_METRES)), Land.PER_DEGREE);
    }

    /** Dijkstra over the corners of the real coast; from each the ship may leave for good. */
    private void search(Coast outer, Coast near, Land land, Map<Integer, Integer> known) {
        Sight out = new Sight(outer, near);
        Sight along = new Sight(near);
        Heap queue = new Heap();
        double[] best = new double[near.size()];
        int[] before = new int[near.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        along.lookFrom(vector[0], vector[1], vector[2], Arcs.chord2(LOCAL_METRES));
        takeCorners(along, 0, -1, queue, best, before);
        double[] w = new double[3];
        while (!queue.isEmpty() && corners.size() < (size < FEW ? MORE_CORNERS : MOST_CORNERS)) {
            double metresHere = queue.leastKey();
            int v = (int) queue.poll();
            if (metresHere > best[v]) {
                continue;
            }
            near.offshore(v, Sight.OFF, w);
            int corner = corners.size();
            corners.add(new Corner(Arcs.lonLat(w[0], w[1], w[2]), metresHere, before[v]));
            best[v] = -1;
            out.lookFromHeadland(1, v, 4);
            takeHeadlands(out, outer, land, metresHere, corner, w, known);
            along.lookFromHeadland(0, v, Arcs.chord2(LOCAL_METRES));
            takeCorners(along, metresHere, corner, queue, best, before);
        }
    }

    private void takeCorners(Sight along, double sofar, int corner, Heap queue, double[] best, int[] before) {
        for (int i = 0; i < along.seen(); i++) {
            int v = along.seenVertex(i);
            double whole = sofar + along.seenMetres(i);
            if (whole < best[v] && whole < LOCAL_METRES) {
                best[v] = whole;
                before[v] = corner;
                queue.add(whole, v);
            }
        }
    }

    private void takeHeadlands(
            Sight out, Coast outer, Land land, double sofar, int corner, double[] p, Map<Integer, Integer> known) {
        // A river island that the stand-off swallowed lies inside two rings of it.
        int depth = outer.winding(p[0], p[1], p[2]);
        double watched = REACH_METRES - sofar;
        for (int i = 0; i < out.seen(); i++) {
            double metres = out.seenMetres(i);
            if (out.seenCoast(i) == 0
                    && (depth <= 0 || metres < watched || leaves(outer, land, p, out, i, depth, watched))) {
                reach(out.seenVertex(i), sofar + metres, corner, known);
            }
        }
    }

    /**
     * Whether a long sight line leaves the stand-off for good before the real coast at hand ends, or meets no land at all.
     *
     * @param depth how many rings of the stand-off it has to leave
     * @param watchedMetres how far the real coast is at hand
     */
    private static boolean leaves(
            Coast outer, Land land, double[] p, Sight out, int i, int depth, double watchedMetres) {
        double metres = out.seenMetres(i);
        double share = 0.9 * watchedMetres / metres;
        double[] w = new double[3];
        outer.offshore(out.seenVertex(i), Sight.OFF, w);
        double x = p[0] + share * (w[0] - p[0]);
        double y = p[1] + share * (w[1] - p[1]);
        double z = p[2] + share * (w[2] - p[2]);
        double length = Math.sqrt(x * x + y * y + z * z);
        return outer.crossings(p[0], p[1], p[2], x / length, y / length, z / length) >= depth
                || metres < ALONGSHORE_METRES
                        && land.crossesLandMetres(GeoLine.between(
                                        Arcs.lonLat(p[0], p[1], p[2]), Arcs.lonLat(w[0], w[1], w[2])))
                                == 0;
    }

    private void reach(int headland, double whole, int corner, Map<Integer, Integer> known) {
        Integer index = known.get(headland);
        if (index == null) {
            if (size == headlands.length) {
                headlands = Arrays.copyOf(headlands, size * 2);
                metres = Arrays.copyOf(metres, size * 2);
                through = Arrays.copyOf(through, size * 2);
            }
            index = size++;
            known.put(headland, index);
            headlands[index] = headland;
            metres[index] = Double.MAX_VALUE;
        }
        if (whole < metres[index]) {
            metres[index] = whole;
            through[index] = corner;
        }
    }

    /** The bends from the berth to a headland's approach, the berth first, the headland left out. */
    List<LonLat> bendsTo(int index) {
        return bendsBy(through[index]);
    }

    /** The bends from the berth to a corner, both included. */
    List<LonLat> bendsBy(int corner) {
        List<LonLat> bends = new ArrayList<>();
        for (int c = corner; c >= 0; c = corners.get(c).before()) {
            bends.add(0, corners.get(c).at());
        }
        bends.add(0, at);
        return bends;
    }

    /** The passages on the way to a headland, as bits. */
    long passagesTo(int index, double[] headland, Gates gates) {
        long mask = 0;
        double[] a = vector;
        for (LonLat bend : bendsTo(index)) {
            double[] b = {Arcs.x(bend), Arcs.y(bend), Arcs.z(bend)};
            mask |= gates.crossed(a[0], a[1], a[2], b[0], b[1], b[2]);
            a = b;
        }
        return mask | gates.crossed(a[0], a[1], a[2], headland[0], headland[1], headland[2]);
    }
}
