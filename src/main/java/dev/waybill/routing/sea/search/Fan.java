package dev.waybill.routing.sea.search;

import dev.waybill.routing.sea.graph.Endpoint;
import dev.waybill.routing.sea.graph.SeaGraph;
import java.util.Arrays;

/**
 * The shortest ways from one end to everywhere, for an end that is asked about often.
 *
 * <p>Dijkstra's algorithm with {@link Buckets} instead of a heap; a node that gets nearer within its bucket is gone on from
 * again. Takes some tens of milliseconds. Not safe for several threads at once; one per thread is kept and reused.
 */
final class Fan {

    private final SeaGraph graph;
    /** Metres from the end; of nodes that cannot be reached, beyond any. */
    private final double[] length;

    private final Buckets queue = new Buckets();

    Fan(SeaGraph graph) {
        this.graph = graph;
        length = new double[graph.nodes];
    }

    /**
     * Measures to all nodes.
     *
     * @param closed passages that are absent, as bits
     */
    void spread(Endpoint from, long closed) {
        Arrays.fill(length, Double.MAX_VALUE);
        for (int i = 0; i < from.size; i++) {
            if ((from.passages[i] & closed) == 0) {
                reach(from.nodes[i], from.metres[i]);
            }
        }
        while (!queue.isEmptyBelow(Double.MAX_VALUE)) {
            double metres = queue.nextMetres();
            int node = queue.poll();
            if (metres <= length[node]) {
                expand(node, closed);
            }
        }
        queue.clear();
    }

    private void expand(int node, long closed) {
        long[] passages = graph.passages[node];
        double here = length[node];
        int first = graph.first[node];
        int end = graph.first[node + 1];
        for (int e = first; e < end; e++) {
            if (here + graph.metres[e] < length[graph.target[e]]
                    && (passages == null || (passages[e - first] & closed) == 0)) {
                reach(graph.target[e], here + graph.metres[e]);
            }
        }
    }

    private void reach(int node, double metres) {
        if (metres < length[node]) {
            length[node] = metres;
            queue.add(metres, node);
        }
    }

    /** Metres of the shortest way over the graph to a node, or beyond any if there is none. */
    double metresTo(int node) {
        return length[node];
    }

    /** Metres of the shortest way over the graph to an end, or beyond any if there is none. */
    double metresTo(Endpoint end, long closed) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < end.size; i++) {
            if ((end.passages[i] & closed) == 0) {
                least = Math.min(least, length[end.nodes[i]] + end.metres[i]);
            }
        }
        return least;
    }
}
