package dev.waybill.export.flatgeobuf;

import dev.waybill.export.layer.Layer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.wololo.flatgeobuf.ColumnMeta;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.HeaderMeta;
import org.wololo.flatgeobuf.PackedRTree;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Header;

/** A FlatGeobuf file read back by the format's own library. */
final class FlatGeobufFile {

    private final ByteBuffer bytes;
    private final HeaderMeta header;
    private final int featuresAt;

    FlatGeobufFile(byte[] file) throws IOException {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        header = HeaderMeta.read(bytes);
        featuresAt = header.offset
                + (header.indexNodeSize == 0
                        ? 0
                        : (int) PackedRTree.calcSize((int) header.featuresCount, header.indexNodeSize));
    }

    /** A feature: its values by column, those alone that are there, and its geometry or null. */
    record Row(Map<String, Object> values, Geometry geometry) {}

    HeaderMeta header() {
        return header;
    }

    /** Title and description as the head has them. */
    String words() {
        Header head = Header.getRootAsHeader(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(12));
        return head.title() + " | " + head.description();
    }

    /** All features, in the file's order. */
    List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int at = featuresAt; at < bytes.limit(); at += 4 + bytes.getInt(at)) {
            rows.add(row(at));
        }
        return rows;
    }

    /** The features that the index finds in a box. */
    List<Row> search(Envelope box) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (PackedRTree.SearchHit hit :
                PackedRTree.search(bytes, header.offset, (int) header.featuresCount, header.indexNodeSize, box)) {
            rows.add(row(featuresAt + (int) hit.offset));
        }
        return rows;
    }

    private Row row(int at) throws IOException {
        Feature feature = Feature.getRootAsFeature(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(at + 4));
        Geometry geometry = feature.geometry() == null
                ? null
                : GeometryConversions.deserialize(feature.geometry(), header.geometryType);
        Map<String, Object> values = new TreeMap<>();
        ByteBuffer properties = feature.propertiesAsByteBuffer();
        if (properties != null) {
            properties.order(ByteOrder.LITTLE_ENDIAN);
            while (properties.hasRemaining()) {
                ColumnMeta column = header.columns.get(properties.getShort());
                values.put(column.name, value(column, properties));
            }
        }
        return new Row(values, geometry);
    }

    private static Object value(ColumnMeta column, ByteBuffer in) {
        return switch (column.type) {
            case ColumnType.Long -> in.getLong();
            case ColumnType.Double -> in.getDouble();
            case ColumnType.Bool -> in.get() == 1;
            default -> {
                byte[] text = new byte[in.getInt()];
                in.get(text);
                yield new String(text, StandardCharsets.UTF_8);
            }
        };
    }

    /** What a layer's features should be read as, by id. */
    static Map<String, Row> expected(Layer layer) {
        Map<String, Row> rows = new TreeMap<>();
        layer.stream().forEach(feature -> {
            Map<String, Object> values = new TreeMap<>();
            for (int i = 0; i < layer.columns().size(); i++) {
                Object value = feature.values().get(i);
                if (value != null) {
                    boolean plain = value instanceof Long || value instanceof Double || value instanceof Boolean;
                    values.put(layer.columns().get(i).name(), plain ? value : value.toString());
                }
            }
            rows.put(feature.id(), new Row(values, layer.geometryOf(feature)));
        });
        return rows;
    }
}
