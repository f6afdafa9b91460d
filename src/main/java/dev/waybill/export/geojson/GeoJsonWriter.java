package dev.waybill.export.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.Decimals;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import dev.waybill.export.style.SimpleStyle;
import dev.waybill.geo.LonLatBox;
import dev.waybill.source.Licence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes a layer as GeoJSON (RFC 7946): longitude before latitude, right-hand rule, bounding boxes, cut at the
 * antimeridian, flat properties.
 *
 * <p>The collection carries the layer's title and the data's attribution and licences as foreign members. One feature
 * stands on one line. A feature without geometry has a null geometry (RFC 7946, 3.2). Absent values are null.
 */
public final class GeoJsonWriter {

    /** About 0.1 m at the equator, and the most that RFC 7946 (11.2) calls sensible. */
    public static final int DEFAULT_DECIMALS = 6;

    private static final JsonFactory JSON = new JsonFactory();

    private final Decimals decimals;
    private final GeometryJson geometries;

    /**
     * A writer of a certain sharpness.
     *
     * @param decimals of a degree, 0 to 15
     */
    public GeoJsonWriter(int decimals) {
        this.decimals = new Decimals(decimals);
        this.geometries = new GeometryJson(this.decimals);
    }

    /** Writes a layer as one feature collection. */
    public void writeCollection(JourneyLayers layers, Layer layer, OutputStream out) throws IOException {
        BoundingBox bounds = new BoundingBox();
        layer.stream()
                .map(LayerFeature::geometry)
                .filter(geometry -> geometry != null)
                .forEach(bounds::add);
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("name", layer.name());
            json.writeStringField("title", layer.title() + " - " + layers.title());
            json.writeStringField("description", layer.description());
            json.writeStringField("attribution", layers.attribution());
            writeLicences(json, layers.journey().licences());
            LonLatBox box = bounds.find().orElse(null);
            writeBox(json, box);
            json.writeArrayFieldStart("features");
            for (LayerFeature feature : layer.features()) {
                json.writeRaw('\n');
                writeFeature(json, layer, feature, null);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes a layer as newline-delimited features, each carrying the attribution, for streams. */
    public void writeLines(JourneyLayers layers, Layer layer, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.setRootValueSeparator(null);
            for (LayerFeature feature : layer.features()) {
                writeFeature(json, layer, feature, layers.attribution());
                json.writeRaw('\n');
            }
        }
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static void writeLicences(JsonGenerator json, List<Licence> licences) throws IOException {
        json.writeArrayFieldStart("licences");
        for (Licence licence : licences) {
            json.writeStartObject();
            json.writeStringField("dataset", licence.dataset());
            json.writeStringField("licence", licence.licence());
            json.writeStringField("attribution", licence.attribution());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFeature(JsonGenerator json, Layer layer, LayerFeature feature, @Nullable String attribution)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", feature.id());
        if (attribution != null) {
            json.writeStringField("attribution", attribution);
        }
        Geometry geometry = feature.geometry();
        if (geometry != null) {
            BoundingBox bounds = new BoundingBox();
            bounds.add(geometry);
            writeBox(json, bounds.find().orElse(null));
        }
        writeProperties(json, layer, feature);
        json.writeFieldName("geometry");
        if (geometry == null) {
            json.writeNull();
        } else {
            geometries.write(json, geometry);
        }
        json.writeEndObject();
    }

    private void writeBox(JsonGenerator json, @Nullable LonLatBox box) throws IOException {
        if (box == null) {
            return;
        }
        json.writeFieldName("bbox");
        json.writeRawValue("[" + decimals.format(box.westDegrees()) + "," + decimals.format(box.southDegrees()) + ","
                + decimals.format(box.eastDegrees()) + "," + decimals.format(box.northDegrees()) + "]");
    }

    private static void writeProperties(JsonGenerator json, Layer layer, LayerFeature feature) throws IOException {
        json.writeObjectFieldStart("properties");
        for (int i = 0; i < layer.columns().size(); i++) {
            Column column = layer.columns().get(i);
            writeValue(json, column.name(), feature.values().get(i));
        }
        for (Map.Entry<String, Object> key : SimpleStyle.of(layer, feature).entrySet()) {
            writeValue(json, key.getKey(), key.getValue());
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(new Decimals(3).format(number));
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }
}
