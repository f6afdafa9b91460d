package dev.waybill.map;

import dev.waybill.geo.VectorFeature;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;

/** Paints sea, land, waters and borders in a frame, quietly. */
final class GroundPainter {

    /** Half a line's width on the page: shapes need not be truer than that. */
    private static final double TOLERANCE_MM = 0.06;

    private final Basemap basemap;
    private final Theme theme;
    private final String worldview;

    GroundPainter(Basemap basemap, Theme theme, String worldview) {
        this.basemap = basemap;
        this.theme = theme;
        this.worldview = worldview;
    }

    /**
     * The ground of a view.
     *
     * @param involved ISO codes of the countries that the journey touches
     */
    List<Item> paint(View view, Set<String> involved) {
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
    List<Item> paintPlain(View view) {
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

    private static int rank(VectorFeature feature) {
        String rank = feature.attributes().getOrDefault("class", "1");
        return rank.matches("\\d{1,3}") ? Integer.parseInt(rank) : 1;
    }

    private List<Geometry> shapes(String layer, View view, Predicate<VectorFeature> wanted) {
        return basemap.listFeatures(layer, view.metresPerMm() * TOLERANCE_MM, view.box()).stream()
                .filter(wanted)
                .map(VectorFeature::shape)
                .toList();
    }

    private void borders(View view, Set<String> involved, List<Item> items) {
        List<VectorFeature> all = basemap.listFeatures("borders", view.metresPerMm() * TOLERANCE_MM, view.box()).stream()
                .filter(this::drawnInWorldview)
                .toList();
        Stroke plain = pen("border");
        Stroke strong = pen("border.involved");
        Stroke disputed = borderPen("disputed", theme);
        Stroke demarcation = borderPen("demarcation", theme);
        line(items, view.lines(of(all, feature -> isFirm(feature) && !touches(feature, involved)), 0), plain);
        line(items, view.lines(of(all, feature -> isFirm(feature) && touches(feature, involved)), 0), strong);
        line(items, view.lines(of(all, feature -> kind(feature).matches("disputed|claimed")), 0), disputed);
        line(items, view.lines(of(all, feature -> kind(feature).equals("demarcation")), 0), demarcation);
    }

    /** How a border that is not simply one is drawn: disputed, or a line of demarcation. */
    static Stroke borderPen(String kind, Theme theme) {
        double width = theme.mm("border");
        return kind.equals("demarcation")
                ? Stroke.dashed(theme.colour("border.disputed"), width * 1.6, width * 6, width * 2.5, width * 1.5, width * 2.5)
                : Stroke.dashed(theme.colour("border.disputed"), width * 1.3, width * 5, width * 4);
    }

    /** The kinds of borders that show in a view. */
    Set<String> borderKinds(View view) {
        Set<String> kinds = new TreeSet<>();
        basemap.listFeatures("borders", view.metresPerMm() * TOLERANCE_MM, view.box()).stream()
                .filter(this::drawnInWorldview)
                .filter(border -> !kinds.contains(kind(border)))
                .filter(border -> shows(view, border))
                .forEach(border -> kinds.add(kind(border)));
        return kinds;
    }

    /** Whether railways show in a view. */
    boolean hasRailways(View view) {
        return basemap.listFeatures("railways", view.metresPerMm() * TOLERANCE_MM, view.box()).stream()
                .anyMatch(railway -> shows(view, railway));
    }

    private static boolean shows(View view, VectorFeature line) {
        return view.lines(List.of(line.shape()), 0).bounds().overlaps(view.frame());
    }

    private boolean drawnInWorldview(VectorFeature border) {
        String drawnBy = border.attributes().getOrDefault("worldview", "");
        if (drawnBy.isEmpty()) {
            return true;
        }
        return !worldview.isEmpty() && Arrays.asList(drawnBy.split(";")).contains(worldview);
    }

    private static List<Geometry> of(List<VectorFeature> features, Predicate<VectorFeature> wanted) {
        return features.stream().filter(wanted).map(VectorFeature::shape).toList();
    }

    private static boolean isFirm(VectorFeature border) {
        return kind(border).equals("international");
    }

    private static String kind(VectorFeature border) {
        return border.attributes().getOrDefault("kind", "international");
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
