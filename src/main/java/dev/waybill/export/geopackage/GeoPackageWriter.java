package dev.waybill.export.geopackage;

import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a journey as one GeoPackage: its layers, the sources as a table, the areas of uncertainty, and the base map.
 *
 * <p>Types are the standard's (dates are DATE, lengths REAL); aliases, units and admitted words stand in the schema
 * extension, licences in the metadata, ties between claims, legs, events and sources in the related tables. Nothing
 * in it comes from the clock: times are the dossier's date.
 */
public final class GeoPackageWriter {

    /** What stands where a time is needed and the dossier bears no date. */
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private GeoPackageWriter() {}

    /**
     * Makes the file.
     *
     * @param layers of the journey
     * @param baseMap layers of the ground beneath it, may be none
     * @param file must not exist yet
     * @throws IOException if it cannot be written
     */
    public static void write(JourneyLayers layers, List<Layer> baseMap, Path file) throws IOException {
        try (Database database = new Database()) {
            write(layers, baseMap, database);
            database.saveAs(file);
        } catch (SQLException e) {
            throw new IOException("the GeoPackage cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Loads SQLite ahead of the first file.
     *
     * @throws IllegalStateException if there is none for this machine
     */
    public static void load() {
        try {
            new Database().close();
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static void write(JourneyLayers layers, List<Layer> baseMap, Database database)
            throws SQLException, IOException {
        LocalDate date =
                layers.journey().date() == null ? NO_DATE : layers.journey().date();
        String lastChange = date + "T00:00:00.000Z";
        database.executeResource("core.sql", "");
        Domains.write(database);
        Metadata.write(database, layers, lastChange);
        List<Layer> all = new ArrayList<>(layers.listAll());
        all.addAll(baseMap);
        Map<String, FeatureTable> tables = new LinkedHashMap<>();
        for (Layer layer : all) {
            FeatureTable table = new FeatureTable(database, layer, lastChange);
            table.write();
            tables.put(layer.name(), table);
        }
        Styles.write(database, all, lastChange, layers.words());
        Relations relations = new Relations(database, tables, lastChange);
        relations.relate(layers.legs(), "claim_ids", "claims", "features");
        relations.relate(layers.events(), "claim_ids", "claims", "features");
        relations.relate(layers.places(), "claim_ids", "claims", "features");
        relations.relate(layers.claims(), "source_ids", "sources", "attributes");
        relations.relate(layers.legs(), "source_ids", "sources", "attributes");
    }
}
