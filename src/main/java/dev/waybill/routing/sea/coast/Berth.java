package dev.waybill.routing.sea.coast;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.geo.sphere.Arcs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a ship may lie for a position: the position itself on water, else water off the nearest coasts with the gap to it.
 *
 * @param at on water
 * @param gapMetres from the asked position, geodesic
 */
public record Berth(LonLat at, double gapMetres) {

    /** How far off the coast a ship is put that was asked for on land; the first that lies on water. */
    private static final double[] OFF_METRES = {15, 30, 60, 120};

    /** Nearer to the coast than this counts as on it. */
    private static final double CLEAR_METRES = 3;

    /** Farther from water than this no ship is looked for. */
    public static final double MOST_GAP_METRES = 300_000;

    /** How far to look for coast, one after the other. */
    private static final double[] RADII_METRES = {2_000, 10_000, 50_000, MOST_GAP_METRES};

    private static final double APART_METRES = 100;
    private static final int MOST = 16;

    /** How often {@link #near} may be asked with a wider look. */
    public static final int LOOKS = RADII_METRES.length;

    /**
     * Berths for a position, nearest coast first.
     *
     * @param look 0 for the nearest coast, more for a wider look, below {@link #LOOKS}
     * @return none if there is no water as near as that
     */
    public static List<Berth> near(Land land, LonLat position, int look) {
        if (isClear(land, position)) {
            return List.of(new Berth(position, 0));
        }
        if (Math.abs(position.latDegrees()) > 89) {
            return List.of();
        }
        Coast coast = Coast.ofChains(
                land.listChains(Land.boxAround(position, RADII_METRES[look])), Land.PER_DEGREE);
        double[] p = {Arcs.x(position), Arcs.y(position), Arcs.z(position)};
        double most = Arcs.chord2(RADII_METRES[look]);
        List<double[]> coasts = IntStream.range(0, coast.size())
                .mapToObj(step -> nearestOf(coast, step, p))
                .filter(near -> near[0] < most)
                .sorted(Comparator.comparingDouble(near -> near[0]))
                .toList();
        List<Berth> berths = new ArrayList<>();
        for (double[] near : coasts) {
            LonLat at = berths.size() == MOST ? null : offCoast(land, coast, near, p);
            if (at != null && berths.stream().allMatch(b -> b.at.distanceMetresTo(at) > APART_METRES)) {
                berths.add(new Berth(at, position.distanceMetresTo(at)));
            }
        }
        return berths;
    }

    private static boolean isClear(Land land, LonLat at) {
        return !land.contains(at) && land.distanceToLandMetres(at, 2 * CLEAR_METRES) >= CLEAR_METRES;
    }

    /** The point of a step nearest to a position: squared chord, vector, step. */
    private static double[] nearestOf(Coast coast, int a, double[] p) {
        int b = coast.next(a);
        double[] near = {Double.MAX_VALUE, 0, 0, 0, a};
        if (b < 0) {
            return near;
        }
        double x = coast.x[b] - coast.x[a];
        double y = coast.y[b] - coast.y[a];
        double z = coast.z[b] - coast.z[a];
        double length2 = x * x + y * y + z * z;
        double along = (p[0] - coast.x[a]) * x + (p[1] - coast.y[a]) * y + (p[2] - coast.z[a]) * z;
        double t = length2 == 0 ? 0 : Math.max(0, Math.min(1, along / length2));
        near[1] = coast.x[a] + t * x;
        near[2] = coast.y[a] + t * y;
        near[3] = coast.z[a] + t * z;
        double dx = near[1] - p[0];
        double dy = near[2] - p[1];
        double dz = near[3] - p[2];
        near[0] = dx * dx + dy * dy + dz * dz;
        return near;
    }

    /** A position on water off a point of the coast; null if the water there is too narrow. */
    private static @Nullable LonLat offCoast(
            Land land, Coast coast, double[] near, double[] p) {
        double metres = Arcs.metres(near[0]);
        for (double off : OFF_METRES) {
            if (metres >= CLEAR_METRES) {
                // Straight on from the position over the coast.
                double beyond = 1 + off / metres;
                LonLat at = Arcs.lonLat(
                        p[0] + beyond * (near[1] - p[0]),
                        p[1] + beyond * (near[2] - p[1]),
                        p[2] + beyond * (near[3] - p[2]));
                if (isClear(land, at)) {
                    return at;
                }
            }
            LonLat square = rightOf(coast, (int) near[4], near, off / Arcs.EARTH_METRES);
            if (isClear(land, square)) {
                return square;
            }
        }
        return null;
    }

    /** A point square to a step of the coast, on its right, where the water is. */
    private static LonLat rightOf(Coast coast, int a, double[] near, double radians) {
        int b = coast.next(a);
        double x = coast.x[b] - coast.x[a];
        double y = coast.y[b] - coast.y[a];
        double z = coast.z[b] - coast.z[a];
        double rx = y * near[3] - z * near[2];
        double ry = z * near[1] - x * near[3];
        double rz = x * near[2] - y * near[1];
        double share = radians / Math.max(1e-15, Math.sqrt(rx * rx + ry * ry + rz * rz));
        return Arcs.lonLat(near[1] + share * rx, near[2] + share * ry, near[3] + share * rz);
    }
}
