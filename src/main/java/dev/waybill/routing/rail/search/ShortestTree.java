package dev.waybill.routing.rail.search;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The cheapest ways from some nodes to all others.
 *
 * <p>Method: Dijkstra's. Of equally cheap ways the one whose last edge has the smaller number is kept, so that the
 * answer does not depend on the order of work. Takes m log n for m open edges.
 */
public final class ShortestTree {

    /** Cost of what cannot be reached. */
    static final long UNREACHED = Long.MAX_VALUE;

    private static final int NONE = -1;

    private final TrackGraph graph;
    private final long[] cost;
    private final int[] lastEdge;

    private ShortestTree(TrackGraph graph) {
        this.graph = graph;
        this.cost = new long[graph.nodeCount()];
        this.lastEdge = new int[graph.nodeCount()];
        Arrays.fill(cost, UNREACHED);
        Arrays.fill(lastEdge, NONE);
    }

    /**
     * Grows the tree.
     *
     * @param starts where it may start, with the cost of getting there
     * @param costs cost of each edge; {@link EdgeCosts#CLOSED} takes it out
     */
    public static ShortestTree grow(TrackGraph graph, Iterable<Access> starts, EdgeCosts costs) {
        ShortestTree tree = new ShortestTree(graph);
        PriorityQueue<Entry> queue = new PriorityQueue<>();
        for (Access start : starts) {
            if (start.cost() < tree.cost[start.node()]) {
                tree.cost[start.node()] = start.cost();
                queue.add(new Entry(start.cost(), start.node()));
            }
        }
        while (!queue.isEmpty()) {
            Entry entry = queue.poll();
            if (entry.cost == tree.cost[entry.node]) {
                tree.relax(entry, costs, queue);
            }
        }
        return tree;
    }

    private void relax(Entry entry, EdgeCosts costs, PriorityQueue<Entry> queue) {
        for (int place = 0; place < graph.degree(entry.node); place++) {
            int edge = graph.edgeAt(entry.node, place);
            int step = costs.of(edge);
            if (step == EdgeCosts.CLOSED) {
                continue;
            }
            int other = graph.otherEnd(edge, entry.node);
            long through = entry.cost + step;
            if (through < cost[other]) {
                cost[other] = through;
                lastEdge[other] = edge;
                queue.add(new Entry(through, other));
            } else if (through == cost[other] && step > 0 && lastEdge[other] > edge) {
                lastEdge[other] = edge;
            }
        }
    }

    /** Cost of the way to a node, or {@link #UNREACHED}. */
    public long cost(int node) {
        return cost[node];
    }

    public boolean reaches(int node) {
        return cost[node] != UNREACHED;
    }

    /** The last edge of the way to a node, or -1 at a start. */
    int lastEdge(int node) {
        return lastEdge[node];
    }

    /** The edges of the way to a reached node, in order from the start. */
    public int[] edgesTo(int node) {
        int count = 0;
        for (int at = node; lastEdge[at] != NONE; at = graph.otherEnd(lastEdge[at], at)) {
            count++;
        }
        int[] edges = new int[count];
        for (int at = node; count > 0; at = graph.otherEnd(edges[count], at)) {
            edges[--count] = lastEdge[at];
        }
        return edges;
    }

    /** Where the way to a reached node starts. */
    int startOf(int node) {
        int at = node;
        while (lastEdge[at] != NONE) {
            at = graph.otherEnd(lastEdge[at], at);
        }
        return at;
    }

    private record Entry(long cost, int node) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byCost = Long.compare(cost, other.cost);
            return byCost != 0 ? byCost : Integer.compare(node, other.node);
        }
    }
}
