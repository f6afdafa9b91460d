package dev.waybill.routing.sea.search;

import dev.waybill.geo.land.Land;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.geo.sphere.Ellipsoid;
import dev.waybill.routing.sea.graph.Bounds;
import dev.waybill.routing.sea.graph.Endpoint;
import dev.waybill.routing.sea.graph.SeaGraph;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way between two endpoints over the graph.
 *
 * <p>A* with the better of two bounds: the great circle to the goal, and what the landmarks tell (ALT, Goldberg and Harrelson
 * 2005) unless a passage is open that is usually closed; an end with a {@link Beacon} needs no other. Closed passages are absent: their edges are passed over. Not safe for
 * several threads at once; one per thread is kept and reused.
 */
public final class Search {

    private static final int BEST_LANDMARKS = 4;
    private static final double GREAT_CIRCLE_SHARE = 0.9943;
    private static final int UNKNOWN = -1;

    private final SeaGraph graph;
    private final Land land;
    private final long usuallyClosed;

    /** Metres from the start; of nodes that are not reached, beyond any. */
    private final double[] length;

    private final double[] bound;
    private final int[] before;
    /** How the goal is reached from a node, an index of the end's endpoint, or unknown. */
    private final int[] goalIndex;

    private int[] reached = new int[1024];
    private int reachedCount;
    private final Buckets queue = new Buckets();

    private double[] goal = {};
    private @Nullable Beacon beacon;
    /** Longer ways need not be looked at. */
    private double limit;

    private final int[] chosen = new int[BEST_LANDMARKS];
    private final double[] goalNear = new double[BEST_LANDMARKS];
    private final double[] goalFar = new double[BEST_LANDMARKS];
    private int chosenCount;

    /** Multiplies the length of edges that alternatives should shun. */
    public interface Penalty {
        double factor(int from, int to);
    }

    /**
     * A way found.
     *
     * @param metres in all, without the gaps; penalties counted where there were any
     * @param nodes of the graph in order; empty for a straight way
     * @param startIndex how the first node is reached, an index of the start's endpoint
     * @param endIndex how the end is reached from the last node
     */
    public record Way(double metres, int[] nodes, int startIndex, int endIndex) {}

    Search(SeaGraph graph, Land land, long usuallyClosed) {
        this.graph = graph;
        this.land = land;
        this.usuallyClosed = usuallyClosed;
        length = new double[graph.nodes];
        bound = new double[graph.nodes];
        before = new int[graph.nodes];
        goalIndex = new int[graph.nodes];
        Arrays.fill(length, Double.MAX_VALUE);
        Arrays.fill(goalIndex, UNKNOWN);
    }

    /**
     * Finds the shortest way.
     *
     * @param closed passages that are absent, as bits
     * @param straight passages that the straight line between the two crosses, as bits
     * @param penalty lengthens edges, or null
     * @param endBeacon the end's beacon, or null if it has none
     * @return null if there is none
     */
    @Nullable Way find(
            Endpoint start,
            Endpoint end,
            long closed,
            long straight,
            @Nullable Penalty penalty,
            @Nullable Beacon endBeacon) {
        double best = (straight & closed) == 0 ? straightMetres(start, end, graph, land) : Double.MAX_VALUE;
        if (best == Double.MAX_VALUE && closed != usuallyClosed && SmallWater.parts(start, end, graph, closed)) {
            return null;
        }
        begin(start, end, closed, endBeacon);
        limit = beacon != null && closed == usuallyClosed && penalty == null ? mostMetres(start, closed, beacon) : Double.MAX_VALUE;
        int last = -1;
        for (int i = 0; i < start.size; i++) {
            if ((start.passages[i] & closed) == 0) {
                reach(start.nodes[i], start.metres[i], -1 - i, best);
            }
        }
        while (!queue.isEmptyBelow(best)) {
            double key = queue.nextMetres();
            int node = queue.poll();
            if (key > length[node] + bound[node] || key >= best) {
                continue;
            }
            int there = goalIndex[node];
            if (there != UNKNOWN && length[node] + end.metres[there] < best) {
                best = length[node] + end.metres[there];
                last = node;
            }
            expand(node, closed, penalty, best);
        }
        Way way = best == Double.MAX_VALUE ? null : way(best, last);
        clear(end);
        return way;
    }

    /** Metres of the straight way between two ends, or beyond any if land is between them. */
    static double straightMetres(Endpoint start, Endpoint end, SeaGraph graph, Land land) {
        if (start.onWaterway != null || end.onWaterway != null || !start.seesPoint(graph, land, end.vector, end.inside)) {
            return Double.MAX_VALUE;
        }
        return Ellipsoid.metres(
                start.vector[0], start.vector[1], start.vector[2], end.vector[0], end.vector[1], end.vector[2]);
    }

