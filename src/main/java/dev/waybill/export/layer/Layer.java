package dev.waybill.export.layer;

import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A table with geometry, format not yet chosen.
 *
 * <p>Features can be gone through any number of times, by several threads.
 *
 * @param name as files and tables are called ("legs")
 * @param title as people see it ("Legs")
 * @param description one sentence of meaning
 * @param shapeKind what {@link LayerFeature#shape()} is in this layer
 * @param columns in order
 * @param features in order
 */
public record Layer(
        String name,
        String title,
        String description,
        ShapeKind shapeKind,
        List<Column> columns,
        Iterable<LayerFeature> features) {

    /** Copies the columns. */
    public Layer {
        columns = List.copyOf(columns);
    }

    /** What the shapes of a layer are. */
    public enum ShapeKind {
        POINT,
        MULTI_POINT,
        MULTI_LINE,
        /** The layer's features have an area and no shape. */
        MULTI_POLYGON,
        /** A table without geometry. */
        NONE
    }

    /**
     * The value of a feature in a column.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public @Nullable Object value(LayerFeature feature, String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                return feature.values().get(i);
            }
        }
        throw new IllegalArgumentException("layer " + name + " has no column " + columnName);
    }

    /** The value of a feature in a column as text, empty if absent or if the layer has no such column. */
    public String text(LayerFeature feature, String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                Object value = feature.values().get(i);
                return value == null ? "" : value.toString();
            }
        }
        return "";
    }

    /**
     * The geometry of a feature for formats that admit one kind in a layer: areas stand in a layer of their own, a single
     * line or polygon becomes a multiple one.
     */
    public @Nullable Geometry geometryOf(LayerFeature feature) {
        Geometry geometry = shapeKind == ShapeKind.MULTI_POLYGON ? feature.area() : feature.shape();
        if (geometry instanceof Polygon polygon) {
            return polygon.getFactory().createMultiPolygon(new Polygon[] {polygon});
        }
        return geometry instanceof LineString line
                ? line.getFactory().createMultiLineString(new LineString[] {line})
                : geometry;
    }

    /** The features in order, for one passage. */
    public Stream<LayerFeature> stream() {
        return StreamSupport.stream(features.spliterator(), false);
    }

    /** Makes a layer of items with fields; geometry comes from the functions, either of which may give null. */
    static <T> Layer of(
            Wording words,
            Head head,
            List<Field<T>> fields,
            Supplier<Stream<T>> items,
            Function<T, String> id,
            Function<T, Shapes> shapes) {
        Function<T, LayerFeature> toFeature = item -> {
            List<@Nullable Object> values = new ArrayList<>(fields.size());
            fields.forEach(field -> values.add(field.value().apply(item)));
            Shapes both = shapes.apply(item);
            return new LayerFeature(id.apply(item), both.shape(), both.area(), values);
        };
        Iterable<LayerFeature> features = new Remembered(() -> items.get().map(toFeature));
        return new Layer(
                head.name(),
                words.say("layer." + head.name()),
                words.say("layer." + head.name() + ".about"),
                head.shapeKind(),
                fields.stream().map(field -> field.column().in(words, head.name())).toList(),
                features);
    }

    /** Features made when first asked for and kept, for every format goes through them all. */
    private static final class Remembered implements Iterable<LayerFeature> {

        private final Supplier<Stream<LayerFeature>> maker;
        private @Nullable List<LayerFeature> features;

        Remembered(Supplier<Stream<LayerFeature>> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized Iterator<LayerFeature> iterator() {
            if (features == null) {
                features = maker.get().toList();
            }
            return features.iterator();
        }
    }

    /** What a layer is called by programs, and what it holds. */
    record Head(String name, ShapeKind shapeKind) {}
}
