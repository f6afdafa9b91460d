package dev.waybill.routing.sea.sight;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.routing.sea.coast.Coast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way over water past one coast, found at the time of asking.
 *
 * <p>A* over headlands, each looked around from only when the search reaches it; exact on the mean sphere but for the 5
 * metres that {@link Sight} keeps off. Takes about a millisecond per headland reached, so it suits hops of up to about
 * 1,500 km; longer ways want the prepared graph. Not safe for several threads at once.
 */
public final class TautSearch {

    private static final int START = -1;
    private static final int UNREACHED = -2;

    private final Coast coast;
    private final Sight sight;
    private final Heap queue = new Heap();
    private final double[] metres;
    private final int[] before;
    private final boolean[] settled;
    private final double[] at = new double[3];

    public TautSearch(Coast coast) {
        this.coast = coast;
        sight = new Sight(coast);
        metres = new double[coast.size()];
        before = new int[coast.size()];
        settled = new boolean[coast.size()];
    }

    /**
     * The bends of the shortest way, both ends included; empty if there is none.
     *
     * @param mostMetres no longer way is looked for
     */
    public List<LonLat> find(LonLat from, LonLat to, double mostMetres) {
        Arrays.fill(metres, Double.MAX_VALUE);
        Arrays.fill(before, UNREACHED);
        Arrays.fill(settled, false);
        queue.clear();
        double[] goal = {Arcs.x(to), Arcs.y(to), Arcs.z(to)};
        double[] start = {Arcs.x(from), Arcs.y(from), Arcs.z(from)};
        double best = mostMetres;
        int last = UNREACHED;
        if (!coast.crosses(start[0], start[1], start[2], goal[0], goal[1], goal[2])) {
            return List.of(from, to);
        }
        sight.lookFrom(start[0], start[1], start[2], Arcs.chord2(mostMetres));
        reach(START, 0, goal, best);
        while (!queue.isEmpty() && queue.leastKey() < best) {
            int v = (int) queue.poll();
            if (settled[v]) {
                continue;
            }
            settled[v] = true;
            coast.offshore(v, Sight.OFF, at);
            if (coast.tangent(v, goal[0], goal[1], goal[2])
                    && !coast.crosses(at[0], at[1], at[2], goal[0], goal[1], goal[2])) {
                double whole = metres[v] + metresBetween(at, goal);
                if (whole < best) {
                    best = whole;
                    last = v;
                }
            }
            sight.lookFromHeadland(0, v, Arcs.chord2(best - metres[v]));
            reach(v, metres[v], goal, best);
        }
        return last == UNREACHED ? List.of() : way(from, last, to);
    }

    private void reach(int from, double sofar, double[] goal, double best) {
        for (int i = 0; i < sight.seen(); i++) {
            int w = sight.seenVertex(i);
            double whole = sofar + Arcs.metres(sight.seenChord2(i));
            if (!settled[w] && whole < metres[w]) {
                coast.offshore(w, Sight.OFF, at);
                double least = whole + metresBetween(at, goal);
                if (least < best) {
                    metres[w] = whole;
                    before[w] = from;
                    queue.add(least, w);
                }
            }
        }
    }

    private static double metresBetween(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return Arcs.metres(x * x + y * y + z * z);
    }

    private List<LonLat> way(LonLat from, int last, LonLat to) {
        List<LonLat> bends = new ArrayList<>();
        bends.add(to);
        for (int v = last; v != START; v = before[v]) {
            coast.offshore(v, Sight.OFF, at);
            bends.add(Arcs.lonLat(at[0], at[1], at[2]));
        }
        bends.add(from);
        Collections.reverse(bends);
        return bends;
    }
}
