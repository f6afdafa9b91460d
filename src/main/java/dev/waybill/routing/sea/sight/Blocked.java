package dev.waybill.routing.sea.sight;

import dev.waybill.geo.sphere.Arcs;

/** The directions around a point that land hides: disjoint closed intervals of {@link Arcs#turn}, 0 to 4. */
final class Blocked {

    private double[] low = new double[64];
    private double[] high = new double[64];
    private int size;

    void clear() {
        size = 0;
    }

    /** Whether nothing can be seen any more. */
    boolean all() {
        return size == 1 && low[0] <= 0 && high[0] >= 4;
    }

    /** Whether the directions from one to another, turning left, are all hidden; they may pass 4 = 0. */
    boolean covers(double from, double to) {
        return from <= to ? coversPlain(from, to) : coversPlain(from, 4) && coversPlain(0, to);
    }

    private boolean coversPlain(double from, double to) {
        int i = lastStartingBy(from);
        return i >= 0 && high[i] >= to;
    }

    /** Hides the directions from one to another, turning left. */
    void add(double from, double to) {
        if (from <= to) {
            addPlain(from, to);
        } else {
            addPlain(from, 4);
            addPlain(0, to);
        }
    }

    private void addPlain(double from, double to) {
        int first = lastStartingBy(from);
        if (first < 0 || high[first] < from) {
            first++;
        }
        int end = first;
        double newLow = from;
        double newHigh = to;
        while (end < size && low[end] <= to) {
            newLow = Math.min(newLow, low[end]);
            newHigh = Math.max(newHigh, high[end]);
            end++;
        }
        if (end == first) {
            if (size == low.length) {
                low = java.util.Arrays.copyOf(low, size * 2);
                high = java.util.Arrays.copyOf(high, size * 2);
            }
            System.arraycopy(low, first, low, first + 1, size - first);
            System.arraycopy(high, first, high, first + 1, size - first);
            size++;
        } else if (end > first + 1) {
            System.arraycopy(low, end, low, first + 1, size - end);
            System.arraycopy(high, end, high, first + 1, size - end);
            size -= end - first - 1;
        }
        low[first] = newLow;
        high[first] = newHigh;
    }

    private int lastStartingBy(double at) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (low[middle] <= at) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }
}
