package dev.waybill.prepare.sea;

import dev.waybill.network.sea.Heap;
import java.util.Arrays;

/**
 * Lengths from every node to a few landmarks, for bounds that steer the search (ALT, Goldberg and Harrelson 2005).
 *
 * <p>Each landmark is the node farthest from those before it, so they lie at the ends of the seas. All passages count as
 * open: closing one only makes ways longer, so the bounds stay true.
 */
final class Landmarks {

    private static final double UNIT_METRES = 500;
    private static final int FAR = 0xffff;

    private final int[] first;
    private final int[] target;
    private final float[] metres;
    private final double[][] lengths;

    private Landmarks(EdgeList edges, int nodes, int count) {
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
        int[] at = first.clone();
        for (int e = 0; e < edges.size(); e++) {
            metres[at[edges.from(e)]] = edges.metres(e);
            target[at[edges.from(e)]++] = edges.to(e);
            metres[at[edges.to(e)]] = edges.metres(e);
            target[at[edges.to(e)]++] = edges.from(e);
        }
        lengths = new double[count][];
    }

    static Landmarks choose(EdgeList edges, int nodes, int count) {
        Landmarks landmarks = new Landmarks(edges, nodes, count);
        int start = 0;
        for (int n = 1; n < nodes; n++) {
            if (landmarks.first[n + 1] - landmarks.first[n] > landmarks.first[start + 1] - landmarks.first[start]) {
                start = n;
            }
        }
        double[] nearest = landmarks.lengthsFrom(start);
        for (int l = 0; l < count; l++) {
            landmarks.lengths[l] = landmarks.lengthsFrom(farthest(nearest));
            for (int n = 0; n < nodes; n++) {
                nearest[n] = l == 0 ? landmarks.lengths[l][n] : Math.min(nearest[n], landmarks.lengths[l][n]);
            }
        }
        return landmarks;
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

    private double[] lengthsFrom(int start) {
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
                if (whole < lengths[target[e]]) {
                    lengths[target[e]] = whole;
                    queue.add(whole, target[e]);
                }
            }
        }
        return lengths;
    }

    /** Half kilometres, rounded down, from a node to a landmark, or the greatest short if there is no way. */
    int units(int node, int landmark) {
        double length = lengths[landmark][node];
        return length == Double.MAX_VALUE ? FAR : (int) Math.min(FAR - 1, length / UNIT_METRES);
    }
}
