package dev.waybill.routing.sea.search;

import java.util.Arrays;

/**
 * A queue of nodes by metres, in buckets of a kilometre: least bucket first, within a bucket last come first.
 *
 * <p>For searches that may take up a node again, and so need no strict order; much quicker there than a heap.
 */
final class Buckets {

    private static final double WIDTH_METRES = 1_000;

    /** The last entry of each bucket, or -1. */
    private int[] last = new int[1 << 15];

    private int[] node = new int[1 << 12];
    private int[] before = new int[1 << 12];
    private double[] key = new double[1 << 12];
    private int entries;
    private int least;
    private int most = -1;

    Buckets() {
        Arrays.fill(last, -1);
    }

    void clear() {
        if (most >= 0) {
            Arrays.fill(last, 0, most + 1, -1);
        }
        entries = 0;
        least = 0;
        most = -1;
    }

    void add(double metres, int entryNode) {
        int bucket = Math.max(least, (int) (metres / WIDTH_METRES));
        if (bucket >= last.length) {
            int size = last.length;
            last = Arrays.copyOf(last, bucket * 2);
            Arrays.fill(last, size, last.length, -1);
        }
        if (entries == node.length) {
            node = Arrays.copyOf(node, entries * 2);
            before = Arrays.copyOf(before, entries * 2);
            key = Arrays.copyOf(key, entries * 2);
        }
        node[entries] = entryNode;
        key[entries] = metres;
        before[entries] = last[bucket];
        last[bucket] = entries++;
        most = Math.max(most, bucket);
    }

    /** Whether no entry is left below some metres. */
    boolean isEmptyBelow(double metres) {
        while (least <= most && last[least] < 0) {
            least++;
        }
        return least > most || least * WIDTH_METRES >= metres;
    }

    /** The metres of the next entry. */
    double nextMetres() {
        return key[last[least]];
    }

    /** Takes out the next entry. */
    int poll() {
        int entry = last[least];
        last[least] = before[entry];
        return node[entry];
    }
}
