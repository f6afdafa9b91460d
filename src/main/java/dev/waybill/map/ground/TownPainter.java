package dev.waybill.map.ground;

import dev.waybill.map.basemap.Town;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.type.Typesetter.TypeStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sets a few towns for orientation, small and quiet, where the journey's own things leave room. They may lie on a leg,
 * but their names cover nothing.
 */
public final class TownPainter {

    private static final int MOST = 16;
    private static final double DOT_MM = 0.5;

    /** From a dot on a leg to a name beside the leg. */
    private static final double CLEAR_MM = 2.1;

    /** Towns keep so far from each other. */
    private static final double APART_MM = 15;

    /** A place of the journey so near is the town itself, or tells as well where the reader is. */
    private static final double SAME_MM = 5;

    private final Look look;
    private final View view;
    private final Occupancy occupancy;
    private final Set<String> involved;
    private final TypeStyle style;

    public TownPainter(Look look, View view, Occupancy occupancy, Set<String> involved) {
        this.look = look;
        this.view = view;
        this.occupancy = occupancy;
        this.involved = involved;
        this.style = look.theme().type("town", "halo");
    }

    /**
     * Paints the towns that have room, and marks what they cover.
     *
     * @param id prefix of the groups' names
     * @param places where the journey's own places stand on the page
     */
    public List<Item> paint(List<Town> towns, String id, List<Point> places) {
        List<Town> byRank = new ArrayList<>(towns);
        byRank.sort(Comparator.comparing((Town town) -> !involved.contains(town.countryCode()))
                .thenComparingInt(Town::rank));
        List<Item> items = new ArrayList<>();
        List<Point> set = new ArrayList<>();
        for (Town town : byRank) {
            Optional<Point> at = view.findPoint(town.position()).filter(occupancy.area()::contains);
            if (town.rank() <= rankShown() && at.isPresent() && set.size() < MOST && isApart(at.get(), set, places)) {
                label(town, at.get()).ifPresent(label -> {
                    set.add(at.get());
                    items.add(new Item.Group(id + "-town-" + set.size(), null, List.of(dot(at.get()), label)));
                });
            }
        }
        return items;
    }

    private int rankShown() {
        double metresPerMm = view.metresPerMm();
        return metresPerMm > 45_000 ? 1 : metresPerMm > 9_000 ? 2 : 3;
    }

    private static boolean isApart(Point at, List<Point> towns, List<Point> places) {
        return towns.stream().allMatch(other -> other.distanceMm(at) >= APART_MM)
                && places.stream().allMatch(other -> other.distanceMm(at) >= SAME_MM);
    }

    private Item dot(Point at) {
        Stroke rim = Stroke.solid(style.colour(), 0.22);
        return new Item.Path(Outline.circle(at, DOT_MM), look.theme().colour("place.fill"), rim);
    }

    /** The name beside the dot, in the first place that is free; farther off where the dot lies on a leg. */
    private Optional<Item> label(Town town, Point at) {
        Box dot = Box.around(at, 3 * DOT_MM, 3 * DOT_MM);
        if (!Double.isFinite(occupancy.cost(dot))) {
            return Optional.empty();
        }
        String text = town.in(look.words().language());
        double width = look.type().widthMm(text, style);
        double height = style.sizeMm();
        double gap = 2.2 * DOT_MM;
        for (Point corner : List.of(
                at.moved(gap, -height * 0.5),
                at.moved(-gap - width, -height * 0.5),
                at.moved(-width / 2, gap),
                at.moved(-width / 2, -gap - height),
                at.moved(gap, gap * 0.6),
                at.moved(gap, -gap * 0.6 - height),
                at.moved(-width / 2, CLEAR_MM),
                at.moved(-width / 2, -CLEAR_MM - height),
                at.moved(gap, CLEAR_MM),
                at.moved(gap, -CLEAR_MM - height),
                at.moved(-gap - width, CLEAR_MM))) {
            Box box = new Box(corner.xMm(), corner.yMm(), width, height);
            if (occupancy.cost(box.grown(0.3)) < 0.01) {
                occupancy.add(box.grown(0.6), Occupancy.FORBIDDEN);
                occupancy.add(dot, Occupancy.FORBIDDEN);
                return Optional.of(look.type().line(text, style, corner.moved(0, 0.78 * height)));
            }
        }
        return Optional.empty();
    }
}
