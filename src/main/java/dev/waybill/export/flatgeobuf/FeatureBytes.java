package dev.waybill.export.flatgeobuf;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.GeometryOffsets;

/** Features of one layer as bytes: length, geometry, and each value that is there behind the number of its column. */
final class FeatureBytes {

    private final byte geometryType;

    FeatureBytes(Layer layer) {
        this.geometryType = FileHeader.geometryType(layer);
    }

    byte[] of(LayerFeature feature, @Nullable Geometry geometry) throws IOException {
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int shape = geometry == null ? 0 : shape(builder, geometry);
        int properties =
                org.wololo.flatgeobuf.generated.Feature.createPropertiesVector(builder, properties(feature));
        org.wololo.flatgeobuf.generated.Feature.startFeature(builder);
        if (geometry != null) {
            org.wololo.flatgeobuf.generated.Feature.addGeometry(builder, shape);
        }
        org.wololo.flatgeobuf.generated.Feature.addProperties(builder, properties);
        builder.finishSizePrefixed(org.wololo.flatgeobuf.generated.Feature.endFeature(builder));
        return builder.sizedByteArray();
    }

    private int shape(FlatBufferBuilder builder, Geometry geometry) throws IOException {
        if (!(geometry instanceof MultiLineString lines) || lines.getNumGeometries() != 1) {
            return GeometryConversions.serialize(builder, geometry, geometryType);
        }
        // The library leaves out where a single line ends; GDAL to 3.6 takes the file for broken without it.
        GeometryOffsets offsets = GeometryConversions.serializePart(builder, lines, geometryType);
        int ends = org.wololo.flatgeobuf.generated.Geometry.createEndsVector(
                builder, new long[] {lines.getNumPoints()});
        return org.wololo.flatgeobuf.generated.Geometry.createGeometry(
                builder, ends, offsets.coordsOffset, 0, 0, 0, 0, 0, 0);
    }

    private static byte[] properties(LayerFeature feature) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < feature.values().size(); i++) {
            Object value = feature.values().get(i);
            if (value != null) {
                out.writeBytes(littleEndian(Short.BYTES).putShort((short) i).array());
                out.writeBytes(bytes(value));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(Object value) {
        if (value instanceof Long number) {
            return littleEndian(Long.BYTES).putLong(number).array();
        }
        if (value instanceof Double number) {
            return littleEndian(Double.BYTES).putDouble(number).array();
        }
        if (value instanceof Boolean flag) {
            return new byte[] {(byte) (flag ? 1 : 0)};
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        return littleEndian(Integer.BYTES + text.length).putInt(text.length).put(text).array();
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
