package dev.waybill.routing.rail.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.rail.TrackRouter;
import dev.waybill.source.InputException;
import dev.waybill.source.TransportMode;
import dev.waybill.words.RouteWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/** Anyone's own track, from small files made here and from one real extract. */
class RailImportTest {

    private static final Path COLOGNE = Path.of("../shared/reference/rail/cologne-railway.osm.pbf");
    private static final Progress SILENT = (stage, done) -> {};

    @TempDir
    Path folder;

    @Test
    void waysOfAnExtractJoinWhereTheyShareANode() throws IOException {
        Map<String, String> rail = Map.of("railway", "rail", "gauge", "1520", "usage", "main", "name", "Main line");
        Path file = new SmallExtract()
                .node(1, 10.00, 50.0, Map.of())
                .node(2, 10.01, 50.0, Map.of())
                .node(3, 10.02, 50.0, Map.of())
                .node(4, 10.01, 50.005, Map.of())
                .node(5, 10.01, 49.995, Map.of("railway", "station", "name", "South"))
                .node(6, 10.0101, 50.0001, Map.of("railway", "station", "name", "Centre"))
                .way(1, rail, 1, 2, 3)
                .way(2, Map.of("railway", "rail", "service", "spur"), 4, 2)
                .way(3, Map.of("railway", "tram"), 2, 5)
                .way(4, Map.of("highway", "residential"), 3, 5)
                .write(folder.resolve("small.osm.pbf"));
        ImportReport report = RailImport.run(file, folder, "small", Double.NaN, SILENT);
        assertEquals(2, report.ways(), "the tram and the street are no railway");
        assertEquals(4, report.stations());
        assertEquals(1, report.islands());
        assertEquals(0.5, report.gaugeAssumedShare(), 1e-9);
        RailRoute along = route(report, new LonLat(10.0, 50), new LonLat(10.02, 50));
        assertEquals("Centre", along.stations().get(1).name());
        assertEquals(1.434, along.railKilometres(), 0.001);
        assertEquals(List.of(new RailRoute.LineUse("line-1", "Main line", along.railKilometres())), along.lines());
        assertEquals(
                List.of("No length is published for any of it: its kilometres are measured on the drawn line."),
                RouteWords.ENGLISH.notes(along.notes()));
    }

    @Test
    void aBridgeThatMerelyCrossesDoesNotJoin() throws IOException {
        Map<String, String> rail = Map.of("railway", "rail", "gauge", "1435");
        Path file = new SmallExtract()
                .node(1, 10.00, 50.0, Map.of())
                .node(2, 10.02, 50.0, Map.of())
                .node(3, 10.01, 50.01, Map.of())
                .node(4, 10.01, 49.99, Map.of())
                .way(1, rail, 1, 2)
                .way(2, Map.of("railway", "rail", "gauge", "1435", "bridge", "yes"), 3, 4)
                .write(folder.resolve("bridge.osm.pbf"));
        ImportReport report = RailImport.run(file, folder, "bridge", Double.NaN, SILENT);
        assertEquals(2, report.islands());
        assertTrue(result(report, new LonLat(10.0, 50), new LonLat(10.01, 50.01)) instanceof RouteResult.NoRoute);
    }

    @Test
    void aWayCutOffAtTheEdgeOfTheExtractEndsThere() throws IOException {
        Path file = new SmallExtract()
                .node(1, 10.00, 50.0, Map.of())
                .node(2, 10.01, 50.0, Map.of())
                .way(1, Map.of("railway", "rail"), 1, 2, 99)
                .write(folder.resolve("edge.osm.pbf"));
        assertEquals(0.717, RailImport.run(file, folder, "edge", Double.NaN, SILENT).kilometres(), 0.001);
    }

    @Test
    void linesOfGeoJsonJoinWhereTheyTouchAndNearMissesWithinTheTolerance() throws IOException {
        // The second line ends 20 m short of the first one's middle; the third starts 30 m off the second's far end.
        Path file = Files.writeString(
                folder.resolve("lines.geojson"),
                """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "A", "gauge": 1435},
                 "geometry": {"type": "LineString", "coordinates": [[10, 50], [10.004, 50], [10.008, 50]]}},
                {"type": "Feature", "properties": null,
                 "geometry": {"type": "MultiLineString", "coordinates": [[[10.002, 50.00018], [10.002, 50.005]]]}},
                {"type": "Feature", "properties": {},
                 "geometry": {"type": "LineString", "coordinates": [[10.0024, 50.005], [10.006, 50.005]]}},
                {"type": "Feature", "properties": {"name": "Stop"},
                 "geometry": {"type": "Point", "coordinates": [10.0075, 50.005]}}
                ]}
                """);
        ImportReport apart = RailImport.run(file, folder, "apart", 0, SILENT);
        assertEquals(3, apart.islands());
        ImportReport report = RailImport.run(file, folder, "joined", Double.NaN, SILENT);
        assertEquals(2, report.nearMissesJoined());
        assertEquals(1, report.islands());
        assertEquals(1, report.namedStations());
        assertTrue(report.inWords().contains("2 near misses within 50 m joined"), report.inWords().toString());
        assertTrue(report.inWords().contains("all of it hangs together"));
        RailRoute route = route(report, new LonLat(10, 50), new LonLat(10.006, 50.005));
        assertEquals("Stop", route.stations().get(route.stations().size() - 1).name());
        assertEquals(0.143 + 0.020 + 0.536 + 0.029 + 0.258, route.railKilometres(), 0.002);
    }

