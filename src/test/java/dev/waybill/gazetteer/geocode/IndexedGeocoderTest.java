package dev.waybill.gazetteer.geocode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Doubt;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.Surroundings;
import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import dev.waybill.source.Precision;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the geocoder says of names that stand alone, in a journey, with a user's own places, and of bad text. */
class IndexedGeocoderTest {

    /** What the project promises for any text. */
    private static final double MOST_MILLIS = 100;

    private static final int RUNS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"Vostochny", "Wostotschny", "Dunay", "Дунай"})
    void namesakesWithoutContextAreAmbiguous(String name) throws IOException {
        Resolution found = TestGazetteer.get().resolve(PlaceQuery.of(name));
        assertInstanceOf(Resolution.Ambiguous.class, found);
        assertTrue(found.candidates().size() > 1);
        assertTrue(found.candidates().stream().noneMatch(c -> c.reasons().isEmpty()));
    }

    @Test
    void anAnswerDoesNotDependOnHowManyCandidatesAreAskedFor() throws IOException {
        Resolution one = TestGazetteer.get().resolve(PlaceQuery.of("Vostochny").withLimit(1));
        assertEquals(1, one.candidates().size());
        assertInstanceOf(Doubt.OtherPlace.class, assertInstanceOf(Resolution.Ambiguous.class, one).reason());
    }

    @Test
    void wordsAroundANameDecideBetweenNamesakes() throws IOException {
        assertEquals("site:vostochny-cosmodrome", best("Kosmodrom Wostotschny").place().id());
        assertEquals("site:vostochny-port", best("port of Vostochny").place().id());
        assertEquals("site:danube", best("Dunay River").place().id());
    }

    @Test
    void aJourneyDecidesBetweenNamesakes() throws IOException {
        List<PlaceQuery> names = List.of(
                PlaceQuery.of("Nanjin").withCountry("KP").withMode(TransportMode.SHIP),
                PlaceQuery.of("Dunay").withMode(TransportMode.SHIP),
                PlaceQuery.of("Tichorezk").withMode(TransportMode.RAIL),
                PlaceQuery.of("Vostochny Cosmodrome"),
                PlaceQuery.of("Wostotschny"));
        List<Resolution> found = TestGazetteer.get()
                .resolveTogether(names, List.of(
                        new Geocoder.Link(0, 1, TransportMode.SHIP), new Geocoder.Link(1, 2, TransportMode.RAIL)));
        found.forEach(r -> assertInstanceOf(Resolution.Resolved.class, r, r.toString()));
        assertTrue(found.get(0).findBest().orElseThrow().place().position().distanceMetresTo(new LonLat(130.29, 42.24)) < 5_000);
        assertEquals("site:dunay-port", found.get(1).findBest().orElseThrow().place().id());
        assertEquals("RU", found.get(2).findBest().orElseThrow().place().countryCode());
        assertEquals("site:vostochny-cosmodrome", found.get(4).findBest().orElseThrow().place().id());
    }

    @Test
    void tikhoretskayaIsNotItsKazanNamesake() throws IOException {
        Candidate best = best("Tikhoretskaya station");
        assertTrue(best.place().position().distanceMetresTo(new LonLat(40.12, 45.85)) < 5_000, best.toString());
        assertEquals(Precision.EXACT_SITE, best.precision());
    }

    @Test
    void vagueNamesSayHowVagueTheyAre() throws IOException {
        assertEquals(Precision.NEAR, best("near Tikhoretsk").precision());
        assertTrue(best("near Tikhoretsk").radiusMetres() > 20_000);
        assertEquals(Precision.COUNTRY, best("Russia").precision());
        Candidate part = best("southwest Russia");
        assertEquals(Precision.REGION, part.precision());
        assertTrue(part.place().position().lonDegrees() < 50 && part.place().position().latDegrees() < 53, part.toString());
        assertEquals("country:RU#SW", part.place().id());
        assertEquals(part.place(), TestGazetteer.get().findById("country:RU#SW").orElseThrow());
        assertTrue(best("east coast of Russia").place().position().lonDegrees() > 120);
    }

    @Test
    void idsAreFoundAgain() throws IOException {
        Place place = best("Najin").place();
        assertEquals(place, TestGazetteer.get().findById(place.id()).orElseThrow());
        assertTrue(TestGazetteer.get().findById("geonames:0").isEmpty());
        assertTrue(TestGazetteer.get().findById("").isEmpty());
    }

    @Test
    void aUsersPlacesComeFirst(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("own.csv"),
                "name,alternates,lon,lat,kind,country\nDunay,Berth 7,132.3512,42.8801,port,RU\n");
        Geocoder geocoder = TestGazetteer.get().withPlacesOf(csv);
        assertEquals("own:1", resolved(geocoder, "Dunay").place().id());
        assertEquals("own:1", resolved(geocoder, "Berth 7").place().id());
        Path json = Files.writeString(folder.resolve("own.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"Склад 5\"},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[40.1,45.9]}}]}");
        assertEquals(new LonLat(40.1, 45.9), resolved(TestGazetteer.get().withPlacesOf(json), "Склад 5").place().position());
    }

    @Test
    void aBadRowOfAUsersPlacesIsNamed(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("own.csv"), "name,lon,lat\nA,132,42\nB,999,42\n,1,1\n");
        InputException thrown = assertThrows(InputException.class, () -> TestGazetteer.get().withPlacesOf(csv));
        assertEquals(2, thrown.problems().size());
        assertEquals(3, thrown.problems().get(0).line());
        assertThrows(InputException.class, () -> TestGazetteer.get().withPlacesOf(folder.resolve("missing.csv")));
    }

    @Test
    void aPositionKnowsItsNeighbours() throws IOException {
        Surroundings around = TestGazetteer.get().reverse(new LonLat(40.13, 45.86), 3);
        assertEquals(3, around.nearest().size());
        assertTrue(around.nearest().get(0).distanceMetres() <= around.nearest().get(1).distanceMetres());
        assertTrue(around.nearest().stream().anyMatch(n -> n.place().name().startsWith("Tikhoretsk")), around.toString());
    }

    static List<String> badTexts() {
        return List.of("", " ", "\u0000\u0001\u001b[31m", "a".repeat(100_000), "Дун ай".repeat(20_000), "\u202Eniyjar\u202C",
                "'; DROP TABLE places; --", "<script>alert(1)</script>", "РajинDunay中文ميناء", "(((((((((((((((((((", ",,,,,,",
                "port of port of port of port of port of port of port of", "in in in in in in in in in in in in in in in",
                "\uD83D\uDEA2", "\uD800", "%s%n%d", "../../../etc/passwd", "1e308,NaN");
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void badTextGetsAPlainAnswerAtOnce(String text) throws IOException {
        Geocoder geocoder = TestGazetteer.get();
        PlaceQuery query = PlaceQuery.of(text);
        assertFalse(geocoder.resolve(query) instanceof Resolution.Resolved);
        assertTrue(leastMillis(() -> geocoder.resolve(query)) < MOST_MILLIS);
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void badTextInAJourneyGetsAPlainAnswerAtOnce(String text) throws IOException {
        Geocoder geocoder = TestGazetteer.get();
        List<PlaceQuery> queries = List.of(PlaceQuery.of("Rajin"), PlaceQuery.of(text).withMode(TransportMode.SHIP));
        List<Geocoder.Link> links = List.of(new Geocoder.Link(0, 1, TransportMode.SHIP));
        assertFalse(geocoder.resolveTogether(queries, links).get(1) instanceof Resolution.Resolved);
        assertTrue(leastMillis(() -> geocoder.resolveTogether(queries, links)) < MOST_MILLIS);
    }

    /** The least processor time of a few runs, so that a busy machine does not matter; a bound, not a speed. */
    private static double leastMillis(Runnable run) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = clock.getCurrentThreadCpuTime();
            run.run();
            least = Math.min(least, clock.getCurrentThreadCpuTime() - start);
        }
        return least / 1e6;
    }

    private static Candidate best(String text) throws IOException {
        return resolved(TestGazetteer.get(), text);
    }

    private static Candidate resolved(Geocoder geocoder, String text) {
        return assertInstanceOf(Resolution.Resolved.class, geocoder.resolve(PlaceQuery.of(text))).best();
    }
}
