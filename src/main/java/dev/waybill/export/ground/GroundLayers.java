package dev.waybill.export.ground;

import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.ColumnType;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.Layer.ShapeKind;
import dev.waybill.export.layer.LayerFeature;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.journey.Journey;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.PageFrames;
import dev.waybill.map.basemap.AreaName;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.basemap.Worldview;
import dev.waybill.map.projection.View;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The base map as layers: land, countries of the journey, lakes, rivers, coast, borders, graticule, names.
 *
 * <p>The whole world stands in them coarsely; within the box of each map of the page, shapes as fine as its scale asks
 * for take the place of the coarse ones (see {@link Patchwork}).
 */
public final class GroundLayers {

    /** How far a shape may stray, in millimetres of the page: finer than an eye sees. */
    private static final double UNSEEN_MM = 0.2;

    /** Detail of the world beyond the maps of the page. */
    private static final double WORLD_METRES = 12_000;

    private static final double METRES_PER_DEGREE = 111_000;

    /** What a border is drawn as, or absent; the other attributes are the base map's own. */
    private static final String DRAWN_AS = "drawn_as";

    private final Basemap basemap;
    private final PageFrames frames;
    private final Wording words;
    private final Set<String> involved;

    private GroundLayers(Journey journey, Basemap basemap, PageFrames frames, Wording words) {
        this.words = words;
        this.basemap = basemap;
        this.frames = frames;
        this.involved = Stream.concat(
                        journey.places().stream(),
                        journey.legs().stream().flatMap(leg -> Stream.of(leg.from(), leg.to())))
                .map(ResolvedPlace::countryCode)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The layers, the topmost first. */
    public static List<Layer> of(Journey journey, Basemap basemap, PageFrames frames, Wording words) {
        GroundLayers ground = new GroundLayers(journey, basemap, frames, words);
        return List.of(
                ground.names(),
                ground.layer("coast", ShapeKind.MULTI_LINE, List.of()),
                ground.layer(
                        "borders", ShapeKind.MULTI_LINE, List.of("kind", "left", "right", "worldview", DRAWN_AS)),
                GraticuleLayer.layer(words),
                ground.layer("railways", ShapeKind.MULTI_LINE, List.of()),
                ground.layer("rivers", ShapeKind.MULTI_LINE, List.of("class")),
                ground.layer("lakes", ShapeKind.MULTI_POLYGON, List.of("class")),
                ground.layer("countries", ShapeKind.MULTI_POLYGON, List.of("iso")),
                ground.layer("land", ShapeKind.MULTI_POLYGON, List.of()));
    }

    private Layer layer(String name, ShapeKind kind, List<String> attributes) {
        String title = words.say("style." + name);
        List<Column> columns = attributes.stream()
                .map(attribute -> new Column(
                        attribute,
                        ColumnType.TEXT,
                        "",
                        title + ": " + attribute.replace('_', ' '),
                        words.say("layers.ground.attribute")))
                .toList();
        List<LayerFeature> features = new ArrayList<>();
        for (VectorFeature shape : name.equals("railways") ? railways() : shapes(name)) {
            if (!name.equals("countries")
                    || involved.contains(shape.attributes().getOrDefault("iso", ""))) {
                features.add(feature(name + features.size(), kind, shape, attributes));
            }
        }
        return new Layer("base_" + name, title, words.say("layers.ground"), kind, columns, List.copyOf(features));
    }

    /** The coarse world with fine shapes set in where the maps of the page are. */
    private List<VectorFeature> shapes(String name) {
        List<VectorFeature> shapes = basemap.listFeatures(name, WORLD_METRES, LonLatBox.WORLD);
        for (View view : views()) {
            double fine = view.metresPerMm() * UNSEEN_MM;
            if (fine < WORLD_METRES) {
                shapes = Patchwork.patched(shapes, basemap.listFeatures(name, fine, view.box()), view.box());
            }
        }
        return shapes;
    }

    /** The base map has railways in one detail; they are made as coarse as the largest scale of the page allows. */
    private List<VectorFeature> railways() {
        double metresPerMm =
                views().stream().mapToDouble(View::metresPerMm).min().orElseThrow();
        double degrees = metresPerMm * UNSEEN_MM / METRES_PER_DEGREE;
        return basemap.listFeatures("railways", WORLD_METRES, LonLatBox.WORLD).stream()
                .map(line -> new VectorFeature(
                        DouglasPeuckerSimplifier.simplify(line.shape(), degrees), line.attributes()))
                .toList();
    }

    private List<View> views() {
        List<View> views = new ArrayList<>();
        views.add(frames.main());
        views.addAll(frames.insets());
        return views;
    }

    private LayerFeature feature(String id, ShapeKind kind, VectorFeature shape, List<String> attributes) {
        List<@Nullable Object> values = new ArrayList<>();
        for (String attribute : attributes) {
            String value = attribute.equals(DRAWN_AS)
                    ? drawnAs(shape.attributes())
                    : shape.attributes().getOrDefault(attribute, "");
            values.add(value.isEmpty() ? null : value);
        }
        Geometry geometry = shape.shape();
        return kind == ShapeKind.MULTI_POLYGON
                ? new LayerFeature(id, null, geometry, values)
                : new LayerFeature(id, geometry, null, values);
    }

    /** The kind of border that the map shows, with those of the journey's countries apart. */
    private String drawnAs(Map<String, String> border) {
        String kind = frames.borders().kindOf(border);
        boolean touches = involved.contains(border.getOrDefault("left", ""))
                || involved.contains(border.getOrDefault("right", ""));
        return kind.equals(Worldview.INTERNATIONAL) && touches ? "involved" : kind;
    }

    private Layer names() {
        GeometryFactory factory = new GeometryFactory();
        List<LayerFeature> features = new ArrayList<>();
        for (AreaName name : basemap.listNames()) {
            Point at = factory.createPoint(new CoordinateXY(
                    name.position().lonDegrees(), name.position().latDegrees()));
            String text = name.in("en");
            if (!text.isEmpty()) {
                features.add(new LayerFeature(
                        "names" + features.size(), at, null, List.of(text, name.kind(), (long) name.rank())));
            }
        }
        return new Layer(
                "base_names",
                words.say("style.names"),
                words.say("layers.ground"),
                ShapeKind.POINT,
                List.of(
                        new Column("name", ColumnType.TEXT, "", "Name", "English name"),
                        new Column("kind", ColumnType.TEXT, "", "Kind", "country, ocean, sea, gulf, strait or lake"),
                        new Column("rank", ColumnType.INTEGER, "", "Rank", "1 is the greatest")),
                List.copyOf(features));
    }
}
