package dev.waybill.network.sea;

import dev.waybill.geo.LonLat;

/**
 * Rings of great-circle steps on the unit sphere, land on the left, under a tree of bounding caps.
 *
 * <p>Step i leads from vertex i to {@link #next}(i). The tree is binary; its leaves hold a few steps that follow each
 * other along a ring. Building takes O(n log n), memory about 40 bytes per vertex.
 */
public final class Coast {

    private static final int LEAF = 6;

    // Open water far from any land and from each other: 40 N 40 W, and 40 S 110 W.
    private static final double[] WATER = vector(-40, 40);
    private static final double[] OTHER_WATER = vector(-110, -40);

    final double[] x;
    final double[] y;
    final double[] z;
    private final int[] next;
    private final int[] prev;

    /** Leaf l holds the steps leafStart[l] to leafStart[l + 1]. */
    private int[] leafStart = new int[1024];

    private int leaves;

    // Tree nodes; node 0 is the root. A node's first child follows it; second is the other, or -(leaf + 1) in a leaf.
    double[] capX;
    double[] capY;
    double[] capZ;
    double[] capCos;
    double[] capSin;
    int[] second;
    private int nodes;

    /** A coast of whole rings, the first vertex not repeated at the end. */
    public static Coast ofRings(Iterable<int[]> rings, double perDegree) {
        return new Coast(rings, perDegree, true);
    }

    /** A coast of stretches that end where they end. */
    public static Coast ofChains(Iterable<int[]> chains, double perDegree) {
        return new Coast(chains, perDegree, false);
    }

    private Coast(Iterable<int[]> lonLats, double perDegree, boolean closed) {
        int count = 0;
        for (int[] ring : lonLats) {
            count += ring.length / 2;
        }
        x = new double[count];
        y = new double[count];
        z = new double[count];
        next = new int[count];
        prev = new int[count];
        int v = 0;
        for (int[] ring : lonLats) {
            addRing(ring, perDegree, v, closed);
            v += ring.length / 2;
        }
        leafStart[leaves] = count;
        buildTree();
    }

    private static double[] vector(double lonDegrees, double latDegrees) {
        LonLat at = new LonLat(lonDegrees, latDegrees);
        return new double[] {Arcs.x(at), Arcs.y(at), Arcs.z(at)};
    }

    private void addRing(int[] ring, double perDegree, int first, boolean closed) {
        int size = ring.length / 2;
        for (int i = 0; i < size; i++) {
            double lon = Math.toRadians(ring[2 * i] / perDegree);
            double lat = Math.toRadians(ring[2 * i + 1] / perDegree);
            double cos = Math.cos(lat);
            int v = first + i;
            x[v] = cos * Math.cos(lon);
            y[v] = cos * Math.sin(lon);
            z[v] = Math.sin(lat);
            next[v] = i < size - 1 ? v + 1 : closed ? first : -1;
            prev[v] = i > 0 ? v - 1 : closed ? first + size - 1 : -1;
            if (i % LEAF == 0) {
                if (leaves + 1 == leafStart.length) {
                    leafStart = java.util.Arrays.copyOf(leafStart, leaves * 2);
                }
                leafStart[leaves++] = v;
            }
        }
    }

    /** How many vertices, and as many steps. */
    public int size() {
        return x.length;
    }

    /** The vertex after one, along its ring, or -1 at the end of a stretch. */
    public int next(int vertex) {
        return next[vertex];
    }

    /** The vertex before one, along its ring, or -1 at the start of a stretch. */
    public int prev(int vertex) {
        return prev[vertex];
    }

    /** Whether land is convex at a vertex: a headland, where a shortest way may bend. */
    public boolean convex(int v) {
        int a = prev[v];
        int b = next[v];
        if (a < 0 || b < 0) {
            return false;
        }
        return Arcs.side(x[a], y[a], z[a], x[v], y[v], z[v], x[b], y[b], z[b]) > 0;
    }

