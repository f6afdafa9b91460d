package dev.waybill.network.sea;

import dev.waybill.geo.Land;
import dev.waybill.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * Where a ship lies for a position: the position itself on water, else the nearest water with the gap to it.
 *
 * @param at on water
 * @param gapMetres from the asked position, geodesic
 */
record Berth(LonLat at, double gapMetres) {

    /** How far off the coast a ship is put that was asked for on land; the first that lies in clear water. */
    private static final double[] OFF_METRES = {15, 8, 30, 60, 120};

    /** Nearer to the coast than this counts as on it. */
    private static final double CLEAR_METRES = 3;

    /** Farther from water than this no ship is looked for. */
    static final double MOST_GAP_METRES = 300_000;

    private static final double[] RADII_METRES = {2_000, 10_000, 50_000, MOST_GAP_METRES};

    /** The berth for a position, or null if there is no water within {@link #MOST_GAP_METRES}. */
    static @Nullable Berth near(Land land, LonLat position) {
        if (!land.contains(position) && land.distanceToLandMetres(position, 2 * CLEAR_METRES) >= CLEAR_METRES) {
            return new Berth(position, 0);
        }
        for (double radius : RADII_METRES) {
            LonLat water = nearestWater(land, position, radius);
            if (water != null) {
                return new Berth(water, position.distanceMetresTo(water));
            }
        }
        return null;
    }

    private static @Nullable LonLat nearestWater(Land land, LonLat position, double radius) {
        if (Math.abs(position.latDegrees()) > 89) {
            return null;
        }
        Coast coast =
                Coast.ofChains(land.listChains(Land.boxAround(position, radius)), Land.PER_DEGREE);
        double[] p = {Arcs.x(position), Arcs.y(position), Arcs.z(position)};
        double[] best = {Arcs.chord2(radius), 0, 0, 0};
        int step = -1;
        for (int a = 0; a < coast.size(); a++) {
            if (nearer(coast, a, p, best)) {
                step = a;
            }
        }
        if (step < 0) {
            return null;
        }
        LonLat straightOn = straightOn(p, best);
        return straightOn != null ? straightOn : offCoast(land, coast, step, best);
    }

    private static boolean nearer(Coast coast, int a, double[] p, double[] best) {
        int b = coast.next(a);
        if (b < 0 || coast.x[a] == coast.x[b] && coast.y[a] == coast.y[b] && coast.z[a] == coast.z[b]) {
            return false;
        }
        double x = coast.x[b] - coast.x[a];
        double y = coast.y[b] - coast.y[a];
        double z = coast.z[b] - coast.z[a];
        double length2 = x * x + y * y + z * z;
        double t = ((p[0] - coast.x[a]) * x + (p[1] - coast.y[a]) * y + (p[2] - coast.z[a]) * z) / length2;
        t = Math.max(0, Math.min(1, t));
        double qx = coast.x[a] + t * x;
        double qy = coast.y[a] + t * y;
        double qz = coast.z[a] + t * z;
        double dx = qx - p[0];
        double dy = qy - p[1];
        double dz = qz - p[2];
        double chord2 = dx * dx + dy * dy + dz * dz;
        if (chord2 >= best[0]) {
            return false;
        }
        best[0] = chord2;
        best[1] = qx;
        best[2] = qy;
        best[3] = qz;
        return true;
    }

    /** On from the position over the coast; null if it lies on the coast itself. */
    private static @Nullable LonLat straightOn(double[] p, double[] nearest) {
        double metres = Arcs.metres(nearest[0]);
        if (metres < CLEAR_METRES) {
            return null;
        }
        double beyond = 1 + OFF_METRES[0] / metres;
        return Arcs.lonLat(
                p[0] + beyond * (nearest[1] - p[0]),
                p[1] + beyond * (nearest[2] - p[1]),
                p[2] + beyond * (nearest[3] - p[2]));
    }

    /** A position in clear water off the nearest point of the coast; null if the water there is too narrow for any. */
    private static @Nullable LonLat offCoast(Land land, Coast coast, int step, double[] nearest) {
        int[] around = {step, coast.next(step), coast.prev(step)};
        for (double metres : OFF_METRES) {
            for (int a : around) {
                int b = a < 0 ? -1 : coast.next(a);
                if (b >= 0) {
                    LonLat at = rightOf(coast, a, b, nearest, metres / Arcs.EARTH_METRES);
                    if (!land.contains(at) && land.distanceToLandMetres(at, 2 * CLEAR_METRES) >= CLEAR_METRES) {
                        return at;
                    }
                }
            }
        }
        return null;
    }

    /** A point square to a step of the coast, on its right, where the water is. */
    private static LonLat rightOf(Coast coast, int a, int b, double[] from, double radians) {
        double x = coast.x[b] - coast.x[a];
        double y = coast.y[b] - coast.y[a];
        double z = coast.z[b] - coast.z[a];
        double rx = y * from[3] - z * from[2];
        double ry = z * from[1] - x * from[3];
        double rz = x * from[2] - y * from[1];
        double share = radians / Math.max(1e-15, Math.sqrt(rx * rx + ry * ry + rz * rz));
        return Arcs.lonLat(from[1] + share * rx, from[2] + share * ry, from[3] + share * rz);
    }
}
