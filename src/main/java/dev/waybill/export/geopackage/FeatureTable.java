package dev.waybill.export.geopackage;

import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.ColumnType;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Makes the table of a layer: columns with types, rows, spatial index and the entries that tell of it. */
final class FeatureTable {

    /** Name of every table's geometry column. */
    static final String GEOMETRY = "geom";

    private final Database database;
    private final Layer layer;
    private final String lastChange;
    private final Envelope extent = new Envelope();
    private final Map<String, Long> rowOfId = new HashMap<>();

    /**
     * @param lastChange as the standard writes times; the dossier's date, not the clock's
     */
    FeatureTable(Database database, Layer layer, String lastChange) {
        this.database = database;
        this.layer = layer;
        this.lastChange = lastChange;
    }

    /** Makes the table and all that belongs to it. */
    void write() throws SQLException, IOException {
        boolean spatial = layer.shapeKind() != Layer.ShapeKind.NONE;
        database.execute(definition(spatial));
        if (spatial) {
            database.execute(
                    "CREATE VIRTUAL TABLE " + Database.quoted(index()) + " USING rtree(id, minx, maxx, miny, maxy)");
        }
        insertRows(spatial);
        boolean located = spatial && !extent.isNull();
        database.insert(
                "gpkg_contents",
                Arrays.asList(
                        layer.name(),
                        spatial ? "features" : "attributes",
                        layer.title(),
                        layer.description(),
                        lastChange,
                        located ? extent.getMinX() : null,
                        located ? extent.getMinY() : null,
                        located ? extent.getMaxX() : null,
                        located ? extent.getMaxY() : null,
                        spatial ? 4326 : null));
        if (spatial) {
            insertGeometryColumn();
        }
        insertColumnDescriptions();
    }

    /** The row of the feature with an id. */
    @Nullable
    Long findRow(String id) {
        return rowOfId.get(id);
    }

    private String definition(boolean spatial) {
        List<String> columns = new ArrayList<>();
        columns.add("\"fid\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
        if (spatial) {
            columns.add("\"" + GEOMETRY + "\" " + geometryType());
        }
        for (Column column : layer.columns()) {
            columns.add(Database.quoted(column.name()) + " " + sqlType(column.type()));
        }
        return "CREATE TABLE " + Database.quoted(layer.name()) + " (\n  " + String.join(",\n  ", columns) + "\n)";
    }

    private static String sqlType(ColumnType type) {
        return switch (type) {
            case TEXT -> "TEXT";
            case INTEGER -> "INTEGER";
            case REAL -> "REAL";
            case DATE -> "DATE";
            case BOOLEAN -> "BOOLEAN";
        };
    }

    private String geometryType() {
        return switch (layer.shapeKind()) {
            case POINT -> "POINT";
            case MULTI_POINT -> "MULTIPOINT";
            case MULTI_LINE -> "MULTILINESTRING";
            case MULTI_POLYGON -> "MULTIPOLYGON";
            case NONE -> throw new IllegalStateException("a table without geometry");
        };
    }

    private String index() {
        return "rtree_" + layer.name() + "_" + GEOMETRY;
    }

    private void insertRows(boolean spatial) throws SQLException {
        GeometryBlob blob = new GeometryBlob();
        try (Database.Inserter rows =
                        database.inserter(layer.name(), layer.columns().size() + (spatial ? 2 : 1));
                Database.Inserter boxes = spatial ? database.inserter(index(), 5) : null) {
            long row = 0;
            for (LayerFeature feature : layer.features()) {
                row++;
                rowOfId.put(feature.id(), row);
                List<@Nullable Object> values = new ArrayList<>();
                values.add(row);
                Geometry shape = layer.geometryOf(feature);
                if (spatial) {
                    values.add(shape == null ? null : blob.of(shape));
                }
                values.addAll(feature.values());
                rows.insert(values);
                if (boxes != null && shape != null) {
                    Envelope box = shape.getEnvelopeInternal();
                    extent.expandToInclude(box);
                    boxes.insert(List.of(row, box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()));
                }
            }
        }
    }

    private void insertGeometryColumn() throws SQLException, IOException {
        database.insert("gpkg_geometry_columns", List.of(layer.name(), GEOMETRY, geometryType(), 4326, 0, 0));
        database.insert(
                "gpkg_extensions",
                List.of(
                        layer.name(),
                        GEOMETRY,
                        "gpkg_rtree_index",
                        "http://www.geopackage.org/spec130/#extension_rtree",
                        "write-only"));
        database.executeResource("rtree_triggers.sql", layer.name());
    }

    private void insertColumnDescriptions() throws SQLException {
        for (Column column : layer.columns()) {
            String unit = column.unit().isEmpty() ? "" : " Unit: " + column.unit() + ".";
            database.insert(
                    "gpkg_data_columns",
                    Arrays.asList(
                            layer.name(),
                            column.name(),
                            column.name(),
                            column.alias(),
                            column.description() + "." + unit,
                            null,
                            Domains.findName(column)));
        }
    }
}
