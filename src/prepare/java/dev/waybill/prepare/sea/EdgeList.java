package dev.waybill.prepare.sea;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Edges of a graph, each once, from its lower node to its higher. */
final class EdgeList {

    private int[] from = new int[1 << 12];
    private int[] to = new int[1 << 12];
    private float[] metres = new float[1 << 12];
    private long[] passages = new long[1 << 12];
    private int size;

    void add(int a, int b, double length, long mask) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            metres = Arrays.copyOf(metres, size * 2);
            passages = Arrays.copyOf(passages, size * 2);
        }
        from[size] = Math.min(a, b);
        to[size] = Math.max(a, b);
        metres[size] = (float) length;
        passages[size++] = mask;
    }

    /** Puts them in the order of their lower, then higher node. */
    void sort() {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(e -> from[e]).thenComparingInt(e -> to[e]))
                .mapToInt(Integer::intValue)
                .toArray();
        from = Arrays.stream(order).map(e -> from[e]).toArray();
        to = Arrays.stream(order).map(e -> to[e]).toArray();
        passages = Arrays.stream(order).mapToLong(e -> passages[e]).toArray();
        float[] sorted = new float[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = metres[order[i]];
        }
        metres = sorted;
    }

    int size() {
        return size;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    float metres(int edge) {
        return metres[edge];
    }

    long passages(int edge) {
        return passages[edge];
    }
}
