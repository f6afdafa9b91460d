package dev.waybill.gazetteer.imported;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.geocode.IndexedGeocoder;
import dev.waybill.source.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in the very form in which their publishers give them out, with invented places and a few known ones. */
class GazetteerImportTest {

    private static final String LOCODES = """
            ,"NL",,".NETHERLANDS",,,,,,,,
            ,"NL","QZX","Quarzhaven","Quarzhaven","ZH","1-------","AI","0501",,"5155N 00430E",
            "X","NL","QZY","Oudquarz","Oudquarz","ZH","1-------","XX","0501",,"5100N 00400E",
            ,"NO","QSL","Ålquarsund","Alquarsund","15","1-3-----","RL","0901","QSL",,"no position"
            ,"DE","HAM","Hamburg","Hamburg","HH","12345---","AF","0401",,,
            "=","NO",,"Quarsund = Alquarsund","Quarsund = Alquarsund",,,,,,,
            ,"XZ","QIW","Installation in International Waters","Quarz Platform",,"1-------","XX","0507",,"0000N 00000E",
            """;

    private static Geocoder builtIn;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        builtIn = IndexedGeocoder.open(Path.of("geodata", "gazetteer"));
    }

    @Test
    void unLocodesAreReadAndTheirCodesAnswered() throws IOException {
        GazetteerImport.Summary made = run(write("2024-1 UNLOCODE CodeListPart1.csv", LOCODES), null, "locode");
        assertEquals(2, made.places());
        Place port = only("NLQZX", "locode");
        assertEquals("Quarzhaven", port.name());
        assertEquals(PlaceKind.PORT, port.kind());
        assertEquals("locode:NLQZX", port.id());
        assertEquals(4.5, port.position().lonDegrees(), 1e-6);
        assertEquals(51 + 55 / 60.0, port.position().latDegrees(), 1e-6);
        assertEquals("locode:NLQZX", only("NL QZX", "locode").id());
    }

    @Test
    void aCodeWithoutCoordinatesIsPutWhereItsNameIsSurelyKnown() throws IOException {
        run(write("part.csv", LOCODES), null, "locode");
        Place hamburg = only("DEHAM", "locode");
        assertEquals(9.97, hamburg.position().lonDegrees(), 0.2);
        assertEquals(53.54, hamburg.position().latDegrees(), 0.2);
    }

    @Test
    void theWorldPortIndexIsReadByItsColumns() throws IOException {
        run(write("UpdatedPub150.csv", """
                OID_,World Port Index Number,Region Name,Main Port Name,Alternate Port Name,UN/LOCODE,Country Code,Latitude,Longitude
                1,7777.0,North Sea,Quarzwick,Port Quarz,GB QZW,United Kingdom,55.25,-1.5
                2,7778.0,"Chile, south",Puerto Quarzo,,,Chile,-45.5,-73.25
                3,7779.0,Nowhere,Lostport,,,Chile,,
                """), null, "wpi");
        Place port = only("Quarzwick", "wpi");
        assertEquals("GB", port.countryCode());
        assertEquals("wpi:7777", port.id());
        assertEquals("wpi:7777", only("GBQZW", "wpi").id());
        assertEquals("CL", only("Puerto Quarzo", "wpi").countryCode());
    }

    @Test
    void airportsAreReadWithTheirCodesAndWithoutClosedOnes() throws IOException {
        GazetteerImport.Summary made = run(write("airports.csv", """
                "id","ident","type","name","latitude_deg","longitude_deg","iso_country","iso_region","iata_code","keywords"
                1,"ZQQX","medium_airport","Quarzfeld International Airport",50.5,20.25,"PL","PL-SK","QXQ","Quarzfeld Airfield, Lotnisko Quarz"
                2,"ZQQY","closed","Altquarz",50,20,"PL","PL-SK",,
                """), null, "airports");
        assertEquals(1, made.places());
        assertEquals("airports:ZQQX", first("ZQQX", "airports").id());
        assertEquals("airports:ZQQX", only("Quarzfeld International Airport", "airports").id());
    }

    @Test
    void aDumpIsJoinedWithItsAlternates() throws IOException {
        String row = "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t\t08\t\t\t\t%d\t\t10\tEurope/Oslo\t2024-01-01\n";
        Path dump = write("NO.txt", row.formatted(900000001, "Quarzfjell", "Quarzfjell", "Kvartsfjell", "60.5", "7.25", "P", "PPL", "NO", 1234)
                + row.formatted(900000002, "E 99", "E 99", "", "60", "7", "R", "RD", "NO", 0));
        Path alternates = write("alternateNamesV2.txt", "1\t900000001\tru\tКварцфьель\t\t\t\t\t\t\n2\t900000001\tlink\thttps://example.org\t\t\t\t\t\t\n");
        GazetteerImport.Summary made = run(dump, alternates, "geonames");
        assertEquals(1, made.places());
        for (String name : List.of("Quarzfjell", "Kvartsfjell", "Кварцфьель")) {
            Place town = first(name, "geonames");
            assertEquals("geonames:900000001", town.id());
            assertEquals(1234, town.population());
        }
        try (var files = Files.list(made.folder())) {
            assertTrue(files.allMatch(file -> file.toString().endsWith(".wbg")), "nothing else is left");
        }
    }

    @Test
    void pointsOfGeoJsonAndGeoPackageAreRead() throws IOException, SQLException {
        run(write("points.geojson", """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"name": "Quarzmühle", "alt_name": "Mylla Quarz", "country": "de", "kind": "port"},
                   "geometry": {"type": "Point", "coordinates": [10.5, 53.5]}},
                  {"type": "Feature", "properties": {"name": "No point"}, "geometry": null},
                  {"type": "Feature", "properties": null, "geometry": {"type": "Point", "coordinates": [1, 1]}}]}
                """), null, "json");
        assertEquals(PlaceKind.PORT, only("Mylla Quarz", "json").kind());
        Path file = folder.resolve("points.gpkg");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("create table gpkg_geometry_columns (table_name text, column_name text, srs_id integer)");
            statement.execute("insert into gpkg_geometry_columns values ('depots', 'geom', 4326)");
            statement.execute("create table depots (fid integer, name text, geom blob)");
            statement.execute("insert into depots values (1, 'Quarzdepot', x'47500001E610000001010000000000000000003440000000000000F03F')");
        }
        run(file, null, "gpkg");
        assertEquals(20, only("Quarzdepot", "gpkg").position().lonDegrees(), 1e-9);
    }

    @Test
    void sameFileSameBytes() throws IOException {
        Path list = write("part.csv", LOCODES);
        byte[] first = Files.readAllBytes(run(list, null, "locode").folder().resolve("part-0000.wbg"));
        assertArrayEquals(first, Files.readAllBytes(run(list, null, "locode").folder().resolve("part-0000.wbg")));
    }

    @Test
    void brokenAndHostileFilesEndInAMessage() throws IOException {
        for (Path file : List.of(
                write("empty.csv", ""),
                write("other.csv", "a,b\n1,2\n"),
                write("open-quote.csv", "\"" + "x".repeat(2 << 20)),
                write("commas.csv", ",".repeat(100_000)),
                write("dump.txt", "hello\n"),
                write("cut.geojson", "{\"features\": [{\"properties\""),
                write("deep.geojson", "{\"features\": [" + "[".repeat(100_000)),
                write("text.gpkg", "no database"),
                write("list.zip", "PK"),
                folder.resolve("missing.csv"))) {
            assertThrows(InputException.class, () -> run(file, null, "bad"), file.toString());
            assertFalse(Files.exists(folder.resolve("gazetteers").resolve("bad")));
            assertFalse(Files.exists(folder.resolve("gazetteers").resolve("bad.unfinished")));
        }
        assertThrows(InputException.class, () -> run(write("part.csv", LOCODES), null, "../up"));
    }

    private GazetteerImport.Summary run(Path file, @Nullable Path alternates, String name) {
        return GazetteerImport.run(List.of(file), alternates, folder.resolve("gazetteers"), name, builtIn, (stage, done) -> {});
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** What a name surely means. */
    private Place only(String query, String name) throws IOException {
        Resolution answer = answer(query, name);
        assertTrue(answer instanceof Resolution.Resolved, query + ": " + answer);
        return answer.candidates().get(0).place();
    }

    /** What a name or code most likely means, be it sure or not. */
    private Place first(String query, String name) throws IOException {
        return answer(query, name).candidates().get(0).place();
    }

    private Resolution answer(String query, String name) throws IOException {
        Geocoder geocoder = ((IndexedGeocoder) builtIn).withImported(folder.resolve("gazetteers").resolve(name));
        return geocoder.resolve(PlaceQuery.of(query));
    }
}
