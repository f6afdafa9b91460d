package dev.waybill.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.source.Basis;
import dev.waybill.source.DatePrecision;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import dev.waybill.source.Quantity;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierReaderTest {

    static final Path SAMPLE = Path.of("geodata/dossiers/najin-tikhoretsk.yaml");

    static final String SMALL =
            """
            waybill: 1
            id: small
            title: A small case
            sources:
              - {id: s1, publisher: Somebody, title: A report, language: en}
            legs:
              - {id: leg-1, title: One leg}
            claims:
              - id: c1
                source: s1
                about: leg-1
                status: alleged
                by: somebody
                says: Something was shipped.
                mode: ship
                from: Rajin
                to: {name: Dunay, country: RU}
                dates: {from: 2023-09-07, to: 2023-10-01}
                quantities: [{unit: containers, min: 1000, over: true}]
            """;

    @TempDir
    Path folder;

    @Test
    void readsTheSampleDossierAsItsArticlesReport() {
        Dossier sample = DossierReader.read(SAMPLE);

        ReportedClaim ship = claim(sample, "a000-ship");
        assertEquals("Najin", mention(ship.from()).name());
        assertEquals(TransportMode.SHIP, ship.mode());
        assertEquals(new Quantity("containers", 1_000L, null, true), ship.quantities().get(0));
        assertEquals("Nanjin", mention(claim(sample, "a001-ship").from()).name());
        ReportedClaim onward = claim(sample, "a001-onward");
        assertEquals(TransportMode.UNKNOWN, onward.mode());
        assertTrue(mention(onward.to()).near());
        assertEquals("UA", mention(onward.to()).nearBorderOf());
    }

    @Test
    void marksEveryDateThatTheSampleArticlesDoNotGiveInFullAsInferred() {
        Dossier sample = DossierReader.read(SAMPLE);

        List<String> reported = sample.claims().stream()
                .filter(claim -> claim.period() != null && claim.period().basis() == Basis.REPORTED)
                .map(claim -> claim.claim().id())
                .toList();

        assertEquals(List.of("a001-2018"), reported);
        assertEquals(DatePrecision.PART_OF_MONTH, claim(sample, "a001-ship").period().precision());
    }

    @Test
    void readsASmallDossier() throws IOException {
        Dossier dossier = read(SMALL);

        assertEquals("small", dossier.id());
        assertEquals(1, dossier.claims().size());
        assertEquals(17, mention(dossier.claims().get(0).to()).line());
        assertEquals("claims[0].to", mention(dossier.claims().get(0).to()).field());
    }

    @Test
    void keepsNorwaysCodeAText() throws IOException {
        Dossier dossier = read(SMALL.replace("country: RU", "country: NO"));

        assertEquals("NO", mention(dossier.claims().get(0).to()).countryCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title: A small case        | titel: A small case           | 3  | Did you mean 'title'?
                    id: small                  | id: Small Case                | 2  | is no short name
                    waybill: 1                 | waybill: 2                    | 1  | Write waybill: 1
                    source: s1                 | source: s9                    | 10 | 's9' is not among the sources
                    about: leg-1               | about: leg-2                  | 11 | 'leg-2' is not among the legs
                    status: alleged            | status: rumoured              | 12 | alleged, confirmed, denied
                    mode: ship                 | mode: camel                   | 15 | ship, rail, road, air, barge, pipeline, unknown
                    country: RU                | country: Russia               | 17 | no country code
                    from: 2023-09-07, to       | from: 2023-11-07, to          | 18 | run backwards
                    from: 2023-09-07, to       | from: 2023-02-30, to          | 18 | no date of the calendar
                    min: 1000                  | min: many                     | 19 | no whole number
                    from: Rajin                | from: Rajin                   | 0  |
                    """)
    void tellsLineAndRemedyOfEachMistake(String right, String wrong, int line, String says) throws IOException {
        String text = SMALL.replace(right, wrong);
        if (line == 0) {
            read(text);
            return;
        }

        List<InputProblem> problems = problems(text);

        assertTrue(
                problems.stream().anyMatch(p -> p.line() == line && p.message().contains(says)), problems.toString());
    }

    @Test
    void tellsAllMistakesAtOnce() throws IOException {
        String text = SMALL.replace("mode: ship", "mode: camel")
                .replace("country: RU", "country: ZZ")
                .replace("title: A report, ", "");

        List<InputProblem> problems = problems(text);

        assertEquals(List.of(5, 15, 17), problems.stream().map(InputProblem::line).toList());
    }

    @ParameterizedTest
    @CsvSource({".nan, 42", "200, 42", "131, -95", "east, north", "1e999, 0"})
    void refusesCoordinatesOffTheGlobe(String lon, String lat) throws IOException {
        String text = SMALL + "places:\n  - {name: Rajin, lon_lat: [" + lon + ", " + lat + "], reason: known}\n";

        InputProblem problem = problems(text).get(0);

        assertTrue(String.valueOf(problem.field()).startsWith("places[0].lon_lat"), problem.message());
    }

    @Test
    void refusesALegToNowhere() throws IOException {
        String message = problems(SMALL.replace("    to: {name: Dunay, country: RU}\n", "")).get(0).message();

        assertTrue(message.contains("no claim says where this leg goes to"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "'title: [', 'not readable YAML'",
        "'', 'the file is empty'",
        "'just words', 'group of fields'",
        "'a: *x', 'anchors'",
        "'a: 1\na: 2', 'not readable YAML'",
    })
    void refusesWhatIsNoDossier(String text, String says) throws IOException {
        String message = problems(text).get(0).message();

        assertTrue(message.contains(says), message);
    }

    @Test
    void refusesAFileThatIsTooLargeMissingOrNoText() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        byte[] bytes = new byte[10_000_000];
        Arrays.fill(bytes, (byte) '#');
        Files.write(huge, bytes);
        Path binary = folder.resolve("binary.yaml");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertTrue(assertThrows(InputException.class, () -> DossierReader.read(huge)).getMessage().contains("10 MB"));
        assertTrue(assertThrows(InputException.class, () -> DossierReader.read(binary)).getMessage().contains("UTF-8"));
        assertTrue(assertThrows(InputException.class, () -> DossierReader.read(folder.resolve("none.yaml")))
                .getMessage()
                .contains("no such file"));
    }

    @Test
    void refusesNestingWithoutEnd() throws IOException {
        assertTrue(problems("a: " + "[".repeat(5_000)).get(0).message().length() < 1_000);
    }

    private Dossier read(String text) throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, text);
        return DossierReader.read(file);
    }

    private List<InputProblem> problems(String text) {
        return assertThrows(InputException.class, () -> read(text)).problems();
    }

    private static ReportedClaim claim(Dossier dossier, String id) {
        return dossier.claims().stream()
                .filter(claim -> claim.claim().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PlaceMention mention(PlaceMention mention) {
        assertTrue(mention != null, "the claim names a place");
        return mention;
    }
}