    @Test
    void linesOfAGeoPackageAreRead() throws Exception {
        Path file = geoPackage("lines.gpkg", 4326);
        ImportReport report = RailImport.run(file, folder, "gpkg", Double.NaN, SILENT);
        assertEquals(2, report.ways());
        RailRoute route = route(report, new LonLat(10, 50), new LonLat(10.02, 50));
        assertEquals(List.of("North line"), route.lines().stream().map(RailRoute.LineUse::name).toList());
        assertEquals(1.434, route.railKilometres(), 0.001);
    }

    @Test
    void aGeoPackageInAnotherReferenceSystemIsRefused() throws Exception {
        assertRefused(geoPackage("mercator.gpkg", 3857), "reference system 3857");
    }

    @Test
    void brokenFilesAreRefusedWithTheReason() throws IOException {
        assertRefused(Files.writeString(folder.resolve("bad.osm.pbf"), "no extract"), "OpenStreetMap extract");
        assertRefused(Files.writeString(folder.resolve("bad.gpkg"), "no database"), "no GeoPackage");
        assertRefused(Files.writeString(folder.resolve("bad.geojson"), "{\"features\": [{"), "no JSON");
        assertRefused(Files.writeString(folder.resolve("array.json"), "[1]"), "no GeoJSON object");
        assertRefused(Files.writeString(folder.resolve("empty.geojson"), "{}"), "no features");
        assertRefused(
                Files.writeString(
                        folder.resolve("off.geojson"), "{\"type\":\"LineString\",\"features\":[{\"geometry\":"
                                + "{\"type\":\"LineString\",\"coordinates\":[[200,50],[10,50]]}}]}"),
                "off the globe");
        assertRefused(Files.writeString(folder.resolve("lines.shp"), ""), "unknown kind");
        assertRefused(folder.resolve("missing.gpkg"), "no such file");
    }

    @Test
    void anUnfitNameOrToleranceIsRefused() throws Exception {
        Path file = geoPackage("fit.gpkg", 4326);
        assertThrows(InputException.class, () -> RailImport.run(file, folder, "../out", 0, SILENT));
        assertThrows(InputException.class, () -> RailImport.run(file, folder, "name", -1, SILENT));
        assertThrows(InputException.class, () -> RailImport.run(file, folder, "name", 1e6, SILENT));
    }

    @Test
    void theSameFileGivesTheSameBytes() throws Exception {
        Path file = geoPackage("same.gpkg", 4326);
        Path first = RailImport.run(file, folder, "first", 10, SILENT).folder();
        Path second = RailImport.run(file, folder, "second", 10, SILENT).folder();
        assertTrue(Arrays.equals(
                Files.readAllBytes(first.resolve("network.bin")), Files.readAllBytes(second.resolve("network.bin"))));
    }

    @Test
    void aBrokenNetworkIsRefusedOnOpening() throws IOException {
        Path network = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(network.resolve("network.bin"), "WAYR");
        InputException refused = assertThrows(InputException.class, () -> TrackRouter.open(network));
        assertTrue(refused.getMessage().contains("Import it again"), refused.getMessage());
    }

    @Test
    void theCologneExtractIsRoutedAcross() {
        Assumptions.assumeTrue(Files.exists(COLOGNE), "skipped: no " + COLOGNE);
        ImportReport report = RailImport.run(COLOGNE, folder, "cologne", Double.NaN, SILENT);
        assertTrue(report.kilometres() > 1500, report.inWords().toString());
        assertTrue(report.largestIslandShare() > 0.9, report.inWords().toString());
        // From the main station over the Rhine and south.
        RailRoute route = route(report, new LonLat(6.9589, 50.9432), new LonLat(7.0065, 50.9111));
        List<String> names = route.stations().stream().map(RailRoute.Stop::name).toList();
        assertEquals("Köln Hauptbahnhof", names.get(0));
        assertTrue(names.contains("Köln Messe/Deutz"), names.toString());
        assertTrue(route.railKilometres() > 5 && route.railKilometres() < 12, route.railKilometres() + " km");
        assertFalse(route.line().positions().size() < 50, "the drawn line follows the track");
    }

    private RouteResult<RailRoute> result(ImportReport report, LonLat from, LonLat to) {
        return TrackRouter.open(report.folder()).route(RouteRequest.between(TransportMode.RAIL, from, to));
    }

    private RailRoute route(ImportReport report, LonLat from, LonLat to) {
        if (result(report, from, to) instanceof RouteResult.Found<RailRoute> found) {
            return found.best();
        }
        return fail("no route: " + result(report, from, to));
    }

    private void assertRefused(Path file, String reason) {
        InputException refused =
                assertThrows(InputException.class, () -> RailImport.run(file, folder, "refused", Double.NaN, SILENT));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("refused")), "nothing is written");
    }

    /** Two lines end to end, as a GeoPackage stores them: a header of eight bytes, then well-known binary. */
    private Path geoPackage(String name, int srs) throws SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)");
            statement.execute("INSERT INTO gpkg_geometry_columns VALUES ('my \"lines\"', 'geom', " + srs + ")");
            statement.execute("CREATE TABLE \"my \"\"lines\"\"\" (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT)");
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO \"my \"\"lines\"\"\" (geom, name) VALUES (?, 'North line')")) {
                for (double west : new double[] {10, 10.01}) {
                    insert.setBytes(1, blob(west, west + 0.01));
                    insert.execute();
                }
            }
        }
        return file;
    }

    private static byte[] blob(double westDegrees, double eastDegrees) {
        byte[] wkb = new WKBWriter()
                .write(new GeometryFactory().createLineString(new Coordinate[] {
                    new Coordinate(westDegrees, 50), new Coordinate(eastDegrees, 50)
                }));
        byte[] blob = new byte[8 + wkb.length];
        blob[0] = 'G';
        blob[1] = 'P';
        blob[3] = 1;
        System.arraycopy(wkb, 0, blob, 8, wkb.length);
        return blob;
    }
}
