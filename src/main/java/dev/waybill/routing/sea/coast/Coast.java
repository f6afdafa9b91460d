package dev.waybill.routing.sea.coast;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.geo.sphere.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rings of great-circle steps on the unit sphere, land on the left, under a tree of bounding caps.
 *
 * <p>Step i leads from vertex i to {@link #next}(i). Building takes O(n log n), memory about 40 bytes per vertex; see {@link
 * Caps}.
 */
public final class Coast {

    // Open water far from any land and from each other: 40 N 40 W, and 40 S 110 W.
    private static final double[] WATER = vector(-40, 40);
    private static final double[] OTHER_WATER = vector(-110, -40);

    public final double[] x;
    public final double[] y;
    public final double[] z;
    private final int[] next;
    private final int[] prev;

    /** The tree; empty if there is no vertex. */
    public final Caps caps;

    /** A coast of whole rings, the first vertex not repeated at the end. */
    public static Coast ofRings(Iterable<int[]> rings, double perDegree) {
        return new Coast(rings, perDegree, true);
    }

    /** A coast of stretches that end where they end. */
    public static Coast ofChains(Iterable<int[]> chains, double perDegree) {
        return new Coast(chains, perDegree, false);
    }

    private Coast(Iterable<int[]> lonLats, double perDegree, boolean closed) {
        List<int[]> rings = new ArrayList<>();
        lonLats.forEach(rings::add);
        int[] start = new int[rings.size() + 1];
        for (int r = 0; r < rings.size(); r++) {
            start[r + 1] = start[r] + rings.get(r).length / 2;
        }
        int count = start[rings.size()];
        x = new double[count];
        y = new double[count];
        z = new double[count];
        next = new int[count];
        prev = new int[count];
        IntStream.range(0, rings.size())
                .parallel()
                .forEach(r -> addRing(rings.get(r), perDegree, start[r], closed));
        caps = new Caps(x, y, z, next, start);
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
    public void offshore(int v, double radians, double[] out) {
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
    public boolean tangent(int v, double px, double py, double pz) {
        int a = prev[v];
        int b = next[v];
        double nx = py * z[v] - pz * y[v];
        double ny = pz * x[v] - px * z[v];
        double nz = px * y[v] - py * x[v];
        return (nx * x[a] + ny * y[a] + nz * z[a]) * (nx * x[b] + ny * y[b] + nz * z[b]) >= 0;
    }

    /** Whether the great-circle arc from p to w crosses a step of the coast; touching at an end counts as not. */
    public boolean crosses(double px, double py, double pz, double wx, double wy, double wz) {
        return size() > 0 && firstCrossing(0, new Probe(px, py, pz, wx, wy, wz)) >= 0;
    }

    /**
     * How often the coast winds around a position, land being inside; found by crossings on the way to the middle of the
     * North Atlantic.
     */
    public int winding(double px, double py, double pz) {
        if (size() == 0) {
            return 0;
        }
        double[] far = px * WATER[0] + py * WATER[1] + pz * WATER[2] > -0.9 ? WATER : OTHER_WATER;
        return exits(0, new Probe(px, py, pz, far[0], far[1], far[2]));
    }

    /** How many steps the arc from p to w crosses. */
    public int crossings(double px, double py, double pz, double wx, double wy, double wz) {
        return size() == 0 ? 0 : count(0, new Probe(px, py, pz, wx, wy, wz), Integer.MAX_VALUE);
    }

    /** How many steps the arc from p to w crosses, or any greater number than the most that matters. */
    public int crossings(double px, double py, double pz, double wx, double wy, double wz, int most) {
        return size() == 0 ? 0 : count(0, new Probe(px, py, pz, wx, wy, wz), most);
    }

    private int count(int node, Probe probe, int most) {
        if (!caps.mayTouch(node, probe)) {
            return 0;
        }
        if (caps.second[node] >= 0) {
            int crossed = count(node + 1, probe, most);
            return crossed > most ? crossed : crossed + count(caps.second[node], probe, most - crossed);
        }
        int crossed = 0;
        for (int s = caps.firstStep(node); s < caps.endStep(node); s++) {
            int t = next[s];
            if (t >= 0 && probe.crosses(x[s], y[s], z[s], x[t], y[t], z[t])) {
                crossed++;
            }
        }
        return crossed;
    }

    private int exits(int node, Probe probe) {
        if (!caps.mayTouch(node, probe)) {
            return 0;
        }
        if (caps.second[node] >= 0) {
            return exits(node + 1, probe) + exits(caps.second[node], probe);
        }
        int sum = 0;
        for (int s = caps.firstStep(node); s < caps.endStep(node); s++) {
            int t = next[s];
            if (t >= 0 && probe.crosses(x[s], y[s], z[s], x[t], y[t], z[t])) {
                double side = Arcs.side(x[s], y[s], z[s], x[t], y[t], z[t], probe.px, probe.py, probe.pz);
                sum += side > 0 ? 1 : -1;
            }
        }
        return sum;
    }

    int firstCrossing(int node, Probe probe) {
        if (!caps.mayTouch(node, probe)) {
            return -1;
        }
        if (caps.second[node] < 0) {
            for (int s = caps.firstStep(node); s < caps.endStep(node); s++) {
                int t = next[s];
                if (t >= 0 && probe.crosses(x[s], y[s], z[s], x[t], y[t], z[t])) {
                    return s;
                }
            }
            return -1;
        }
        int found = firstCrossing(node + 1, probe);
        return found >= 0 ? found : firstCrossing(caps.second[node], probe);
    }
}