    /**
     * Puts a position a little way out to sea from a headland, so that ways past it touch nothing.
     *
     * @param radians how far
     * @param out takes the unit vector
     */
    void offshore(int v, double radians, double[] out) {
        int a = prev[v];
        int b = next[v];
        double ax = x[a] - x[v];
        double ay = y[a] - y[v];
        double az = z[a] - z[v];
        double bx = x[b] - x[v];
        double by = y[b] - y[v];
        double bz = z[b] - z[v];
        double al = Math.sqrt(ax * ax + ay * ay + az * az);
        double bl = Math.sqrt(bx * bx + by * by + bz * bz);
        double ox = -ax / al - bx / bl;
        double oy = -ay / al - by / bl;
        double oz = -az / al - bz / bl;
        double ol = Math.sqrt(ox * ox + oy * oy + oz * oz);
        if (ol < 0.1) {
            // Almost straight: square to the coast, to the right of the way along it.
            double dx = bx / bl - ax / al;
            double dy = by / bl - ay / al;
            double dz = bz / bl - az / al;
            ox = dy * z[v] - dz * y[v];
            oy = dz * x[v] - dx * z[v];
            oz = dx * y[v] - dy * x[v];
            ol = Math.sqrt(ox * ox + oy * oy + oz * oz);
        }
        double px = x[v] + ox / ol * radians;
        double py = y[v] + oy / ol * radians;
        double pz = z[v] + oz / ol * radians;
        double pl = Math.sqrt(px * px + py * py + pz * pz);
        out[0] = px / pl;
        out[1] = py / pl;
        out[2] = pz / pl;
    }

    /** Whether a line from p that touches a headland leaves its land on one side. */
    boolean tangent(int v, double px, double py, double pz) {
        int a = prev[v];
        int b = next[v];
        double nx = py * z[v] - pz * y[v];
        double ny = pz * x[v] - px * z[v];
        double nz = px * y[v] - py * x[v];
        return (nx * x[a] + ny * y[a] + nz * z[a]) * (nx * x[b] + ny * y[b] + nz * z[b]) >= 0;
    }

    int firstStep(int node) {
        return leafStart[-second[node] - 1];
    }

    int endStep(int node) {
        return leafStart[-second[node]];
    }

    private void buildTree() {
        int size = Math.max(1, 2 * leaves - 1);
        capX = new double[size];
        capY = new double[size];
        capZ = new double[size];
        capCos = new double[size];
        capSin = new double[size];
        second = new int[size];
        int[] order = new int[leaves];
        for (int i = 0; i < leaves; i++) {
            order[i] = i;
        }
        if (leaves > 0) {
            build(order, 0, leaves);
        }
    }

    private int build(int[] order, int from, int to) {
        int node = nodes++;
        cap(node, order, from, to);
        if (to - from == 1) {
            second[node] = -order[from] - 1;
            return node;
        }
        int middle = (from + to) >>> 1;
        double[] key = widestAxis(order, from, to);
        select(order, key, from, to - 1, middle);
        build(order, from, middle);
        second[node] = build(order, middle, to);
        return node;
    }

    private void cap(int node, int[] order, int from, int to) {
        double cx = 0;
        double cy = 0;
        double cz = 0;
        for (int i = from; i < to; i++) {
            int v = leafStart[order[i]];
            cx += x[v];
            cy += y[v];
            cz += z[v];
        }
        double length = Math.sqrt(cx * cx + cy * cy + cz * cz);
        cx /= length;
        cy /= length;
        cz /= length;
        double least = 1;
        for (int i = from; i < to; i++) {
            for (int v = leafStart[order[i]]; v < leafStart[order[i] + 1]; v++) {
                int w = next[v] < 0 ? v : next[v];
                least = Math.min(least, Math.min(cx * x[v] + cy * y[v] + cz * z[v], cx * x[w] + cy * y[w] + cz * z[w]));
            }
        }
        capX[node] = cx;
        capY[node] = cy;
        capZ[node] = cz;
        capCos[node] = least - 1e-15;
        capSin[node] = Math.sqrt(Math.max(0, 1 - capCos[node] * capCos[node]));
    }

