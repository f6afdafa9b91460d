package dev.waybill.map.symbol;

import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Theme;
import dev.waybill.source.Precision;
import java.util.ArrayList;
import java.util.List;

/** Draws how vaguely a place is known, so that no point stands for what is only a circle or a region. */
public final class Uncertainty {

    private static final double HATCH_MM = 1.7;
    private static final int RING_CORNERS = 36;

    private Uncertainty() {}

    /** Whether a point of the map may stand for the place: not for a region or a country. */
    public static boolean isPoint(ResolvedPlace place) {
        return place.position() != null
                && place.area() == null
                && place.precision() != Precision.REGION
                && place.precision() != Precision.COUNTRY;
    }

    /** Whether the place's radius is large enough on the map to be drawn as a circle. */
    public static boolean isDrawn(ResolvedPlace place, View view, Theme theme) {
        return radiusMm(place, view) > theme.mm("place") * 1.8;
    }

    /** The radius of uncertainty on the page. */
    public static double radiusMm(ResolvedPlace place, View view) {
        return place.radiusMetres() * view.mmPerMetre();
    }

    /**
     * Whether only the surroundings of a place are known but its radius is too small to be drawn at scale: it gets a
     * ring of a size that can be seen, and never a point.
     */
    public static boolean isEnlarged(ResolvedPlace place, View view, Theme theme) {
        return place.precision() == Precision.NEAR && place.area() == null && !isDrawn(place, view, theme);
    }

    /** Radius of the ring for places whose own radius is too small. */
    public static double ringMm(Theme theme) {
        return theme.mm("place") * 1.9;
    }

    /** A dashed ring, hatched: somewhere near here. */
    public static List<Item> ring(Point at, Theme theme) {
        Outline ring = Outline.polygon(at, ringMm(theme), RING_CORNERS);
        Stroke rim = Stroke.dashed(theme.colour("place"), 0.4, 1.15, 0.65);
        return List.of(
                new Item.Path(ring, theme.colour("place.fill"), Stroke.solid(theme.colour("place.fill"), 1.1)),
                new Item.Path(Hatch.of(ring, 0.85), null, Stroke.solid(theme.colour("place"), 0.15)),
                new Item.Path(ring, null, rim));
    }

    /** A dashed circle, lightly filled. */
    public static List<Item> circle(Point at, double radiusMm, Theme theme) {
        Stroke rim = Stroke.dashed(theme.colour("uncertain"), 0.3, 1.0, 0.7);
        return List.of(new Item.Path(Outline.circle(at, radiusMm), theme.colour("uncertain").faded(0.3), rim));
    }

    /** A region: its rim dashed, its inside hatched with slanting lines. */
    public static List<Item> region(ResolvedPlace place, View view, Theme theme) {
        Outline outline = view.areas(List.of(place.area()));
        if (outline.isEmpty()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        items.add(new Item.Path(Hatch.of(outline, HATCH_MM), null, Stroke.solid(theme.colour("region").faded(0.45), 0.16)));
        items.add(new Item.Path(outline, null, Stroke.dashed(theme.colour("region"), 0.22, 1.4, 1.0)));
        return items;
    }

    /** The sample of a hatch for the legend. */
    public static List<Item> sample(Outline outline, Theme theme) {
        return List.of(
                new Item.Path(Hatch.of(outline, HATCH_MM * 0.7), null, Stroke.solid(theme.colour("region").faded(0.45), 0.16)),
                new Item.Path(outline, null, Stroke.dashed(theme.colour("region"), 0.22, 1.4, 1.0)));
    }
}
