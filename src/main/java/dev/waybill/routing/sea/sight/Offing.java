package dev.waybill.routing.sea.sight;

import dev.waybill.geo.sphere.Ellipsoid;
import dev.waybill.routing.sea.coast.Coast;
import dev.waybill.routing.sea.coast.Gates;

/** Where ways bend: positions of graph nodes as unit vectors, and the lengths between them. */
public final class Offing {

    final double[] x;
    final double[] y;
    final double[] z;

    Offing(double[] x, double[] y, double[] z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /** A position just off every vertex of a coast; those that are no headlands stand on it. */
    public static Offing of(Coast coast) {
        int n = coast.size();
        Offing offing = new Offing(coast.x.clone(), coast.y.clone(), coast.z.clone());
        double[] at = new double[3];
        for (int v = 0; v < n; v++) {
            if (coast.convex(v)) {
                coast.offshore(v, Sight.OFF, at);
                offing.x[v] = at[0];
                offing.y[v] = at[1];
                offing.z[v] = at[2];
            }
        }
        return offing;
    }

    /** How many nodes. */
    public int size() {
        return x.length;
    }

    /** Metres on the ellipsoid between two nodes. */
    public double metres(int a, int b) {
        return Ellipsoid.metres(x[a], y[a], z[a], x[b], y[b], z[b]);
    }

    /** Whether the way between two nodes crosses a coast. */
    boolean crosses(Coast coast, int a, int b) {
        return coast.crosses(x[a], y[a], z[a], x[b], y[b], z[b]);
    }

    /** The passages that the way between two nodes leads through, as bits. */
    public long passages(Gates gates, int a, int b) {
        return gates.crossed(x[a], y[a], z[a], x[b], y[b], z[b]);
    }

    /** Whether a node lies nearer than another, both seen from a third, and within an angle of its direction. */
    boolean beside(int from, int to, int by, double radians) {
        double dx = x[by] - x[from];
        double dy = y[by] - y[from];
        double dz = z[by] - z[from];
        double ex = x[to] - x[from];
        double ey = y[to] - y[from];
        double ez = z[to] - z[from];
        double by2 = dx * dx + dy * dy + dz * dz;
        double to2 = ex * ex + ey * ey + ez * ez;
        if (by2 >= 0.9 * to2) {
            return false;
        }
        // The height of the one over the great circle to the other, against its distance.
        double nx = y[from] * z[to] - z[from] * y[to];
        double ny = z[from] * x[to] - x[from] * z[to];
        double nz = x[from] * y[to] - y[from] * x[to];
        double off = (nx * x[by] + ny * y[by] + nz * z[by]) / Math.sqrt(nx * nx + ny * ny + nz * nz);
        double sinBy = Math.sqrt(by2 * (1 - by2 / 4));
        return dx * ex + dy * ey + dz * ez > 0 && Math.abs(off) < Math.sin(radians) * sinBy;
    }
}
