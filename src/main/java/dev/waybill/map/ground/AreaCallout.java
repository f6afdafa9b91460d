package dev.waybill.map.ground;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.style.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The name of a country that has no room for it: on the water beside it, with a thin line that ends on its soil.
 *
 * @param lines the words, one below the other
 * @param leader the thin line and the dot at its end
 */
record AreaCallout(List<CurvedText> lines, List<Item> leader) {

    private static final double FARTHEST_MM = 16;
    /** Between the points of water that are given. */
    private static final double BETWEEN_MM = 2;

    private static final double TARGET_MM = 1.4;
    private static final double CLEAR_MM = 0.6;
    private static final double STEP_MM = 0.25;
    /** The line may cross thin lines of the page. */
    private static final double THIN_LINE_COST = 0.3;

    private static final double DOT_MM = 0.7;
    private static final double HALO_MM = 0.7;
    private static final double LINE_MM = 0.18;

    /**
     * Looks for the nearest room.
     *
     * @param soil points of the country's soil
     * @param abroad points of others' soil; a name nearer to them would be taken for theirs
     * @param water points of water
     * @param set sets the name around a point
     * @param onWater whether a letter stands on water
     * @return empty if there is none near
     */
    static Optional<AreaCallout> find(
            Look look,
            Occupancy occupancy,
            List<Point> soil,
            List<Point> abroad,
            List<Point> water,
            Function<Point, List<CurvedText>> set,
            Predicate<Box> onWater) {
        List<Point> free = soil.stream()
                .filter(target -> occupancy.cost(Box.around(target, TARGET_MM, TARGET_MM)) == 0)
                .toList();
        return water.stream()
                .flatMap(spot -> Stream.of(0.0, BETWEEN_MM).flatMap(x -> Stream.of(spot.moved(x, 0), spot.moved(x, BETWEEN_MM))))
                .filter(middle -> nearestMm(middle, soil) < nearestMm(middle, abroad))
                .flatMap(middle -> free.stream().map(target -> new Way(target, middle)))
                .filter(way -> way.lengthMm() < FARTHEST_MM)
                .sorted(Comparator.comparingDouble(Way::lengthMm))
                .flatMap(way -> at(look, occupancy, way, set.apply(way.middle()), onWater).stream())
                .findFirst();
    }

    private static double nearestMm(Point from, List<Point> points) {
        return points.stream().mapToDouble(from::distanceMm).min().orElse(Double.POSITIVE_INFINITY);
    }

    private record Way(Point target, Point middle) {
        double lengthMm() {
            return target.distanceMm(middle);
        }
    }

    private static Optional<AreaCallout> at(
            Look look, Occupancy occupancy, Way way, List<CurvedText> lines, Predicate<Box> onWater) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Box all = lines.get(0).boxes().get(0);
        for (CurvedText line : lines) {
            for (Box box : line.boxes()) {
                if (!onWater.test(box) || occupancy.cost(box.grown(CLEAR_MM)) > 0) {
                    return Optional.empty();
                }
                all = all.union(box);
            }
        }
        Box name = all.grown(CLEAR_MM);
        List<Point> run = run(way, name);
        boolean free = run.stream().allMatch(at -> occupancy.cost(Box.around(at, 0, 0)) <= THIN_LINE_COST);
        return run.size() > 1 && free
                ? Optional.of(new AreaCallout(lines, leader(look, run.get(run.size() - 1), way.target())))
                : Optional.empty();
    }

    /** From the target to the edge of the name. */
    private static List<Point> run(Way way, Box name) {
        List<Point> run = new ArrayList<>();
        int steps = (int) Math.ceil(way.lengthMm() / STEP_MM);
        for (int i = 0; i <= steps; i++) {
            Point at = way.target()
                    .moved(
                            (way.middle().xMm() - way.target().xMm()) * i / steps,
                            (way.middle().yMm() - way.target().yMm()) * i / steps);
            if (name.contains(at)) {
                break;
            }
            run.add(at);
        }
        return run;
    }

    private static List<Item> leader(Look look, Point from, Point to) {
        Outline line = Outline.line(from, to);
        double r = DOT_MM / 2;
        return List.of(
                new Item.Path(line, null, Stroke.solid(look.theme().colour("halo"), HALO_MM)),
                new Item.Path(line, null, Stroke.solid(look.theme().type("country.involved").colour(), LINE_MM)),
                new Item.Path(Outline.circle(to, r), look.theme().type("country.involved").colour(), null));
    }
}
