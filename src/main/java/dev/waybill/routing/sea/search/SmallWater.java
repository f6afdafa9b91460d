package dev.waybill.routing.sea.search;

import dev.waybill.routing.sea.graph.Endpoint;
import dev.waybill.routing.sea.graph.SeaGraph;
import java.util.BitSet;

/** Small waters of their own, such as the Caspian with its rivers closed. */
final class SmallWater {

    /** A water with fewer nodes is small. */
    private static final int NODES = 8_000;

    private SmallWater() {}

    /**
     * Whether the end lies in a small water and the start does not: a search from the start would look for it all over the
     * world.
     *
     * @param closed passages that are absent, as bits
     */
    static boolean parts(Endpoint start, Endpoint end, SeaGraph graph, long closed) {
        BitSet seen = new BitSet(graph.nodes);
        int size = flood(end, graph, closed, seen);
        for (int i = 0; i < start.size && size < NODES; i++) {
            if (seen.get(start.nodes[i]) && (start.passages[i] & closed) == 0) {
                return false;
            }
        }
        return size < NODES;
    }

    /** Marks nodes that hang together with an end, as many as a small water has. */
    private static int flood(Endpoint end, SeaGraph graph, long closed, BitSet seen) {
        int[] found = new int[NODES];
        int size = 0;
        for (int i = 0; i < end.size && size < found.length; i++) {
            if ((end.passages[i] & closed) == 0 && !seen.get(end.nodes[i])) {
                seen.set(end.nodes[i]);
                found[size++] = end.nodes[i];
            }
        }
        for (int i = 0; i < size; i++) {
            long[] passages = graph.passages[found[i]];
            int first = graph.first[found[i]];
            for (int e = first; e < graph.first[found[i] + 1] && size < found.length; e++) {
                if (!seen.get(graph.target[e]) && (passages == null || (passages[e - first] & closed) == 0)) {
                    seen.set(graph.target[e]);
                    found[size++] = graph.target[e];
                }
            }
        }
        return size;
    }
}