    private double[] widestAxis(int[] order, int from, int to) {
        double[] best = x;
        double widest = -1;
        for (double[] axis : new double[][] {x, y, z}) {
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
    private void select(int[] order, double[] axis, int low, int high, int k) {
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

    /** Whether the great-circle arc from p to w crosses a step of the coast; touching at an end counts as not. */
    boolean crosses(double px, double py, double pz, double wx, double wy, double wz) {
        return leaves > 0 && firstCrossing(0, new Probe(px, py, pz, wx, wy, wz)) >= 0;
    }

    /**
     * How often the coast winds around a position, land being inside; found by crossings on the way to the middle of the
     * North Atlantic.
     */
    int winding(double px, double py, double pz) {
        if (leaves == 0) {
            return 0;
        }
        double[] far = px * WATER[0] + py * WATER[1] + pz * WATER[2] > -0.9 ? WATER : OTHER_WATER;
        return exits(0, new Probe(px, py, pz, far[0], far[1], far[2]));
    }

    /** How many steps the arc from p to w crosses. */
    int crossings(double px, double py, double pz, double wx, double wy, double wz) {
        return leaves == 0 ? 0 : count(0, new Probe(px, py, pz, wx, wy, wz), Integer.MAX_VALUE);
    }

    /** How many steps the arc from p to w crosses, or any greater number than the most that matters. */
    int crossings(double px, double py, double pz, double wx, double wy, double wz, int most) {
        return leaves == 0 ? 0 : count(0, new Probe(px, py, pz, wx, wy, wz), most);
    }

    private int count(int node, Probe probe, int most) {
        if (!probe.mayTouch(capX[node], capY[node], capZ[node], capCos[node], capSin[node])) {
            return 0;
        }
        if (second[node] >= 0) {
            int crossed = count(node + 1, probe, most);
            return crossed > most ? crossed : crossed + count(second[node], probe, most - crossed);
        }
        int crossed = 0;
        for (int s = firstStep(node); s < endStep(node); s++) {
            int t = next[s];
            if (t >= 0 && probe.crosses(x[s], y[s], z[s], x[t], y[t], z[t])) {
                crossed++;
            }
        }
        return crossed;
    }

    private int exits(int node, Probe probe) {
        if (!probe.mayTouch(capX[node], capY[node], capZ[node], capCos[node], capSin[node])) {
            return 0;
        }
        if (second[node] >= 0) {
            return exits(node + 1, probe) + exits(second[node], probe);
        }
        int sum = 0;
        for (int s = firstStep(node); s < endStep(node); s++) {
            int t = next[s];
            if (t >= 0 && probe.crosses(x[s], y[s], z[s], x[t], y[t], z[t])) {
                double side = Arcs.side(x[s], y[s], z[s], x[t], y[t], z[t], probe.px, probe.py, probe.pz);
                sum += side > 0 ? 1 : -1;
            }
        }
        return sum;
    }

    /** An arc with what tests of it need again and again. */
    static final class Probe {
        final double px;
        final double py;
        final double pz;
        final double wx;
        final double wy;
        final double wz;
        final double nx;
        final double ny;
        final double nz;
        final double normal;
        final double mx;
        final double my;
        final double mz;
        final double halfCos;
        final double halfSin;

        Probe(double px, double py, double pz, double wx, double wy, double wz) {
            this.px = px;
            this.py = py;
            this.pz = pz;
            this.wx = wx;
            this.wy = wy;
            this.wz = wz;
            nx = py * wz - pz * wy;
            ny = pz * wx - px * wz;
            nz = px * wy - py * wx;
            normal = Math.sqrt(nx * nx + ny * ny + nz * nz);
            double sx = px + wx;
            double sy = py + wy;
            double sz = pz + wz;
            double length = Math.sqrt(sx * sx + sy * sy + sz * sz);
            mx = sx / length;
            my = sy / length;
            mz = sz / length;
            halfCos = mx * px + my * py + mz * pz;
            halfSin = Math.sqrt(Math.max(0, 1 - halfCos * halfCos));
        }

        /** Whether the cap may hold a point of the arc. */
        boolean mayTouch(double cx, double cy, double cz, double cos, double sin) {
            double off = Math.abs(nx * cx + ny * cy + nz * cz);
            if (cos > 0 && off > sin * normal + 1e-15) {
                return false;
            }
            // Centre further from the arc's middle than half the arc and the cap's radius together.
            double sum = halfCos * cos - halfSin * sin;
            return cos <= 0 || mx * cx + my * cy + mz * cz >= sum - 1e-12;
        }

        boolean crosses(double ax, double ay, double az, double bx, double by, double bz) {
            double a = -(nx * ax + ny * ay + nz * az);
            double b = nx * bx + ny * by + nz * bz;
            if (a * b <= 0) {
                return false;
            }
            double cx = ay * bz - az * by;
            double cy = az * bx - ax * bz;
            double cz = ax * by - ay * bx;
            double w = -(cx * wx + cy * wy + cz * wz);
            double p = cx * px + cy * py + cz * pz;
            return a * w > 0 && a * p > 0;
        }
    }

    int firstCrossing(int node, Probe probe) {
        if (!probe.mayTouch(capX[node], capY[node], capZ[node], capCos[node], capSin[node])) {
            return -1;
        }
        if (second[node] < 0) {
            for (int s = firstStep(node); s < endStep(node); s++) {
                int t = next[s];
                if (t >= 0 && probe.crosses(x[s], y[s], z[s], x[t], y[t], z[t])) {
                    return s;
                }
            }
            return -1;
        }
        int found = firstCrossing(node + 1, probe);
        return found >= 0 ? found : firstCrossing(second[node], probe);
    }
}
