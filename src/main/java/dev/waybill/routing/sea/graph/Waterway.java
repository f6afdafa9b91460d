package dev.waybill.routing.sea.graph;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.geo.sphere.Ellipsoid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The centre line of a river or canal between two nodes of the graph.
 *
 * @param id of the river or canal; one may be cut into several
 * @param passages it leads through, as bits
 * @param from node at its first position
 * @param to node at its last position
 * @param positions along it
 * @param metres from the first position to each, on the ellipsoid
 */
public record Waterway(String id, long passages, int from, int to, List<LonLat> positions, double[] metres) {

    /** Lengths on the mean sphere are true within a hundredth. */
    private static final double SPHERE_SHARE = 0.99;

    static Waterway of(String id, long passages, int from, int to, List<LonLat> positions) {
        double[] metres = new double[positions.size()];
        for (int i = 1; i < metres.length; i++) {
            LonLat a = positions.get(i - 1);
            LonLat b = positions.get(i);
            metres[i] = metres[i - 1]
                    + Ellipsoid.metres(Arcs.x(a), Arcs.y(a), Arcs.z(a), Arcs.x(b), Arcs.y(b), Arcs.z(b));
        }
        return new Waterway(id, passages, from, to, List.copyOf(positions), metres);
    }

    public double lengthMetres() {
        return metres[metres.length - 1];
    }

    /**
     * A point on a waterway.
     *
     * @param waterway the waterway
     * @param at the point
     * @param metres from the waterway's first position
     * @param step the positions before and after it are this one and the next
     * @param gapMetres from the position that was asked about
     */
    public record Point(Waterway waterway, LonLat at, double metres, int step, double gapMetres) {

        /** The same point seen from another position. */
        Point from(double metresAway) {
            return new Point(waterway, at, metres, step, metresAway);
        }

        /** The positions from the point to the waterway's first, both left out. */
        public List<LonLat> down() {
            List<LonLat> down = new ArrayList<>(waterway.positions.subList(1, step + 1));
            Collections.reverse(down);
            return down;
        }

        /** The positions from the point to the waterway's last, both left out. */
        public List<LonLat> up() {
            return waterway.positions.subList(step + 1, waterway.positions.size() - 1);
        }
    }

    /**
     * Points of the line near a position, nearest first: the nearest of all, and vertices apart from each other.
     *
     * @param mostMetres no farther than this
     */
    List<Point> listPoints(LonLat position, double mostMetres, double apartMetres) {
        List<Point> points = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < metres.length; i++) {
            double away = metres[i] - last < apartMetres ? mostMetres : position.distanceMetresTo(positions.get(i));
            if (away < mostMetres) {
                last = metres[i];
                points.add(new Point(this, positions.get(i), metres[i], Math.min(i, metres.length - 2), away));
            }
        }
        Point nearest = nearest(position);
        if (nearest.gapMetres() < mostMetres) {
            points.add(nearest);
        }
        points.sort(Comparator.comparingDouble(Point::gapMetres));
        return points;
    }

    /** The nearest point of any waterway, or null if none is nearer than some metres. */
    static @Nullable Point nearest(List<Waterway> waterways, LonLat position, double withinMetres) {
        Point best = null;
        for (Waterway way : waterways) {
            if (way.mayComeNear(position, withinMetres)) {
                Point point = way.nearest(position);
                if (point.gapMetres() < withinMetres && (best == null || point.gapMetres() < best.gapMetres())) {
                    best = point;
                }
            }
        }
        return best;
    }

    /** Whether the line may come as near to a position; told by its start and its length alone. */
    public boolean mayComeNear(LonLat position, double metres) {
        LonLat start = positions.get(0);
        double x = Arcs.x(start) - Arcs.x(position);
        double y = Arcs.y(start) - Arcs.y(position);
        double z = Arcs.z(start) - Arcs.z(position);
        return SPHERE_SHARE * Arcs.metres(x * x + y * y + z * z) < metres + lengthMetres();
    }

    /** The point of the line nearest to a position; planar at hand, exact to a percent of the gap. */
    public Point nearest(LonLat position) {
        double cos = Math.cos(Math.toRadians(position.latDegrees()));
        Point best = null;
        double least = Double.MAX_VALUE;
        for (int i = 1; i < metres.length; i++) {
            LonLat a = positions.get(i - 1);
            LonLat b = positions.get(i);
            double x = (b.lonDegrees() - a.lonDegrees()) * cos;
            double y = b.latDegrees() - a.latDegrees();
            double px = (position.lonDegrees() - a.lonDegrees()) * cos;
            double py = position.latDegrees() - a.latDegrees();
            double t = x * x + y * y == 0 ? 0 : Math.max(0, Math.min(1, (px * x + py * y) / (x * x + y * y)));
            double away = Math.hypot(px - t * x, py - t * y);
            if (away < least) {
                least = away;
                LonLat at = LonLat.of(
                        a.lonDegrees() + t * (b.lonDegrees() - a.lonDegrees()),
                        a.latDegrees() + t * (b.latDegrees() - a.latDegrees()));
                best = new Point(this, at, metres[i - 1] + t * (metres[i] - metres[i - 1]), i - 1, 0);
            }
        }
        if (best == null) {
            throw new IllegalStateException("a waterway without a step: " + id);
        }
        return new Point(this, best.at, best.metres, best.step, position.distanceMetresTo(best.at));
    }
}
