package dev.waybill.export.flatgeobuf;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.ColumnType;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/** The head of a file: what the layer is, its columns with alias, meaning and unit, its reference system. */
final class FileHeader {

    private static final int ABSENT = 0;
    private static final int WGS84 = 4326;

    private final JourneyLayers journey;
    private final Layer layer;
    private final FlatBufferBuilder builder = new FlatBufferBuilder();

    FileHeader(JourneyLayers journey, Layer layer) {
        this.journey = journey;
        this.layer = layer;
    }

    /**
     * The head with its length before it.
     *
     * @param box around all geometry, or null if there is none
     * @param nodeSize of the index, 0 for none
     */
    byte[] bytes(int features, @Nullable Envelope box, int nodeSize) {
        int columns = Header.createColumnsVector(
                builder, layer.columns().stream().mapToInt(this::column).toArray());
        int name = builder.createString(layer.name());
        int title = builder.createString(journey.title() + ": " + layer.title());
        int description = builder.createString(layer.description() + ". " + journey.attribution());
        int crs = crs();
        int envelope = box == null
                ? ABSENT
                : Header.createEnvelopeVector(
                        builder, new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()});
        Header.startHeader(builder);
        Header.addName(builder, name);
        if (box != null) {
            Header.addEnvelope(builder, envelope);
        }
        Header.addGeometryType(builder, geometryType(layer));
        Header.addColumns(builder, columns);
        Header.addFeaturesCount(builder, features);
        Header.addIndexNodeSize(builder, nodeSize);
        Header.addCrs(builder, crs);
        Header.addTitle(builder, title);
        Header.addDescription(builder, description);
        builder.finishSizePrefixed(Header.endHeader(builder));
        return builder.sizedByteArray();
    }

    private int crs() {
        int org = builder.createString("EPSG");
        int name = builder.createString("WGS 84");
        return Crs.createCrs(builder, org, WGS84, name, ABSENT, ABSENT, ABSENT);
    }

    private int column(Column column) {
        String unit = column.unit().isEmpty() ? "" : " Unit: " + column.unit() + ".";
        int name = builder.createString(column.name());
        int title = builder.createString(column.alias());
        int description = builder.createString(column.description() + "." + unit);
        return org.wololo.flatgeobuf.generated.Column.createColumn(
                builder, name, typeOf(column.type()), title, description, -1, -1, -1, true, false, false, ABSENT);
    }

    /** The format's number of a column's type; it has none for a date without a time, which is written as ISO 8601. */
    static int typeOf(ColumnType type) {
        return switch (type) {
            case TEXT -> org.wololo.flatgeobuf.generated.ColumnType.String;
            case INTEGER -> org.wololo.flatgeobuf.generated.ColumnType.Long;
            case REAL -> org.wololo.flatgeobuf.generated.ColumnType.Double;
            case DATE -> org.wololo.flatgeobuf.generated.ColumnType.DateTime;
            case BOOLEAN -> org.wololo.flatgeobuf.generated.ColumnType.Bool;
        };
    }

    /** The format's number of the layer's kind of geometry. */
    static byte geometryType(Layer layer) {
        return switch (layer.shapeKind()) {
            case POINT -> GeometryType.Point;
            case MULTI_POINT -> GeometryType.MultiPoint;
            case MULTI_LINE -> GeometryType.MultiLineString;
            case MULTI_POLYGON -> GeometryType.MultiPolygon;
            case NONE -> throw new IllegalArgumentException(layer.name() + " has no geometry");
        };
    }
}
