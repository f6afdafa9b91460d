package dev.waybill.map.frame;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.projection.ProjectionFit;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.JourneyExtent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A map within the map for legs too short to read at the main scale.
 *
 * @param view the inset's own map
 * @param target what it enlarges, on the main map
 * @param legs the legs it is made for
 */
public record Inset(View view, Box target, List<Leg> legs) {

    /** Legs shorter than this on the main map get an inset. */
    private static final double TOO_SHORT_MM = 15;

    /** Legs nearer to each other than this share one. */
    private static final double NEAR_MM = 12;

    private static final double EDGE_MM = 3;

    /** More insets than this would crowd the map out. */
    private static final int MOST = 3;

    /** What halving an inset costs, against a millimetre of way to its target. */
    private static final double SMALLNESS_COST = 170;

    /** The insets that a journey needs, each where it covers nothing that matters. */
    public static List<Inset> find(Journey journey, View main) {
        List<Cluster> clusters = clusters(journey, main, TOO_SHORT_MM);
        long small = clusters.stream().mapToLong(cluster -> cluster.legs().size()).sum();
        if (2 * small > journey.legs().size() && journey.legs().size() > 2) {
            // Where most legs are short, short is the map's measure, and only the tiniest need an inset.
            clusters = clusters(journey, main, TOO_SHORT_MM / 3);
        }
        if (clusters.size() == 1 && clusters.get(0).legs().size() == journey.legs().size()) {
            return List.of();
        }
        Occupancy occupancy = new Occupancy(main.frame());
        JourneyExtent.mark(occupancy, journey, main);
        List<Inset> insets = new ArrayList<>();
        for (Cluster cluster : clusters) {
            place(cluster, main, occupancy.sums()).ifPresent(inset -> {
                insets.add(inset);
                occupancy.add(inset.view().frame().grown(2), Occupancy.FORBIDDEN);
            });
        }
        return insets;
    }

