package dev.waybill.routing.sea.coast;

import dev.waybill.geo.sphere.Arcs;

/** Measures the sea room before a point of the coast. */
public final class Room {

    private Room() {}

    /**
     * The radius of the largest disc of water that touches the coast at a vertex with its centre in a direction.
     *
     * <p>Planar near the vertex, good to about a percent for discs of some tens of kilometres. Method: every point of the
     * coast ahead bounds the radius; caps that the disc does not reach are passed over.
     *
     * @param eastward east part of the unit direction
     * @param northward north part of it
     * @param mostMetres no larger disc is looked for
     * @return metres, above 0
     */
    public static double before(Coast coast, int vertex, double eastward, double northward, double mostMetres) {
        double x = coast.x[vertex];
        double y = coast.y[vertex];
        double z = coast.z[vertex];
        double flat = Math.max(1e-9, Math.hypot(x, y));
        double ex = -y / flat;
        double ey = x / flat;
        double[] p = {x, y, z};
        double[] n = {
            ex * eastward - z * x / flat * northward,
            ey * eastward - z * y / flat * northward,
            flat * northward
        };
        double most = mostMetres / Arcs.EARTH_METRES;
        return narrowed(coast, 0, p, n, vertex, most) * Arcs.EARTH_METRES;
    }

    private static double narrowed(Coast coast, int node, double[] p, double[] n, int vertex, double radius) {
        double dx = coast.caps.x[node] - p[0] - radius * n[0];
        double dy = coast.caps.y[node] - p[1] - radius * n[1];
        double dz = coast.caps.z[node] - p[2] - radius * n[2];
        double cap = 2 * Math.sqrt(Math.max(0, (1 - coast.caps.cos[node]) / 2));
        double reach = (radius + cap) * 1.001 + 1e-9;
        if (dx * dx + dy * dy + dz * dz > reach * reach + radius * radius * radius * radius) {
            return radius;
        }
        if (coast.caps.second[node] < 0) {
            return narrowedByLeaf(coast, node, p, n, vertex, radius);
        }
        int near = node + 1;
        int far = coast.caps.second[node];
        if (away2(coast, far, p) < away2(coast, near, p)) {
            near = far;
            far = node + 1;
        }
        return narrowed(coast, far, p, n, vertex, narrowed(coast, near, p, n, vertex, radius));
    }

    private static double away2(Coast coast, int node, double[] p) {
        double dx = coast.caps.x[node] - p[0];
        double dy = coast.caps.y[node] - p[1];
        double dz = coast.caps.z[node] - p[2];
        return dx * dx + dy * dy + dz * dz;
    }

    private static double narrowedByLeaf(Coast coast, int node, double[] p, double[] n, int vertex, double most) {
        double radius = most;
        for (int v = coast.caps.firstStep(node); v < coast.caps.endStep(node); v++) {
            if (v != vertex) {
                double wx = coast.x[v] - p[0];
                double wy = coast.y[v] - p[1];
                double wz = coast.z[v] - p[2];
                double ahead = wx * n[0] + wy * n[1] + wz * n[2];
                if (ahead > 0) {
                    radius = Math.min(radius, (wx * wx + wy * wy + wz * wz) / (2 * ahead));
                }
            }
        }
        return radius;
    }
}
