package dev.waybill.network.sea;

import dev.waybill.geo.Land;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way between two endpoints over the graph.
 *
 * <p>A* with the better of two bounds: the great circle to the goal, and what the landmarks tell (ALT). Closed passages are
 * absent: their edges are passed over. Not safe for several threads at once; one per thread is kept and reused.
 */
final class Search {

    private static final int BEST_LANDMARKS = 4;
    private static final double GREAT_CIRCLE_SHARE = 0.9943;

    private final SeaGraph graph;
    private final Land land;
    private final double[] length;
    private final double[] bound;
    private final int[] before;
    private final int[] stamp;
    private final int[] goalIndex;
    private final int[] goalStamp;
    private int round;
    private final Heap queue = new Heap();
    /** Metres from each landmark to the goal, at least. */
    private final double[] goalNear;

    /** The same at most, by whichever node the goal is reached from. */
    private final double[] goalFar;

    private final int[] chosen = new int[BEST_LANDMARKS];
    private int chosenCount;
    private double[] goal = {};

    /** Multiplies the length of edges that alternatives should shun. */
    interface Penalty {
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
    record Way(double metres, int[] nodes, int startIndex, int endIndex) {}

    Search(SeaGraph graph, Land land) {
        this.graph = graph;
        this.land = land;
        length = new double[graph.nodes];
        bound = new double[graph.nodes];
        before = new int[graph.nodes];
        stamp = new int[graph.nodes];
        goalIndex = new int[graph.nodes];
        goalStamp = new int[graph.nodes];
        goalNear = new double[graph.landmarks];
        goalFar = new double[graph.landmarks];
    }

    /**
     * Finds the shortest way.
     *
     * @param closed passages that are absent, as bits
     * @param straight passages that the straight line between the two crosses, as bits
     * @param penalty lengthens edges, or null
     * @return null if there is none
     */
    @Nullable Way find(Endpoint start, Endpoint end, long closed, long straight, @Nullable Penalty penalty) {
        begin(start, end);
        double best = Double.MAX_VALUE;
        int last = -1;
        if ((straight & closed) == 0) {
            best = straightMetres(start, end);
        }
        for (int i = 0; i < end.size; i++) {
            if ((end.passages[i] & closed) == 0) {
                goalStamp[end.nodes[i]] = round;
                goalIndex[end.nodes[i]] = i;
            }
        }
        for (int i = 0; i < start.size; i++) {
            if ((start.passages[i] & closed) == 0) {
                reach(start.nodes[i], start.metres[i], -1 - i, best);
            }
        }
        while (!queue.isEmpty() && queue.leastKey() < best) {
            double key = queue.leastKey();
            int node = (int) queue.poll();
            if (key > length[node] + bound[node]) {
                continue;
            }
            if (goalStamp[node] == round && length[node] + end.metres[goalIndex[node]] < best) {
                best = length[node] + end.metres[goalIndex[node]];
                last = node;
            }
            expand(node, closed, penalty, best);
        }
        return best == Double.MAX_VALUE ? null : way(best, last);
    }

    private double straightMetres(Endpoint start, Endpoint end) {
        if (start.onWaterway != null && end.onWaterway != null) {
            return start.onWaterway.waterway() == end.onWaterway.waterway()
                    ? Math.abs(start.onWaterway.metres() - end.onWaterway.metres())
                    : Double.MAX_VALUE;
        }
        if (end.onWaterway != null || !start.seesPoint(graph, land, end.vector, end.inside)) {
            return Double.MAX_VALUE;
        }
        return Ellipsoid.metres(
                start.vector[0], start.vector[1], start.vector[2], end.vector[0], end.vector[1], end.vector[2]);
    }

    private void begin(Endpoint start, Endpoint end) {
        round++;
        queue.clear();
        goal = end.vector;
        double[] spread = new double[graph.landmarks];
        for (int l = 0; l < graph.landmarks; l++) {
            goalNear[l] = nearest(end, l);
            goalFar[l] = farthest(end, l);
            spread[l] = Math.abs(goalNear[l] - nearest(start, l));
        }
        chosenCount = 0;
        for (int k = 0; k < BEST_LANDMARKS; k++) {
            int best = -1;
            for (int l = 0; l < graph.landmarks; l++) {
                if (spread[l] >= 0 && (best < 0 || spread[l] > spread[best])) {
                    best = l;
                }
            }
            if (best >= 0) {
                chosen[chosenCount++] = best;
                spread[best] = -1;
            }
        }
    }

    private double nearest(Endpoint end, int landmark) {
        double least = Double.NaN;
        for (int i = 0; i < end.size; i++) {
            double metres = graph.landmarkMetres(end.nodes[i], landmark) + end.metres[i];
            if (!Double.isNaN(metres) && !(metres >= least)) {
                least = metres;
            }
        }
        return least;
    }

    /** What a way to the end cannot undercut: the end's own legs may be short cuts that the landmarks do not know. */
    private double farthest(Endpoint end, int landmark) {
        double most = Double.NaN;
        for (int i = 0; i < end.size; i++) {
            double metres =
                    graph.landmarkMetres(end.nodes[i], landmark) + SeaGraph.LANDMARK_METRES - end.metres[i];
            if (!Double.isNaN(metres) && !(metres <= most)) {
                most = metres;
            }
        }
        return most;
    }

    private void expand(int node, long closed, @Nullable Penalty penalty, double best) {
        long[] passages = graph.passages[node];
        int first = graph.first[node];
        for (int e = first; e < graph.first[node + 1]; e++) {
            if (passages == null || (passages[e - first] & closed) == 0) {
                int to = graph.target[e];
                double metres = graph.metres[e];
                if (penalty != null) {
                    metres *= penalty.factor(node, to);
                }
                reach(to, length[node] + metres, node, best);
            }
        }
    }

    private void reach(int node, double metres, int from, double best) {
        if (stamp[node] != round) {
            stamp[node] = round;
            bound[node] = bound(node);
        } else if (metres >= length[node]) {
            return;
        }
        length[node] = metres;
        before[node] = from;
        if (metres + bound[node] < best) {
            queue.add(metres + bound[node], node);
        }
    }

    private double bound(int node) {
        double dx = graph.x[node] - goal[0];
        double dy = graph.y[node] - goal[1];
        double dz = graph.z[node] - goal[2];
        double least = Arcs.metres(dx * dx + dy * dy + dz * dz) * GREAT_CIRCLE_SHARE;
        for (int k = 0; k < chosenCount; k++) {
            double metres = graph.landmarkMetres(node, chosen[k]);
            double ahead = goalNear[chosen[k]] - metres - SeaGraph.LANDMARK_METRES;
            if (ahead > least) {
                least = ahead;
            }
            double behind = metres - goalFar[chosen[k]];
            if (behind > least) {
                least = behind;
            }
        }
        return least;
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