    /** What the way over the graph does not exceed, as the end's beacon tells. */
    private double mostMetres(Endpoint start, long closed, Beacon told) {
        double most = Double.MAX_VALUE;
        for (int i = 0; i < start.size; i++) {
            if ((start.passages[i] & closed) == 0) {
                most = Math.min(most, start.metres[i] + told.mostMetres(start.nodes[i]));
            }
        }
        return most;
    }

    private void begin(Endpoint start, Endpoint end, long closed, @Nullable Beacon endBeacon) {
        goal = end.vector;
        for (int i = 0; i < end.size; i++) {
            if ((end.passages[i] & closed) == 0) {
                goalIndex[end.nodes[i]] = i;
            }
        }
        chosenCount = 0;
        beacon = landmarksHold(closed) ? endBeacon : null;
        if (beacon == null && landmarksHold(closed)) {
            chooseLandmarks(start.bounds(graph), end.bounds(graph));
        }
    }

    private boolean landmarksHold(long closed) {
        return (usuallyClosed & ~closed) == 0;
    }

    /** Those that tell most of the way from start to end. */
    private void chooseLandmarks(Bounds start, Bounds end) {
        double[] told = new double[graph.landmarks];
        for (int l = 0; l < told.length; l++) {
            double most = Math.max(end.near()[l] - start.far()[l], start.near()[l] - end.far()[l]);
            told[l] = Double.isNaN(most) ? -1 : most;
        }
        while (chosenCount < BEST_LANDMARKS) {
            int best = -1;
            for (int l = 0; l < told.length; l++) {
                if (told[l] >= 0 && (best < 0 || told[l] > told[best])) {
                    best = l;
                }
            }
            if (best < 0) {
                return;
            }
            told[best] = -1;
            goalNear[chosenCount] = end.near()[best] - SeaGraph.LANDMARK_METRES;
            goalFar[chosenCount] = end.far()[best];
            chosen[chosenCount++] = best;
        }
    }

    private void expand(int node, long closed, @Nullable Penalty penalty, double best) {
        long[] passages = graph.passages[node];
        double here = length[node];
        int first = graph.first[node];
        int end = graph.first[node + 1];
        for (int e = first; e < end; e++) {
            int to = graph.target[e];
            double metres = graph.metres[e];
            if (penalty != null) {
                metres *= penalty.factor(node, to);
            }
            if (here + metres < length[to] && (passages == null || (passages[e - first] & closed) == 0)) {
                reach(to, here + metres, node, best);
            }
        }
    }

    private void reach(int node, double metres, int from, double best) {
        double known = length[node];
        if (metres >= known) {
            return;
        }
        if (known == Double.MAX_VALUE) {
            double ahead = bound(node);
            if (metres + ahead >= limit) {
                return;
            }
            bound[node] = ahead;
            if (reachedCount == reached.length) {
                reached = Arrays.copyOf(reached, reachedCount * 2);
            }
            reached[reachedCount++] = node;
        }
        length[node] = metres;
        before[node] = from;
        if (metres + bound[node] < Math.min(best, limit)) {
            queue.add(metres + bound[node], node);
        }
    }

    private void clear(Endpoint end) {
        for (int i = 0; i < reachedCount; i++) {
            length[reached[i]] = Double.MAX_VALUE;
        }
        for (int i = 0; i < end.size; i++) {
            goalIndex[end.nodes[i]] = UNKNOWN;
        }
        reachedCount = 0;
        queue.clear();
    }

    private double bound(int node) {
        if (beacon != null) {
            return beacon.leastMetres(node);
        }
        double least = 0;
        for (int k = 0; k < chosenCount; k++) {
            double metres = graph.landmarkMetres(node, chosen[k]);
            double ahead = goalNear[k] - metres;
            if (ahead > least) {
                least = ahead;
            }
            double behind = metres - goalFar[k];
            if (behind > least) {
                least = behind;
            }
        }
        double dx = graph.x[node] - goal[0];
        double dy = graph.y[node] - goal[1];
        double dz = graph.z[node] - goal[2];
        double chord2 = dx * dx + dy * dy + dz * dz;
        // The first terms of the arc's series in its chord: never more than the arc.
        double arc = Math.sqrt(chord2) * (1 + chord2 * (1.0 / 24 + chord2 * (3.0 / 640 + chord2 * (5.0 / 7168))));
        return Math.max(least, arc * Arcs.EARTH_METRES * GREAT_CIRCLE_SHARE);
    }

    private Way way(double metres, int last) {
        if (last < 0) {
            return new Way(metres, new int[0], -1, -1);
        }
        int[] nodes = new int[16];
        int size = 0;
        int node = last;
        for (; node >= 0; node = before[node]) {
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, size * 2);
            }
            nodes[size++] = node;
        }
        int[] forward = new int[size];
        for (int i = 0; i < size; i++) {
            forward[i] = nodes[size - 1 - i];
        }
        return new Way(metres, forward, -1 - node, goalIndex[last]);
    }
}
