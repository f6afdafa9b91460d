package dev.waybill.map.frame;

import dev.waybill.journey.Journey;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.projection.PageLine;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.LegPainter;
import dev.waybill.map.symbol.Marks;
import dev.waybill.map.symbol.OffsetLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The legs of a pane: their lines, arrow heads, numbers, and the marks on what a party denies. */
final class FrameLegs {

    private final Look look;
    private final Journey journey;
    private final View view;
    private final String id;
    private final FilmStep progress;
    private final Marks marks;
    private final Occupancy occupancy;
    private final List<Item> lineItems = new ArrayList<>();
    private final List<Item> doubtItems = new ArrayList<>();
    private final List<Item> badgeItems = new ArrayList<>();
    private final Set<Integer> numbered = new TreeSet<>();
    private final Set<Integer> unnumbered = new TreeSet<>();

    FrameLegs(Look look, Journey journey, View view, String id, Occupancy occupancy, FilmStep progress) {
        this.look = look;
        this.journey = journey;
        this.view = view;
        this.id = id;
        this.progress = progress;
        this.marks = new Marks(look);
        this.occupancy = occupancy;
    }

    /** Lines, arrow heads and marks, from the back to the front. */
    List<Item> lines() {
        return lineItems;
    }

    /** The numbers. */
    List<Item> badges() {
        return badgeItems;
    }

    /** The legs whose number stands in the pane. */
    Set<Integer> numbered() {
        return numbered;
    }

    /** The legs whose number found no room. */
    Set<Integer> unnumbered() {
        return unnumbered;
    }

    /**
     * Lays all legs, and marks what they cover.
     *
     * @param hidden numbers of legs without badge and arrows
     */
    void lay(Set<Integer> hidden) {
        LegPainter painter = new LegPainter(look.theme());
        List<Item> casings = new ArrayList<>();
        List<Item> lines = new ArrayList<>();
        List<Item> arrows = new ArrayList<>();
        for (OffsetLine strand : OffsetLine.of(journey, view, look.theme())) {
            double share = progress.shareOf(strand.leg());
            boolean named = strand.leads() && !hidden.contains(strand.leg().number());
            strand.lines().forEach(this::mark);
            if (named) {
                strand.lines().stream()
                        .max(Comparator.comparingDouble(PageLine::lengthMm))
                        .ifPresent(line -> badge(strand, line));
                strand.lines().forEach(line -> doubts(strand, line));
            }
            for (PageLine line : strand.upTo(share)) {
                casings.addAll(painter.casing(line));
                lines.addAll(painter.line(line, strand.pattern()));
                if (named && share == 1) {
                    arrows.addAll(painter.arrows(line, strand.pattern(), this::isFree));
                }
            }
        }
        lineItems.addAll(casings);
        lineItems.addAll(lines);
        lineItems.addAll(arrows);
        lineItems.addAll(doubtItems);
    }

    /** Whether no number and no mark stands around the point. */
    private boolean isFree(Point at) {
        double size = look.theme().mm("leg") * 3;
        return Double.isFinite(occupancy.cost(Box.around(at, size, size)));
    }

    /** What a party denies is marked on the line itself, between the arrow heads; the number stands first. */
    private void doubts(OffsetLine strand, PageLine line) {
        double reach = 2 * marks.doubtRadiusMm() + 0.4;
        if (!strand.leg().denied() || line.lengthMm() < 3 * reach) {
            return;
        }
        // Every second gap is enough on a long line.
        int count = LegPainter.arrowCount(line);
        for (int i = 0; i < count; i += 2) {
            double first = count == 1 ? 0.25 : (i + 0.25) / count;
            for (double share : new double[] {first, first + 0.06, first - 0.06, first + 0.12, first - 0.12}) {
                Point at = line.at(line.lengthMm() * share);
                Box box = Box.around(at, reach, reach);
                if (view.frame().contains(box) && Double.isFinite(occupancy.cost(box))) {
                    if (progress.shareOf(strand.leg()) == 1) {
                        doubtItems.addAll(marks.doubt(at, strand.pattern().colour()));
                    }
                    occupancy.add(box, Occupancy.FORBIDDEN);
                    break;
                }
            }
        }
    }

    private void mark(PageLine line) {
        double[] c = line.points();
        double width = look.theme().mm("tie") + 0.4;
        for (int i = 0; i + 3 < c.length; i += 2) {
            occupancy.addLine(new Point(c[i], c[i + 1]), new Point(c[i + 2], c[i + 3]), width, 4);
        }
    }

    /** The number stands on the line where it covers least, near the middle for choice. */
    private void badge(OffsetLine strand, PageLine line) {
        if (line.lengthMm() < 2 * marks.badgeRadiusMm()) {
            return;
        }
        for (double share : new double[] {0.5, 0.45, 0.55, 0.4, 0.6, 0.33, 0.67, 0.25, 0.75, 0.15, 0.85}) {
            Point at = line.at(line.lengthMm() * share);
            Box box = marks.badgeBox(at);
            if (view.frame().contains(box) && Double.isFinite(occupancy.cost(box))) {
                if (progress.shareOf(strand.leg()) > 0) {
                    badgeItems.add(new Item.Group(
                            id + "-number-" + strand.leg().number(),
                            null,
                            marks.badge(at, strand.leg().number(), strand.pattern().colour())));
                }
                occupancy.add(box, Occupancy.FORBIDDEN);
                numbered.add(strand.leg().number());
                return;
            }
        }
        unnumbered.add(strand.leg().number());
    }
}
