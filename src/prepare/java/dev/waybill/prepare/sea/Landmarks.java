package dev.waybill.prepare.sea;

import dev.waybill.routing.sea.sight.Heap;
import java.util.Arrays;

/**
 * Lengths from every node to a few landmarks, for bounds that steer the search (ALT, Goldberg and Harrelson 2005).
 *
 * <p>Each landmark is the node farthest from those before it, so they lie at the ends of the seas. The passages that are
 * closed by default count as closed: with the Arctic open, no bound would tell of the way by Suez. Closing more only makes
 * ways longer, so the bounds stay true; opening one of these makes them void.
 */
final class Landmarks {

    private static final double UNIT_METRES = 500;
    private static final int FAR = 0xffff;
    /** Reached only by passages that are closed by default. */
    private static final int SHUT = 0xfffe;

    private final int[] first;
    private final int[] target;
    private final float[] metres;
    private final boolean[] shut;
    private final double[][] lengths;
    /** Metres with all passages open, from the node with most edges. */
    private final double[] open;

    private Landmarks(EdgeList edges, int nodes, long closed, int count) {
        first = new int[nodes + 1];
        for (int e = 0; e < edges.size(); e++) {
            first[edges.from(e) + 1]++;
            first[edges.to(e) + 1]++;
        }
        for (int n = 0; n < nodes; n++) {
            first[n + 1] += first[n];
        }
        target = new int[2 * edges.size()];
        metres = new float[2 * edges.size()];
        shut = new boolean[2 * edges.size()];
        int[] at = first.clone();
        for (int e = 0; e < edges.size(); e++) {
            boolean isShut = (edges.passages(e) & closed) != 0;
            shut[at[edges.from(e)]] = isShut;
            shut[at[edges.to(e)]] = isShut;
            metres[at[edges.from(e)]] = edges.metres(e);
            target[at[edges.from(e)]++] = edges.to(e);
            metres[at[edges.to(e)]] = edges.metres(e);
            target[at[edges.to(e)]++] = edges.from(e);
        }
        lengths = new double[count][];
        open = lengthsFrom(busiest(), true);
    }

    /**
     * Measures.
     *
     * @param closed passages that are closed by default, as bits
     * @param count how many landmarks
     */
    static Landmarks choose(EdgeList edges, int nodes, long closed, int count) {
        Landmarks landmarks = new Landmarks(edges, nodes, closed, count);
        double[] nearest = landmarks.lengthsFrom(landmarks.busiest(), false);
        for (int l = 0; l < count; l++) {
            landmarks.lengths[l] = landmarks.lengthsFrom(farthest(nearest), false);
            for (int n = 0; n < nodes; n++) {
                nearest[n] = l == 0 ? landmarks.lengths[l][n] : Math.min(nearest[n], landmarks.lengths[l][n]);
            }
        }
        return landmarks;
    }

    /** The node with most edges. */
    private int busiest() {
        int busiest = 0;
        for (int n = 1; n < first.length - 1; n++) {
            if (first[n + 1] - first[n] > first[busiest + 1] - first[busiest]) {
                busiest = n;
            }
        }
        return busiest;
    }

    private static int farthest(double[] lengths) {
        int farthest = 0;
        for (int n = 1; n < lengths.length; n++) {
            if (lengths[n] != Double.MAX_VALUE
                    && (lengths[farthest] == Double.MAX_VALUE || lengths[n] > lengths[farthest])) {
                farthest = n;
            }
        }
        return farthest;
    }

    private double[] lengthsFrom(int start, boolean all) {
        double[] lengths = new double[first.length - 1];
        Arrays.fill(lengths, Double.MAX_VALUE);
        Heap queue = new Heap();
        lengths[start] = 0;
        queue.add(0, start);
        while (!queue.isEmpty()) {
            double here = queue.leastKey();
            int n = (int) queue.poll();
            if (here > lengths[n]) {
                continue;
            }
            for (int e = first[n]; e < first[n + 1]; e++) {
                double whole = here + metres[e];
                if ((all || !shut[e]) && whole < lengths[target[e]]) {
                    lengths[target[e]] = whole;
                    queue.add(whole, target[e]);
                }
            }
        }
        return lengths;
    }

    /**
     * Half kilometres, rounded down, from a node to a landmark; the greatest short if there is no way, one less if there is
     * one only by passages that are closed by default.
     */
    int units(int node, int landmark) {
        double length = lengths[landmark][node];
        if (length == Double.MAX_VALUE) {
            return open[node] == Double.MAX_VALUE ? FAR : SHUT;
        }
        return (int) Math.min(SHUT - 1, length / UNIT_METRES);
    }
}
