package dev.waybill.export.geopackage;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ties rows of one table to rows of another (OGC 18-000): claims to legs, events, places and sources. */
final class Relations {

    private final Database database;
    private final Map<String, FeatureTable> tables;
    private final String lastChange;
    private int count;

    Relations(Database database, Map<String, FeatureTable> tables, String lastChange) {
        this.database = database;
        this.tables = tables;
        this.lastChange = lastChange;
    }

    /**
     * Relates each feature of a layer to those that a column of it lists.
     *
     * @param base layer whose column lists ids
     * @param idColumn the column, ids separated as {@link ColumnText#SEPARATOR} does
     * @param related table they stand in
     * @param relationName "features" or "attributes", as the standard names relations
     */
    void relate(Layer base, String idColumn, String related, String relationName) throws SQLException {
        String mapping = base.name() + "_" + related;
        database.execute("CREATE TABLE " + Database.quoted(mapping)
                + " (\n  id INTEGER PRIMARY KEY AUTOINCREMENT,\n  base_id INTEGER NOT NULL,\n  related_id INTEGER NOT"
                + " NULL\n)");
        FeatureTable from = Objects.requireNonNull(tables.get(base.name()));
        FeatureTable to = Objects.requireNonNull(tables.get(related));
        long row = 0;
        try (Database.Inserter rows = database.inserter(mapping, 3)) {
            for (LayerFeature feature : base.features()) {
                for (String id : base.text(feature, idColumn).split(ColumnText.SEPARATOR)) {
                    Long target = to.findRow(id);
                    if (target != null) {
                        rows.insert(Arrays.asList(++row, from.findRow(feature.id()), target));
                    }
                }
            }
        }
        register(base.name(), related, relationName, mapping);
    }

    private void register(String base, String related, String relationName, String mapping) throws SQLException {
        database.insert(
                "gpkg_contents",
                Arrays.asList(
                        mapping,
                        "attributes",
                        mapping,
                        "Which rows of " + base + " belong to which rows of " + related,
                        lastChange,
                        null,
                        null,
                        null,
                        null,
                        null));
        database.insert(
                "gpkg_extensions",
                Arrays.asList(
                        mapping,
                        null,
                        "gpkg_related_tables",
                        "http://docs.opengeospatial.org/is/18-000/18-000.html",
                        "read-write"));
        database.insert(
                "gpkgext_relations", List.of((long) ++count, base, "fid", related, "fid", relationName, mapping));
    }
}
