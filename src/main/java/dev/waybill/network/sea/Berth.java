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

    /** How far off the coast a ship lies that was put there from land. */
    private static final double OFF_METRES = 15;

    /** Farther from water than this no ship is looked for. */
    static final double MOST_GAP_METRES = 300_000;

    private static final double[] RADII_METRES = {2_000, 10_000, 50_000, MOST_GAP_METRES};

    /** The berth for a position, or null if there is no water within {@link #MOST_GAP_METRES}. */
    static @Nullable Berth near(Land land, LonLat position) {
        if (!land.contains(position)) {
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
        for (int a = 0; a < coast.size(); a++) {
            nearer(coast, a, p, best);
        }
        return best[1] == 0 && best[2] == 0 && best[3] == 0 ? null : Arcs.lonLat(best[1], best[2], best[3]);
    }

    private static void nearer(Coast coast, int a, double[] p, double[] best) {
        int b = coast.next(a);
        if (b < 0 || coast.x[a] == coast.x[b] && coast.y[a] == coast.y[b] && coast.z[a] == coast.z[b]) {
            return;
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
        if (chord2 < best[0]) {
            // On from the position over the coast; a step that ends the search is crossed from land to water.
            double beyond = OFF_METRES / Arcs.EARTH_METRES / Math.max(1e-12, Math.sqrt(chord2));
            best[0] = chord2;
            best[1] = qx + dx * beyond;
            best[2] = qy + dy * beyond;
            best[3] = qz + dz * beyond;
        }
    }
}
