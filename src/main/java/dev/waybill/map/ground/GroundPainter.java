package dev.waybill.map.ground;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.basemap.Worldview;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;

/** Paints sea, land, waters and borders in a frame, quietly. */
public final class GroundPainter {

    /** Half a line's width on the page: shapes need not be truer than that. */
    private static final double TOLERANCE_MM = 0.06;

    private final Basemap basemap;
    private final Theme theme;
    private final Worldview seen;

    public GroundPainter(Basemap basemap, Theme theme, String worldview) {
        this.basemap = basemap;
        this.theme = theme;
        this.seen = new Worldview(worldview);
    }

    /**
     * The ground of a view.
     *
     * @param involved ISO codes of the countries that the journey touches
     */
    public List<Item> paint(View view, Set<String> involved) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Path(Outline.of(view.frame()), theme.colour("sea"), null));
        fill(items, view.areas(shapes("land", view, feature -> true)), "land");
        fill(
                items,
                view.areas(shapes("countries", view, feature -> involved.contains(feature.attributes().getOrDefault("iso", "")))),
                "land.involved");
        fill(items, view.areas(shapes("lakes", view, feature -> rank(feature) <= rankShown(view))), "lake");
        line(items, view.lines(shapes("rivers", view, feature -> rank(feature) <= rankShown(view)), 0), pen("river"));
        line(items, view.lines(shapes("railways", view, feature -> true), 0), pen("railway"));
        line(items, Graticule.of(view).lines(), pen("graticule"));
        borders(view, involved, items);
        line(items, view.lines(shapes("coast", view, feature -> true), 0.5), pen("coast"));
        return items;
    }

    /** Sea and land alone, for a small globe. */
    public List<Item> paintPlain(View view) {
        List<Item> items = new ArrayList<>();
        fill(items, view.areas(shapes("land", view, feature -> true)), "globe.land");
        return items;
    }

    /** Small scales show only the greatest rivers. */
    private static int rankShown(View view) {
        double metresPerMm = view.metresPerMm();
        if (metresPerMm > 40_000) {
            return 1;
        }
        return metresPerMm > 12_000 ? 2 : metresPerMm > 4_000 ? 4 : metresPerMm > 1_000 ? 6 : 10;
    }

    /** A class that is no number, which no file of Waybill has, counts as the greatest. */
    private static int rank(VectorFeature feature) {
        try {
            return Integer.parseInt(feature.attributes().getOrDefault("class", "1"));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private List<Geometry> shapes(String layer, View view, Predicate<VectorFeature> wanted) {
        return basemap.listFeatures(layer, view.metresPerMm() * TOLERANCE_MM, view.box()).stream()
                .filter(wanted)
                .map(VectorFeature::shape)
                .toList();
    }

    private void borders(View view, Set<String> involved, List<Item> items) {
        List<VectorFeature> all = borders(view);
        Map<String, List<Geometry>> byPen = new LinkedHashMap<>();
        List.of("border", "border.involved", Worldview.DISPUTED, Worldview.DEMARCATION).forEach(pen -> byPen.put(pen, new ArrayList<>()));
        for (VectorFeature border : all) {
            String kind = seen.kindOf(border.attributes());
            boolean firm = kind.equals(Worldview.INTERNATIONAL);
            String pen = !firm ? kind : touches(border, involved) ? "border.involved" : "border";
            Objects.requireNonNull(byPen.get(pen), pen).add(border.shape());
        }
        byPen.forEach((pen, shapes) -> line(
                items, view.lines(shapes, 0), pen.startsWith("border") ? pen(pen) : borderPen(pen, theme)));
    }

    /** The borders to be drawn: none that is only claimed, none that the chosen state does not see. */
    private List<VectorFeature> borders(View view) {
        return basemap.listFeatures("borders", view.metresPerMm() * TOLERANCE_MM, view.box()).stream()
                .filter(border -> !seen.kindOf(border.attributes()).isEmpty())
                .toList();
    }

    /** How a border that is not simply one is drawn: disputed, or a line of demarcation. */
    public static Stroke borderPen(String kind, Theme theme) {
        double width = theme.mm("border.disputed");
        return kind.equals(Worldview.DEMARCATION)
                ? Stroke.dashed(theme.colour("border.disputed"), width * 1.2, width * 4.5, width * 1.9, width * 1.2, width * 1.9)
                : Stroke.dashed(theme.colour("border.disputed"), width, width * 3.8, width * 3);
    }

    /** The kinds of borders that show in a view. */
    public Set<String> borderKinds(View view) {
        Set<String> kinds = new TreeSet<>();
        for (VectorFeature border : borders(view)) {
            if (!kinds.contains(seen.kindOf(border.attributes())) && shows(view, border)) {
                kinds.add(seen.kindOf(border.attributes()));
            }
        }
        return kinds;
    }

    /** Whether railways show in a view. */
    public boolean hasRailways(View view) {
        return basemap.listFeatures("railways", view.metresPerMm() * TOLERANCE_MM, view.box()).stream()
                .anyMatch(railway -> shows(view, railway));
    }

    private static boolean shows(View view, VectorFeature line) {
        return view.lines(List.of(line.shape()), 0).bounds().overlaps(view.frame());
    }

    private static boolean touches(VectorFeature border, Set<String> involved) {
        return involved.contains(border.attributes().getOrDefault("left", ""))
                || involved.contains(border.attributes().getOrDefault("right", ""));
    }

    private Stroke pen(String key) {
        return Stroke.solid(theme.colour(key), theme.mm(key));
    }

    private void fill(List<Item> items, Outline outline, String key) {
        if (!outline.isEmpty()) {
            items.add(new Item.Path(outline, theme.colour(key), null));
        }
    }

    private static void line(List<Item> items, Outline outline, Stroke stroke) {
        if (!outline.isEmpty()) {
            items.add(new Item.Path(outline, null, stroke));
        }
    }
}
