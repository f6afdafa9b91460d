package dev.waybill.map.symbol;

import dev.waybill.journey.Leg;
import dev.waybill.map.drawing.Colour;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.projection.PageLine;
import dev.waybill.map.style.Theme;
import dev.waybill.source.TransportMode;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Paints the lines of legs: the mode by pattern and colour, what is inferred by dashes, the direction by arrow heads.
 *
 * <p>Rail has cross-ties, road a light core, air a thin line, an unknown mode dots; a ship's line is plain. So the modes
 * stay apart without colour.
 */
public final class LegPainter {

    private static final double ARROW_EVERY_MM = 42;

    private final Theme theme;

    public LegPainter(Theme theme) {
        this.theme = theme;
    }

    /** How a leg's line looks. */
    public record Pattern(TransportMode mode, boolean inferred, Colour colour) {

        public static Pattern of(Leg leg, Theme theme) {
            return new Pattern(
                    leg.mode(),
                    leg.geometryBasis() == Leg.GeometryBasis.INFERRED,
                    theme.colour("leg." + Wording.key(leg.mode())));
        }
    }

    /** The light rim that sets a line off from the ground. */
    public List<Item> casing(PageLine line) {
        double width = theme.mm("leg") + 2 * theme.mm("casing");
        return List.of(new Item.Path(line.outline(), null, Stroke.solid(theme.colour("leg.casing"), width)));
    }

    /** The line itself with its marks, without arrows. */
    public List<Item> line(PageLine line, Pattern pattern) {
        double width = theme.mm("leg");
        double mark = width * (pattern.mode() == TransportMode.RAIL ? 4 : 3.6);
        double gap = width * 2;
        List<Item> items = new ArrayList<>();
        items.add(new Item.Path(line.outline(), null, stroke(pattern, width, mark, gap)));
        if (pattern.mode() == TransportMode.RAIL) {
            items.add(new Item.Path(ties(line, mark, gap), null, new Stroke(pattern.colour(), width * 0.42, List.of(), true)));
        }
        if (pattern.mode() == TransportMode.ROAD) {
            items.add(new Item.Path(line.outline(), null, Stroke.solid(theme.colour("leg.casing"), width * 0.45)));
        }
        return items;
    }

    private static Stroke stroke(Pattern pattern, double width, double mark, double gap) {
        if (pattern.mode() == TransportMode.UNKNOWN) {
            return new Stroke(pattern.colour(), width * 1.15, List.of(0.01, width * 2.6), false);
        }
        double pen = pattern.mode() == TransportMode.AIR ? width * 0.6 : pattern.mode() == TransportMode.ROAD ? width * 1.25 : width;
        return pattern.inferred() ? Stroke.dashed(pattern.colour(), pen, mark, gap) : Stroke.solid(pattern.colour(), pen);
    }

    /** Ties stand in the middle of the dashes, whether the line is dashed or not. */
    private Outline ties(PageLine line, double mark, double gap) {
        double half = theme.mm("tie") / 2;
        Outline.Builder outline = Outline.builder();
        for (double at = mark / 2; at < line.lengthMm(); at += mark + gap) {
            double direction = line.direction(at, mark / 2);
            double x = -Math.sin(direction) * half;
            double y = Math.cos(direction) * half;
            Point middle = line.at(at);
            outline.moveTo(middle.xMm() - x, middle.yMm() - y).lineTo(middle.xMm() + x, middle.yMm() + y);
        }
        return outline.build();
    }

    /** How many arrow heads a line has. */
    public static int arrowCount(PageLine line) {
        return Math.max(1, (int) Math.round(line.lengthMm() / ARROW_EVERY_MM));
    }

    /**
     * Arrow heads along the line, one at least unless it is too short for any.
     *
     * @param isFree tells whether a head may stand at a point
     */
    public List<Item> arrows(PageLine line, Pattern pattern, Predicate<Point> isFree) {
        double size = theme.mm("leg") * 3.4;
        if (line.lengthMm() < 3 * size) {
            return List.of();
        }
        int count = arrowCount(line);
        Outline.Builder heads = Outline.builder();
        for (int i = 0; i < count; i++) {
            // Between the badge in the middle and the ends, never on them.
            double mm = line.lengthMm() * (count == 1 ? 0.78 : (i + 0.75) / count);
            if (isFree.test(line.at(mm))) {
                addHead(heads, line.at(mm), line.direction(mm, size / 2), size);
            }
        }
        Outline outline = heads.build();
        if (outline.isEmpty()) {
            return List.of();
        }
        Stroke rim = Stroke.solid(theme.colour("leg.casing"), theme.mm("casing"));
        return List.of(
                new Item.Path(outline, null, rim),
                new Item.Path(outline, pattern.colour(), null));
    }

    private static void addHead(Outline.Builder heads, Point tip, double direction, double size) {
        double cos = Math.cos(direction);
        double sin = Math.sin(direction);
        double[][] corners = {{0.55, 0}, {-0.45, 0.42}, {-0.25, 0}, {-0.45, -0.42}};
        for (int i = 0; i < corners.length; i++) {
            double x = tip.xMm() + size * (corners[i][0] * cos - corners[i][1] * sin);
            double y = tip.yMm() + size * (corners[i][0] * sin + corners[i][1] * cos);
            if (i == 0) {
                heads.moveTo(x, y);
            } else {
                heads.lineTo(x, y);
            }
        }
        heads.close();
    }
}
