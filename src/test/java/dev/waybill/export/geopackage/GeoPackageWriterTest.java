package dev.waybill.export.geopackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

class GeoPackageWriterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyAttributeAndPositionComesBack(Journey journey) throws Exception {
        JourneyLayers layers = JourneyLayers.of(journey);
        try (Connection file = open(write(layers, "a.gpkg"))) {
            for (Layer layer : layers.listAll()) {
                assertSameRows(file, layer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void theDatabaseIsSoundAndSaysWhatItIs(Journey journey) throws Exception {
        try (Connection file = open(write(JourneyLayers.of(journey), "a.gpkg"))) {
            assertEquals(List.of("ok"), query(file, "PRAGMA integrity_check"));
            assertEquals(List.of(), query(file, "PRAGMA foreign_key_check"));
            assertEquals(List.of("1196444487"), query(file, "PRAGMA application_id"));
            assertEquals(List.of("10300"), query(file, "PRAGMA user_version"));
            assertEquals(
                    List.of(),
                    query(
                            file,
                            "SELECT table_name FROM gpkg_contents WHERE table_name NOT IN (SELECT name FROM"
                                    + " sqlite_master)"));
        }
    }

    @Test
    void datesAreDatesLengthsAreRealsAndWordsHaveTheirDomains() throws Exception {
        try (Connection file = open(write(JourneyLayers.of(SampleJourneys.najinTikhoretsk()), "a.gpkg"))) {
            assertEquals(List.of("DATE"), typeOf(file, "legs", "date_from"));
            assertEquals(List.of("REAL"), typeOf(file, "legs", "length_km"));
            assertEquals(List.of("MULTILINESTRING"), typeOf(file, "legs", "geom"));
            assertEquals(
                    List.of("Length (km)"),
                    query(
                            file,
                            "SELECT title FROM gpkg_data_columns WHERE table_name='legs' AND column_name='length_km'"));
            assertEquals(
                    List.of("alleged", "confirmed", "denied"),
                    query(file, "SELECT value FROM gpkg_data_column_constraints WHERE constraint_name='status'"));
        }
    }

    @Test
    void theSpatialIndexHoldsEveryGeometry() throws Exception {
        try (Connection file = open(write(JourneyLayers.of(SampleJourneys.acrossTheAntimeridian()), "a.gpkg"))) {
            for (String table : List.of("legs", "places", "areas")) {
                assertEquals(
                        query(file, "SELECT count(*) FROM " + table + " WHERE geom NOT NULL"),
                        query(file, "SELECT count(*) FROM rtree_" + table + "_geom"));
            }
        }
    }

    @Test
    void claimsAreTiedToLegsAndSources() throws Exception {
        try (Connection file = open(write(JourneyLayers.of(SampleJourneys.najinTikhoretsk()), "a.gpkg"))) {
            assertEquals(
                    List.of("c1", "c2", "c5"),
                    query(
                            file,
                            "SELECT c.id FROM legs l JOIN legs_claims m ON m.base_id = l.fid JOIN claims c ON c.fid ="
                                    + " m.related_id WHERE l.id = 'sea' ORDER BY m.id"));
            assertEquals(
                    List.of("a000"),
                    query(
                            file,
                            "SELECT s.id FROM claims c JOIN claims_sources m ON m.base_id = c.fid JOIN sources s ON"
                                    + " s.fid = m.related_id WHERE c.id = 'c1'"));
        }
    }

    @Test
    void everyLayerHasAStyleForEachThemeAndOneByDefault() throws Exception {
        try (Connection file = open(write(JourneyLayers.of(SampleJourneys.najinTikhoretsk()), "a.gpkg"))) {
            assertEquals(
                    List.of("areas", "claims", "events", "legs", "places"),
                    query(file, "SELECT f_table_name FROM layer_styles WHERE useAsDefault = 1 ORDER BY 1"));
            assertEquals(
                    List.of("15"),
                    query(
                            file,
                            "SELECT count(*) FROM layer_styles WHERE styleQML LIKE '%<renderer-v2%' AND styleSLD"
                                    + " LIKE '%<FeatureTypeStyle>%'"));
        }
    }

    @Test
    void licencesStandInTheMetadata() throws Exception {
        try (Connection file = open(write(JourneyLayers.of(SampleJourneys.najinTikhoretsk()), "a.gpkg"))) {
            assertTrue(query(file, "SELECT metadata FROM gpkg_metadata").get(0).contains("ODbL-1.0"));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void theSameJourneyGivesTheSameBytes(Journey journey) throws IOException {
        byte[] first = Files.readAllBytes(write(JourneyLayers.of(journey), "a.gpkg"));
        byte[] second = Files.readAllBytes(write(JourneyLayers.of(journey), "b.gpkg"));
        assertArrayEquals(first, second);
    }

    @Test
    void aPathWithQuotesAndBlanksIsAPathLikeAnyOther() throws IOException {
        assertTrue(Files.size(write(JourneyLayers.of(SampleJourneys.empty()), "it's a file?.gpkg")) > 0);
    }

    private Path write(JourneyLayers layers, String name) throws IOException {
        Path file = folder.resolve(name);
        GeoPackageWriter.write(layers, List.of(), file);
        return file;
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void assertSameRows(Connection file, Layer layer) throws SQLException, ParseException {
        boolean spatial = layer.shapeKind() != Layer.ShapeKind.NONE;
        try (Statement statement = file.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + layer.name() + " ORDER BY fid")) {
            for (LayerFeature feature : layer.features()) {
                assertTrue(rows.next());
                for (int i = 0; i < layer.columns().size(); i++) {
                    assertSameValue(layer.columns().get(i), feature.values().get(i), rows);
                }
                if (spatial) {
                    assertSameGeometry(layer, feature, rows.getBytes("geom"));
                }
            }
            assertTrue(!rows.next());
        }
    }

    private static void assertSameValue(Column column, Object expected, ResultSet rows) throws SQLException {
        String read = rows.getString(column.name());
        if (expected instanceof Double number) {
            assertEquals(number, rows.getDouble(column.name()), column.name());
        } else if (expected instanceof Boolean flag) {
            assertEquals(flag ? "1" : "0", read, column.name());
        } else {
            assertEquals(expected == null ? null : expected.toString(), read, column.name());
        }
    }

    private static void assertSameGeometry(Layer layer, LayerFeature feature, byte[] blob) throws ParseException {
        Geometry expected = layer.shapeKind() == Layer.ShapeKind.MULTI_POLYGON ? feature.area() : feature.shape();
        if (expected == null) {
            assertNull(blob);
            return;
        }
        assertNotNull(blob);
        int head = (blob[3] & 0x0E) == 0 ? 8 : 40;
        Geometry read = new WKBReader().read(Arrays.copyOfRange(blob, head, blob.length));
        assertTrue(expected.equalsExact(read, 0), layer.name() + " " + feature.id());
    }

    private static List<String> typeOf(Connection file, String table, String column) throws SQLException {
        return query(file, "SELECT type FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'");
    }

    private static List<String> query(Connection file, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = file.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
