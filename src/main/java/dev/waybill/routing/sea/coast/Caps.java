package dev.waybill.routing.sea.coast;

import dev.waybill.geo.sphere.Probe;
import java.util.concurrent.RecursiveAction;

/**
 * A binary tree of bounding caps over the steps of a coast; its leaves hold a few steps that follow each other along a ring.
 *
 * <p>Node 0 is the root. A node's first child follows it; {@link #second} is the other, or -(leaf + 1) in a leaf. The small
 * caps are tight; the large ones, of which there are few, hold the caps of their children. Building takes O(n log n), on all
 * processors; the tree does not depend on their number.
 */
public final class Caps {

    private static final int LEAF = 6;
    /** Nodes of at most so many leaves get a tight cap. */
    private static final int TIGHT = 16;
    /** Larger branches are built side by side. */
    private static final int BRANCH = 2_048;

    private final double[] vertexX;
    private final double[] vertexY;
    private final double[] vertexZ;
    private final int[] next;
    /** Leaf l holds the steps leafStart[l] to leafStart[l + 1]. */
    private final int[] leafStart;
    /** Leaves in the order of the tree. */
    private final int[] order;

    public final double[] x;
    public final double[] y;
    public final double[] z;
    /** Cosine of each cap's radius. */
    public final double[] cos;
    /** Sine of each cap's radius. */
    public final double[] sin;

    public final int[] second;

    /**
     * Builds the tree.
     *
     * @param vertexX the vertices as unit vectors, with {@code vertexY} and {@code vertexZ}
     * @param next the vertex after each, at which its step ends, or -1
     * @param ringStart the first vertex of each ring, and the number of vertices
     */
    Caps(double[] vertexX, double[] vertexY, double[] vertexZ, int[] next, int[] ringStart) {
        this.vertexX = vertexX;
        this.vertexY = vertexY;
        this.vertexZ = vertexZ;
        this.next = next;
        int leaves = 0;
        for (int r = 1; r < ringStart.length; r++) {
            leaves += (ringStart[r] - ringStart[r - 1] + LEAF - 1) / LEAF;
        }
        leafStart = new int[leaves + 1];
        order = new int[leaves];
        int leaf = 0;
        for (int r = 1; r < ringStart.length; r++) {
            for (int v = ringStart[r - 1]; v < ringStart[r]; v += LEAF) {
                order[leaf] = leaf;
                leafStart[leaf++] = v;
            }
        }
        leafStart[leaves] = vertexX.length;
        int size = Math.max(1, 2 * leaves - 1);
        x = new double[size];
        y = new double[size];
        z = new double[size];
        cos = new double[size];
        sin = new double[size];
        second = new int[size];
        if (leaves > BRANCH) {
            new Branch(0, 0, leaves).invoke();
        } else if (leaves > 0) {
            build(0, 0, leaves);
        }
    }

    public int firstStep(int node) {
        return leafStart[-second[node] - 1];
    }

    public int endStep(int node) {
        return leafStart[-second[node]];
    }

    /** Whether the cap of a node may hold a point of an arc. */
    boolean mayTouch(int node, Probe probe) {
        return probe.mayTouch(x[node], y[node], z[node], cos[node], sin[node]);
    }

    /** A branch that is built beside others. */
    private final class Branch extends RecursiveAction {

        private static final long serialVersionUID = 1L;

        private final int node;
        private final int from;
        private final int to;

        Branch(int node, int from, int to) {
            this.node = node;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from <= BRANCH) {
                build(node, from, to);
                return;
            }
            int middle = divide(node, from, to);
            invokeAll(new Branch(node + 1, from, middle), new Branch(second[node], middle, to));
            hold(node);
        }
    }

    private void build(int node, int from, int to) {
        if (to - from == 1) {
            second[node] = -order[from] - 1;
        } else {
            int middle = divide(node, from, to);
            build(node + 1, from, middle);
            build(second[node], middle, to);
        }
        if (to - from <= TIGHT) {
            tighten(node, from, to);
        } else {
            hold(node);
        }
    }

    /** Parts the leaves of a node between its children. */
    private int divide(int node, int from, int to) {
        int middle = (from + to) >>> 1;
        select(widestAxis(from, to), from, to - 1, middle);
        second[node] = node + 2 * (middle - from);
        return middle;
    }

    /** The cap round all steps of some leaves. */
    private void tighten(int node, int from, int to) {
        double cx = 0;
        double cy = 0;
        double cz = 0;
        for (int i = from; i < to; i++) {
            int v = leafStart[order[i]];
            cx += vertexX[v];
            cy += vertexY[v];
            cz += vertexZ[v];
        }
        centre(node, cx, cy, cz);
        double least = 1;
        for (int i = from; i < to; i++) {
            for (int v = leafStart[order[i]]; v < leafStart[order[i] + 1]; v++) {
                int w = next[v] < 0 ? v : next[v];
                least = Math.min(least, Math.min(cosTo(node, v), cosTo(node, w)));
            }
        }
        setRadius(node, least);
    }

    private double cosTo(int node, int v) {
        return x[node] * vertexX[v] + y[node] * vertexY[v] + z[node] * vertexZ[v];
    }

    /** The cap round the caps of a node's children. */
    private void hold(int node) {
        int a = node + 1;
        int b = second[node];
        centre(node, x[a] + x[b], y[a] + y[b], z[a] + z[b]);
        setRadius(node, Math.min(cosWith(node, a), cosWith(node, b)));
    }

    /** Cosine of the radius that holds a child's cap. */
    private double cosWith(int node, int child) {
        double dx = x[node] - x[child];
        double dy = y[node] - y[child];
        double dz = z[node] - z[child];
        double chord2 = dx * dx + dy * dy + dz * dz;
        double away = 1 - chord2 / 2;
        double awaySin = Math.sqrt(Math.max(0, chord2 * (1 - chord2 / 4)));
        boolean half = away * sin[child] + awaySin * cos[child] < 0 || cos[child] < 0;
        return half ? -1 : away * cos[child] - awaySin * sin[child];
    }

    private void centre(int node, double cx, double cy, double cz) {
        double length = Math.max(1e-300, Math.sqrt(cx * cx + cy * cy + cz * cz));
        x[node] = cx / length;
        y[node] = cy / length;
        z[node] = cz / length;
    }

    private void setRadius(int node, double least) {
        cos[node] = least - 1e-15;
        sin[node] = Math.sqrt(Math.max(0, 1 - cos[node] * cos[node]));
    }

    private double[] widestAxis(int from, int to) {
        double[] best = vertexX;
        double widest = -1;
        for (double[] axis : new double[][] {vertexX, vertexY, vertexZ}) {
            double low = 2;
            double high = -2;
            for (int i = from; i < to; i++) {
                double at = axis[leafStart[order[i]]];
                low = Math.min(low, at);
                high = Math.max(high, at);
            }
            if (high - low > widest) {
                widest = high - low;
                best = axis;
            }
        }
        return best;
    }

    /** Puts the k-th smallest at k, the smaller before it (Hoare's quickselect). */
    private void select(double[] axis, int low, int high, int k) {
        int from = low;
        int to = high;
        while (from < to) {
            double pivot = axis[leafStart[order[(from + to) >>> 1]]];
            int i = from;
            int j = to;
            while (i <= j) {
                while (axis[leafStart[order[i]]] < pivot) {
                    i++;
                }
                while (axis[leafStart[order[j]]] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swap = order[i];
                    order[i++] = order[j];
                    order[j--] = swap;
                }
            }
            if (k <= j) {
                to = j;
            } else if (k >= i) {
                from = i;
            } else {
                return;
            }
        }
    }
}
