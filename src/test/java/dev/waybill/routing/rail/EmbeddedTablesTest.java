package dev.waybill.routing.rail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.source.CsvTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The hand-kept rail tables are whole, sourced and agree with each other and with the known distances. */
class EmbeddedTablesTest {

    private static final EmbeddedTables TABLES = EmbeddedTables.read();

    private static final String[] KIROV_TO_VLADIVOSTOK = {
        "ru-ts-kirov-perm",
        "ru-ts-yekaterinburg-omsk",
        "ru-ts-omsk-novosibirsk",
        "ru-ts-novosibirsk-krasnoyarsk",
        "ru-ts-krasnoyarsk-tayshet",
        "ru-ts-tayshet-irkutsk",
        "ru-ts-irkutsk-ulanude",
        "ru-ts-ulanude-chita",
        "ru-ts-chita-karymskaya",
        "ru-ts-karymskaya-khabarovsk",
        "ru-ts-khabarovsk-ussuriysk",
        "ru-ts-ussuriysk-uglovaya",
        "ru-ts-uglovaya-vladivostok"
    };

    @Test
    void coversAtLeastFifteenHundredStations() {
        assertTrue(TABLES.stations.size() >= 1500, "stations: " + TABLES.stations.size());
    }

    @Test
    void everyStationStandsOnALineAndTablesAreSorted() {
        Set<String> used = new HashSet<>();
        TABLES.spans.forEach(span -> {
            used.add(span.from().id());
            used.add(span.to().id());
        });
        assertEquals(TABLES.stations.keySet(), used);
        List<String> ids = new ArrayList<>(TABLES.stations.keySet());
        assertEquals(ids.stream().sorted().toList(), ids);
        assertTrue(ids.stream().allMatch(id -> id.matches("[a-z]{2}-[a-z0-9-]+")));
    }

    @Test
    void everyLineHasItsStationsInSequence() {
        Set<String> lines =
                EmbeddedTables.table("lines.csv").stream().map(row -> row.text("id")).collect(Collectors.toSet());
        Map<String, Integer> last = new HashMap<>();
        for (CsvTable.Row row : EmbeddedTables.table("segments.csv")) {
            assertTrue(lines.contains(row.text("line_id")), row.text("line_id"));
            int expected = last.merge(row.text("line_id"), 1, Integer::sum);
            assertEquals(expected, (int) row.number("seq"), row.text("line_id"));
        }
        assertEquals(lines, last.keySet());
        assertTrue(last.values().stream().allMatch(count -> count >= 2));
    }

    @Test
    void everySourceIsNamedInTheListOfSources() {
        Set<String> known =
                EmbeddedTables.table("sources.csv").stream().map(row -> row.text("key")).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        EmbeddedTables.table("stations.csv").forEach(row -> used.addAll(List.of(row.text("source").split("\\+"))));
        EmbeddedTables.table("lines.csv").forEach(row -> used.add(row.text("source")));
        EmbeddedTables.table("gauge_changes.csv").forEach(row -> used.add(row.text("source")));
        EmbeddedTables.table("shapes.csv").forEach(row -> used.add(row.text("source")));
        TABLES.spans.stream()
                .filter(EmbeddedTables.Span::isOfficial)
                .forEach(span -> used.add(span.row().text("km_source")));
        assertEquals(known, used);
    }

    @Test
    void noKilometreStandsWithoutItsBasisAndSource() {
        for (EmbeddedTables.Span span : TABLES.spans) {
            assertEquals(span.isOfficial(), !span.row().text("km_source").isEmpty(), span.toString());
            assertEquals(
                    span.isOfficial(),
                    Set.of("post", "apportioned").contains(span.row().text("km_basis")),
                    span.toString());
        }
    }

    @Test
    void officialKilometresFitTheGeodesicOrSayWhyNot() {
        Predicate<EmbeddedTables.Span> fits = span -> {
            double ratio = span.officialKilometres() / span.geodesicKilometres();
            return ratio >= 1.0 && ratio <= 1.25 && span.officialKilometres() > 0;
        };
        List<EmbeddedTables.Span> official =
                TABLES.spans.stream().filter(EmbeddedTables.Span::isOfficial).toList();
        List<EmbeddedTables.Span> odd = official.stream().filter(fits.negate()).toList();
        assertEquals(
                List.of(),
                odd.stream().filter(span -> span.row().text("note").isEmpty()).toList());
        assertTrue(odd.size() < official.size() / 5, odd.size() + " of " + official.size() + " do not fit");
    }

