package dev.waybill.routing.rail.imported;

import java.util.Arrays;

/** How often each vertex key occurs in some track. */
final class VertexUse {

    private final RawTrack track;
    private final long[] keys;
    private final int[] counts;

    VertexUse(RawTrack track) {
        this.track = track;
        this.keys = track.distinctKeys();
        this.counts = new int[keys.length];
        for (int vertex = 0; vertex < track.vertexCount(); vertex++) {
            counts[index(vertex)]++;
        }
    }

    /** How many different keys there are. */
    int size() {
        return keys.length;
    }

    /** The place of a vertex's key among all, in ascending order. */
    int index(int vertex) {
        return Arrays.binarySearch(keys, track.key(vertex));
    }

    /** How often the key of a vertex occurs, itself included. */
    int count(int vertex) {
        return counts[index(vertex)];
    }
}
