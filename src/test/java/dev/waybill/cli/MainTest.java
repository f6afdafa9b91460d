package dev.waybill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs as a user meets them: exit codes, what goes to which stream, messages for bad input. */
class MainTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"report", "new", "validate", "geocode", "distance", "route", "place", "schema"})
    void everyVerbHasHelp(String verb) {
        Terminal help = Terminal.run(verb, "--help");

        assertEquals(0, help.exitCode());
        assertTrue(help.out().contains("Usage: waybill " + verb), help.out());
    }

    @Test
    void theVersionIsTold() {
        assertTrue(Terminal.run("--version").out().startsWith("waybill "));
    }

    @ParameterizedTest
    @CsvSource({
        "'nonsense', 'nonsense'",
        "'geocode', 'no name is given'",
        "'geocode X --near here', 'no position'",
        "'geocode X --near 200,10', 'longitude must lie'",
        "'geocode X --limit 0', 'out of range'",
        "'geocode X --country Russia', 'no country code'",
        "'geocode --batch none.tsv', 'there is no file'",
        "'distance 1,1', 'two places are needed'",
        "'distance 1,1 NaN,2 --mode air', 'no position'",
        "'route 1,1 2,2 --mode sea --map way.gif', 'no kind of map'",
        "'distance 1,1 2,99 --mode air', 'latitude must lie'",
        "'distance --batch none.csv', 'need a mode'",
        "'route 1,1 2,2', '--mode'",
        "'route 1,1 2,2 --mode sea --avoid atlantis', 'is no passage'",
        "'route 1,1 2,2 --mode sea --draft -1', 'is no draught'",
        "'report none.yaml', 'no such file'",
        "'report --geodata none', 'no geodata is in none'",
    })
    void badInputEndsWithTwoAndOneClearMessage(String args, String says) {
        Terminal result = Terminal.run(args.split(" "));

        assertEquals(2, result.exitCode(), result.err());
        assertTrue(result.err().contains(says), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
        assertEquals("", result.out());
    }

    @Test
    void routeDrawsEachWayOnAMapToo() throws IOException {
        Path map = folder.resolve("way.svg");
        Terminal route = Terminal.run(
                "route", "131.9,43.1", "129.0,35.0", "--mode", "sea", "--alternatives", "2", "--map", map.toString());

        assertEquals(0, route.exitCode(), route.err());
        assertTrue(route.err().contains("wrote " + map), route.err());
        String drawn = Files.readString(map);
        assertTrue(drawn.contains("131.90000,43.10000"), "the ends are named");
        assertTrue(drawn.contains("no source reports it"), "it is no source's way");
    }

    @Test
    void newWritesADossierThatReportsAndNeverOverwrites() throws IOException {
        Path file = folder.resolve("my-case.yaml");

        assertEquals(0, Terminal.run("new", file.toString()).exitCode());
        Terminal valid = Terminal.run("validate", file.toString());
        assertEquals(0, valid.exitCode(), valid.err());
        byte[] before = Files.readAllBytes(file);
        assertEquals(2, Terminal.run("new", file.toString()).exitCode());
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
    }

    @Test
    void aBadDossierTouchesNoOutput() throws IOException {
        Path dossier = folder.resolve("bad.yaml");
        Files.writeString(dossier, "waybill: 1\nid: bad\ntitle: Bad\nclaims: []\nfoo: bar\n");
        Path out = folder.resolve("out");

        Terminal result = Terminal.run("report", dossier.toString(), "--out", out.toString());

        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("bad.yaml:5: foo:"), result.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aPlaceThatNothingMatchesIsNamedWithItsLine() throws IOException {
        Path dossier = folder.resolve("case.yaml");
        Terminal.run("new", dossier.toString());
        Files.writeString(dossier, Files.readString(dossier).replace("to: Busan", "to: Qqxzzvwk"));

        Terminal result = Terminal.run("report", dossier.toString(), "--out", folder.resolve("out").toString());

        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("claims[0].to: no place is found for 'Qqxzzvwk'"), result.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void reportWritesIntoTheFolderAsked() throws IOException {
        Path dossier = folder.resolve("case.yaml");
        Terminal.run("new", dossier.toString());

        Terminal result = Terminal.run("report", dossier.toString(), "--out", folder.resolve("out").toString());

        assertEquals(0, result.exitCode(), result.err());
        for (String name : List.of("legs.geojson", "places.geojson", "events.geojson", "claims.geojson", "report.md")) {
            assertTrue(Files.size(folder.resolve("out").resolve(name)) > 0, name);
        }
    }

    @Test
    void reportWritesBesideTheDossierUnlessTold() throws IOException {
        Path dossier = folder.resolve("my-case.yaml");
        Terminal.run("new", dossier.toString());

        Terminal result = Terminal.run("report", dossier.toString(), "--formats", "csv");

        assertEquals(0, result.exitCode(), result.err());
        assertTrue(Files.exists(folder.resolve("output/my-case/legs.csv")), result.err());
    }

    @Test
    void aGeocodeBatchAnswersEveryLineInItsOrder() throws IOException {
        Path names = folder.resolve("names.tsv");
        Files.writeString(names, "# press names\nPjöngjang\tKP\n\nQqxzzvwk\nTichorezk\tRU\n");

        Terminal result = Terminal.run("geocode", "--batch", names.toString());

        List<String> lines = result.out().lines().toList();
        assertEquals("query,country,status,lon,lat,name,place_country,kind,score,id", lines.get(0));
        assertEquals(4, lines.size(), result.out());
        assertTrue(lines.get(1).startsWith("Pjöngjang,KP,resolved,125.7"), lines.get(1));
        assertEquals("Qqxzzvwk,,unresolved,,,,,,,", lines.get(2));
        assertTrue(lines.get(3).startsWith("Tichorezk,RU,resolved,40.1"), lines.get(3));
    }

    @Test
    void geocodeSpeaksJsonToStdoutAlone() throws IOException {
        JsonNode answer = new ObjectMapper().readTree(Terminal.run("geocode", "평양", "--format", "json").out());

        assertEquals("resolved", answer.get(0).get("status").asText());
        assertEquals("KP", answer.get(0).get("candidates").get(0).get("country").asText());
    }

    @Test
    void aDistanceBatchGoesOnAfterABadRow() throws IOException {
        Path pairs = folder.resolve("pairs.csv");
        Files.writeString(
                pairs,
                """
                note,from_lon,from_lat,to_lon,to_lat
                "one, good",0,0,1,0
                bad,0,0,east,0
                off,0,0,400,0
                short,0
                """);

        Terminal result = Terminal.run("distance", "--batch", pairs.toString(), "--mode", "air");

        List<String> lines = result.out().lines().toList();
        assertEquals(0, result.exitCode());
        assertEquals(
                "note,from_lon,from_lat,to_lon,to_lat,status,distance_km,distance_nm,from_gap_km,to_gap_km,reason,"
                        + "from_name,from_country,from_kind,from_certainty,from_runner_up,"
                        + "to_name,to_country,to_kind,to_certainty,to_runner_up",
                lines.get(0));
        assertEquals("\"one, good\",0,0,1,0,ok,111.319,60.108,0.000,0.000,,,,,,,,,,,", lines.get(1));
        assertTrue(Stream.of(2, 3, 4).allMatch(i -> lines.get(i).contains(",bad_input,,,,,")), result.out());
    }

    @Test
    void aDistanceMatrixIsSquare() throws IOException {
        Path places = folder.resolve("places.csv");
        Files.writeString(places, "place,lon,lat\nA,0,0\nB,1,0\n");

        Terminal result = Terminal.run("distance", "--matrix", places.toString(), "--mode", "air");

        assertEquals("from,A,B\nA,0.000,111.319\nB,111.319,0.000\n", result.out(), result.err());
    }

    @Test
    void aDistanceBatchTakesNames() throws IOException {
        Path pairs = folder.resolve("names.csv");
        Files.writeString(pairs, "from,to\nWladiwostok,Busan\nQqxzzvwk,Busan\n");

        Terminal result = Terminal.run("distance", "--batch", pairs.toString(), "--mode", "sea");

        List<String> lines = result.out().lines().toList();
        assertTrue(lines.get(1).startsWith("Wladiwostok,Busan,ok,"), lines.get(1));
        assertTrue(lines.get(1).contains(",\"Port of Busan\",KR,port,"), lines.get(1));
        assertTrue(lines.get(2).startsWith("Qqxzzvwk,Busan,unresolved,,,,,"), lines.get(2));
    }

    @Test
    void routesSpeakGeoJsonToStdoutAlone() throws IOException {
        Terminal result = Terminal.run("route", "Najin", "Dunay", "--mode", "sea", "--format", "geojson");

        JsonNode feature = new ObjectMapper().readTree(result.out()).get("features").get(0);
        assertEquals("LineString", feature.get("geometry").get("type").asText());
        assertEquals(0, feature.get("properties").get("crosses_land_m").asDouble());
        assertEquals(107, feature.get("properties").get("length_nm").asDouble(), 2);
    }

    @Test
    void coordinatesWestOfGreenwichAreNoOptions() {
        Terminal result = Terminal.run("distance", "-74,40.7", "-0.1,51.5", "--mode", "air");

        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("5,58"), result.out());
    }
}