    @Test
    void theKnownSumsHold() {
        double east = TABLES.sum("official_km", KIROV_TO_VLADIVOSTOK);
        assertEquals(112, TABLES.sum("official_km", "ru-ts-ussuriysk-uglovaya", "ru-ts-uglovaya-vladivostok"), 0.05);
        assertEquals(
                766,
                TABLES.sum(
                        "official_km",
                        "ru-ts-khabarovsk-ussuriysk",
                        "ru-ts-ussuriysk-uglovaya",
                        "ru-ts-uglovaya-vladivostok"),
                0.05);
        assertEquals(2327, TABLES.sum("official_km", "ru-ts-chita-karymskaya", "ru-ts-karymskaya-khabarovsk"), 0.05);
        assertEquals(1013, TABLES.sum("official_km", "ru-ts-irkutsk-ulanude", "ru-ts-ulanude-chita"), 0.05);
        assertEquals(54, TABLES.sum("official_km", "kp-rajin-tumangang", "kp-tumangang-khasan"), 0.05);
        double moscowToMytishchi = TABLES.spans.stream()
                .filter(span -> span.line().equals("ru-ts-moscow-yaroslavl"))
                .takeWhile(span -> !span.from().id().equals("ru-mytishchi"))
                .mapToDouble(EmbeddedTables.Span::officialKilometres)
                .sum();
        double today = moscowToMytishchi
                + TABLES.sum(
                        "official_km",
                        "ru-mytishchi-fryazevo",
                        "ru-fryazevo-vladimir",
                        "ru-vladimir-nizhny",
                        "ru-nizhny-kotelnich",
                        "ru-ts-kotelnich-kirov")
                + east;
        assertEquals(9259, today, 0.05);
    }

    @Test
    void theHistoricPostsEndAtVladivostok() {
        double posts = TABLES.sum(
                        "post_km", "ru-ts-moscow-yaroslavl", "ru-ts-yaroslavl-kotelnich", "ru-ts-kotelnich-kirov")
                + TABLES.sum("post_km", KIROV_TO_VLADIVOSTOK);
        assertEquals(9288.5, posts, 0.75);
    }

    @Test
    void theStatedSinuosityIsTheMeasuredOne() throws IOException {
        double[] stated = statedSinuosity();
        assertEquals(stated[0], medianSinuosity(true), 0.02);
        assertEquals(stated[1], medianSinuosity(false), 0.04);
    }

    @Test
    void gaugeChangesStandWhereLinesOfBothGaugesMeet() {
        Map<String, Set<String>> gauges = new HashMap<>();
        Map<String, String> ofLine = new HashMap<>();
        EmbeddedTables.table("lines.csv").forEach(row -> ofLine.put(row.text("id"), row.text("gauge_mm")));
        for (EmbeddedTables.Span span : TABLES.spans) {
            String own = span.row().text("gauge_mm");
            List<String> laid = List.of((own.isEmpty() ? ofLine.get(span.line()) : own).split(";"));
            gauges.computeIfAbsent(span.from().id(), id -> new HashSet<>()).addAll(laid);
            gauges.computeIfAbsent(span.to().id(), id -> new HashSet<>()).addAll(laid);
        }
        for (CsvTable.Row row : EmbeddedTables.table("gauge_changes.csv")) {
            String station = row.text("station_id");
            assertEquals(Set.of(row.text("gauges_mm").split(";")), gauges.get(station), station);
        }
    }

    /** Median of official over drawn length of the published spans above 25 km, whose stations' errors weigh little. */
    private static double medianSinuosity(boolean alongTrack) {
        Map<String, double[]> sums = new HashMap<>();
        for (EmbeddedTables.Span span : TABLES.spans) {
            if (span.isOfficial() && span.followsTrack() == alongTrack) {
                double[] sum = sums.computeIfAbsent(span.line(), line -> new double[2]);
                sum[0] += span.officialKilometres();
                sum[1] += span.drawnKilometres();
            }
        }
        List<Double> ratios = sums.values().stream()
                .filter(sum -> sum[0] > 25)
                .map(sum -> sum[0] / sum[1])
                .sorted(Comparator.naturalOrder())
                .toList();
        return ratios.get(ratios.size() / 2);
    }

    private static double[] statedSinuosity() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(EmbeddedTables.FOLDER.resolve("rail.properties"))) {
            properties.load(reader);
        }
        return new double[] {
            Double.parseDouble(properties.getProperty("sinuosity")),
            Double.parseDouble(properties.getProperty("sinuosity.straight"))
        };
    }
}