    /** What the main map need not name because insets do. */
    public static MapFrame.Hidden hidden(List<Inset> insets) {
        Set<String> places = new LinkedHashSet<>();
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Inset inset : insets) {
            for (Leg leg : inset.legs()) {
                places.add(leg.from().id());
                places.add(leg.to().id());
                numbers.add(leg.number());
            }
        }
        return new MapFrame.Hidden(places, numbers, insets.stream().flatMap(inset -> inset.ways().stream()).toList());
    }

    private static List<Cluster> clusters(Journey journey, View main, double tooShortMm) {
        List<Cluster> clusters = new ArrayList<>();
        for (Leg leg : journey.legs()) {
            Optional<Box> box = boxOf(leg, main);
            if (box.isPresent() && Math.max(box.get().widthMm(), box.get().heightMm()) < tooShortMm) {
                join(clusters, new Cluster(box.get(), List.of(leg)));
            }
        }
        return clusters.size() <= MOST ? clusters : clusters.subList(0, MOST);
    }

    private record Cluster(Box box, List<Leg> legs) {}

    private static void join(List<Cluster> clusters, Cluster next) {
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            Box joined = cluster.box().union(next.box());
            boolean small = Math.max(joined.widthMm(), joined.heightMm()) < 1.6 * TOO_SHORT_MM;
            if (small && cluster.box().grown(NEAR_MM).overlaps(next.box())) {
                List<Leg> legs = new ArrayList<>(cluster.legs());
                legs.addAll(next.legs());
                clusters.set(i, new Cluster(joined, legs));
                return;
            }
        }
        clusters.add(next);
    }

    private static Optional<Box> boxOf(Leg leg, View main) {
        Box box = null;
        for (LonLat position : JourneyExtent.positions(leg)) {
            Optional<Point> at = main.findPoint(position);
            if (at.isPresent()) {
                Box point = Box.around(at.get(), 0, 0);
                box = box == null ? point : box.union(point);
            }
        }
        return Optional.ofNullable(box);
    }

    /** Tries sizes from large to small at places all over the frame: large, near its target and at the rim for choice. */
    private static Optional<Inset> place(Cluster cluster, View main, Occupancy.Sums taken) {
        Box frame = main.frame();
        double largest = Math.min(frame.widthMm() * 0.28, frame.heightMm() * 0.62);
        double aspect = cluster.box().widthMm() / Math.max(0.1, cluster.box().heightMm());
        // On a flat map an inset has no height to spare, but width.
        boolean isFlat = frame.widthMm() > 3 * frame.heightMm();
        double root = Math.sqrt(Math.max(isFlat ? 1.5 : 0.85, Math.min(isFlat ? 1.8 : 1.35, aspect)));
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double share = 1; share >= 0.5; share -= 0.1) {
            double width = largest * share * root;
            double height = largest * share / root;
            for (double x = frame.xMm() + EDGE_MM; x + width <= frame.rightMm() - EDGE_MM; x += 3) {
                for (double y = frame.yMm() + EDGE_MM; y + height <= frame.bottomMm() - EDGE_MM; y += 3) {
                    Box box = new Box(x, y, width, height);
                    double cost = taken.cost(box) + SMALLNESS_COST * (1 - share) + rimCost(box, frame);
                    if (cost < least) {
                        cost += wayCost(box, cluster.box(), taken);
                        best = cost < least ? box : best;
                        least = Math.min(cost, least);
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(box -> of(cluster, box));
    }

    private static double rimCost(Box box, Box frame) {
        double sideways = Math.min(box.xMm() - frame.xMm(), frame.rightMm() - box.rightMm());
        double upright = Math.min(box.yMm() - frame.yMm(), frame.bottomMm() - box.bottomMm());
        return (sideways - EDGE_MM) * 0.25 + (upright - EDGE_MM) * 0.6;
    }

    /** A long way to the target is bad, one across a leg worse. */
    private static double wayCost(Box box, Box target, Occupancy.Sums taken) {
        Point from = nearest(target, box.centre());
        Point to = nearest(box, from);
        double far = from.distanceMm(to);
        double blocked = 0;
        for (double mm = 8; mm < far; mm += 2) {
            double share = mm / far;
            Point at = new Point(
                    from.xMm() + share * (to.xMm() - from.xMm()), from.yMm() + share * (to.yMm() - from.yMm()));
            blocked += Double.isFinite(taken.cost(Box.around(at, 0.1, 0.1))) ? 0 : 6;
        }
        return far + blocked;
    }

    private static Point nearest(Box box, Point point) {
        return new Point(
                Math.max(box.xMm(), Math.min(box.rightMm(), point.xMm())),
                Math.max(box.yMm(), Math.min(box.bottomMm(), point.yMm())));
    }

    private static Inset of(Cluster cluster, Box box) {
        List<LonLat> positions = new ArrayList<>();
        cluster.legs().forEach(leg -> positions.addAll(JourneyExtent.positions(leg)));
        return new Inset(ProjectionFit.to(positions).in(box, 0.19 * Math.min(box.widthMm(), box.heightMm()), 20_000), cluster.box().grown(2.2), cluster.legs());
    }

    /** The lines that lead from what it enlarges to its own corners. */
    private List<MapFrame.Way> ways() {
        List<MapFrame.Way> ways = new ArrayList<>();
        double[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        for (double[] corner : corners) {
            Point from = corner(target, corner);
            Point to = corner(view.frame(), corner);
            if (isOutside(from, to, target) && isOutside(to, from, view.frame())) {
                ways.add(new MapFrame.Way(from, to));
            }
        }
        return ways;
    }

    /** The frame on the main map, and a rim around the inset. */
    public List<Item> frame(Look look) {
        return List.of(
                new Item.Path(Outline.of(target), null, Stroke.solid(look.theme().colour("rule"), 0.22)),
                new Item.Path(Outline.of(view.frame()), null, Stroke.solid(look.theme().colour("page"), 1.6)));
    }

    private static Point corner(Box box, double[] share) {
        return new Point(box.xMm() + share[0] * box.widthMm(), box.yMm() + share[1] * box.heightMm());
    }

    /** Whether a line that starts at a box's corner runs away from the box. */
    private static boolean isOutside(Point corner, Point other, Box box) {
        double share = 0.01;
        Point next = new Point(
                corner.xMm() + share * (other.xMm() - corner.xMm()), corner.yMm() + share * (other.yMm() - corner.yMm()));
        return !box.grown(-0.001).contains(next);
    }
}
