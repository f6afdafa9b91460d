package dev.waybill.network.sea;

import java.util.Arrays;

/**
 * The shortest ways from one end to everywhere, for an end that is asked about often.
 *
 * <p>Dijkstra's algorithm with buckets of a kilometre instead of a heap; a node that gets nearer within its bucket is gone on
 * from again. Takes some tens of milliseconds. Not safe for several threads at once; one per thread is kept and reused.
 */
final class Fan {

    private static final double BUCKET_METRES = 1_000;

    private final SeaGraph graph;
    /** Metres from the end; of nodes that cannot be reached, beyond any. */
    private final double[] length;
    /** The last entry of each bucket, or -1. */
    private int[] last = new int[1 << 15];

    private int[] entryNode = new int[1 << 16];
    private int[] entryBefore = new int[1 << 16];
    private double[] entryMetres = new double[1 << 16];
    private int entries;
    private int buckets;

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
        Arrays.fill(last, -1);
        entries = 0;
        buckets = 0;
        for (int i = 0; i < from.size; i++) {
            if ((from.passages[i] & closed) == 0) {
                reach(from.nodes[i], from.metres[i]);
            }
        }
        for (int bucket = 0; bucket < buckets; bucket++) {
            while (last[bucket] >= 0) {
                int entry = last[bucket];
                last[bucket] = entryBefore[entry];
                if (entryMetres[entry] <= length[entryNode[entry]]) {
                    expand(entryNode[entry], closed);
                }
            }
        }
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
        if (metres >= length[node]) {
            return;
        }
        length[node] = metres;
        int bucket = (int) (metres / BUCKET_METRES);
        if (bucket >= last.length) {
            int size = last.length;
            last = Arrays.copyOf(last, bucket * 2);
            Arrays.fill(last, size, last.length, -1);
        }
        if (entries == entryNode.length) {
            entryNode = Arrays.copyOf(entryNode, entries * 2);
            entryBefore = Arrays.copyOf(entryBefore, entries * 2);
            entryMetres = Arrays.copyOf(entryMetres, entries * 2);
        }
        entryNode[entries] = node;
        entryMetres[entries] = metres;
        entryBefore[entries] = last[bucket];
        last[bucket] = entries++;
        buckets = Math.max(buckets, bucket + 1);
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
