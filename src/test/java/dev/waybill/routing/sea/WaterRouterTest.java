package dev.waybill.routing.sea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RouteRequest.Via;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaRoute;
import dev.waybill.words.RouteWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Routes over the committed data, by name and by what must hold for them. */
class WaterRouterTest {

    private static final LonLat NAJIN = new LonLat(130.29, 42.23);
    private static final LonLat DUNAY = new LonLat(132.36, 42.87);
    private static final LonLat SHANGHAI = new LonLat(121.9, 31.2);
    private static final LonLat ROTTERDAM = new LonLat(4.1, 51.95);
    private static final LonLat VLADIVOSTOK = new LonLat(131.88, 43.11);
    private static final LonLat BUSAN = new LonLat(129.04, 35.1);
    private static final LonLat ANZALI = new LonLat(49.46, 37.48);

    private static WaterRouter router;

    @BeforeAll
    static void open() throws IOException {
        router = WaterRouter.open(Path.of("geodata/sea"));
    }

    @Test
    void najinToDunayRoundsTheCapesFromBerthToBerth() {
        SeaRoute route = best(NAJIN, DUNAY, SeaOptions.DEFAULT);
        assertEquals(105, nauticalMiles(route), 3);
        assertEquals(0, route.crossesLandMetres());
        assertTrue(route.fromGapMetres() < 2_000, "gap at Najin: " + route.fromGapMetres());
        assertTrue(route.toGapMetres() < 2_000, "gap at Dunay: " + route.toGapMetres());
        assertTrue(
                route.minLandDistanceMetres() > 1_000 && route.minLandDistanceMetres() < 6_000,
                "off the capes: " + route.minLandDistanceMetres());
    }

    @Test
    void askingOftenChangesNoAnswer() throws IOException {
        WaterRouter fresh = WaterRouter.open(Path.of("geodata/sea"));
        List<LonLat> froms = List.of(NAJIN, SHANGHAI, VLADIVOSTOK, BUSAN, ANZALI, new LonLat(-74.03, 40.6));
        SeaOptions noSuez = avoiding("suez");
        List<Object> first = answers(fresh, froms, noSuez);
        for (int i = 0; i < 30; i++) {
            fresh.distance(NAJIN, ROTTERDAM, SeaOptions.DEFAULT);
        }
        assertEquals(first, answers(fresh, froms, noSuez));
    }

    private static List<Object> answers(WaterRouter asked, List<LonLat> froms, SeaOptions other) {
        List<Object> answers = new ArrayList<>();
        for (LonLat from : froms) {
            answers.add(asked.distance(from, ROTTERDAM, SeaOptions.DEFAULT));
            answers.add(asked.distance(from, ROTTERDAM, other));
            answers.add(asked.route(from, ROTTERDAM, SeaOptions.DEFAULT));
        }
        return answers;
    }

    @Test
    void onARiverAloneNoNearestLandIsTold() {
        SeaRoute route = best(new LonLat(114.29, 30.58), new LonLat(118.72, 32.09), SeaOptions.DEFAULT);
        assertTrue(Double.isNaN(route.minLandDistanceMetres()), "told: " + route.minLandDistanceMetres());
    }

    @Test
    void theShortestWayKeepsCloserToTheCapes() {
        SeaRoute shortest = best(NAJIN, DUNAY, with(SeaOptions.Profile.SHORTEST));
        assertTrue(shortest.lengthMetres() < best(NAJIN, DUNAY, SeaOptions.DEFAULT).lengthMetres());
        assertEquals(104, nauticalMiles(shortest), 1);
        assertEquals(0, shortest.crossesLandMetres());
    }

    @Test
    void knownDistancesAreMet() {
        assertEquals(514, nauticalMiles(best(VLADIVOSTOK, BUSAN, SeaOptions.DEFAULT)), 10);
        assertEquals(352, nauticalMiles(best(new LonLat(28.98, 41.02), new LonLat(30.75, 46.49), SeaOptions.DEFAULT)), 15);
        assertEquals(
                4536, nauticalMiles(best(new LonLat(139.65, 35.45), new LonLat(-122.4, 37.8), SeaOptions.DEFAULT)), 45);
        assertEquals(
                307, nauticalMiles(best(new LonLat(9.97, 53.54), new LonLat(4.4, 51.9), SeaOptions.DEFAULT)), 12);
    }

    @Test
    void suezIsPassedAndCanBeAvoided() {
        SeaRoute suez = best(SHANGHAI, ROTTERDAM, SeaOptions.DEFAULT);
        assertTrue(ids(suez).contains("suez"), ids(suez).toString());
        SeaRoute other = best(SHANGHAI, ROTTERDAM, avoiding("suez", "panama"));
        assertTrue(ids(other).contains("goodhope"), ids(other).toString());
        assertFalse(ids(other).contains("northeast"));
        assertTrue(other.lengthMetres() > suez.lengthMetres(), "avoiding never shortens");
    }

    @Test
    void aPassageCanBeDemanded() {
        SeaOptions options = new SeaOptions(
                Set.of(),
                List.of(new Via.ThroughPassage("tsugaru")),
                Double.NaN,
                SeaOptions.Profile.AS_SHIPS_SAIL,
                null,
                1,
                false);
        assertTrue(ids(best(SHANGHAI, BUSAN, options)).contains("tsugaru"));
    }

    @Test
    void aDeepShipGoesRoundTheKielCanal() {
        LonLat hamburg = new LonLat(9.97, 53.54);
        LonLat gdansk = new LonLat(18.66, 54.4);
        assertTrue(ids(best(hamburg, gdansk, SeaOptions.DEFAULT)).contains("kiel"));
        SeaOptions deep = new SeaOptions(
                Set.of(), List.of(), 12, SeaOptions.Profile.AS_SHIPS_SAIL, null, 1, false);
        assertFalse(ids(best(hamburg, gdansk, deep)).contains("kiel"));
    }

    @Test
    void theCaspianIsReachedByVolgaAndDonOnly() {
        LonLat atlantic = new LonLat(-30, 40);
        assertTrue(ids(best(ANZALI, atlantic, SeaOptions.DEFAULT)).contains("volgadon"));
        assertTrue(reason(ANZALI, atlantic, avoiding("volgadon")).contains("Volga-Don"));
        assertTrue(reason(atlantic, ANZALI, avoiding("volgadon")).contains("Volga-Don"));
        assertTrue(ids(best(new LonLat(48.03, 46.35), ANZALI, SeaOptions.DEFAULT)).isEmpty());
    }

    @Test
    void anAreaIsGoneRound() {
        Geometry area = new GeometryFactory().toGeometry(new Envelope(130, 134, 37, 40));
        SeaOptions options = new SeaOptions(
                Set.of(), List.of(), Double.NaN, SeaOptions.Profile.AS_SHIPS_SAIL, area, 1, false);
        SeaRoute around = best(VLADIVOSTOK, BUSAN, options);
        assertTrue(around.lengthMetres() > best(VLADIVOSTOK, BUSAN, SeaOptions.DEFAULT).lengthMetres());
        Coordinate[] line = around.line().positions().stream()
                .map(at -> new Coordinate(at.lonDegrees(), at.latDegrees()))
                .toArray(Coordinate[]::new);
        // Great circles bulge over the area's parallels by a little; its inside stays clear.
        assertFalse(new GeometryFactory().createLineString(line).intersects(area.buffer(-0.05)));
    }

    @Test
    void alternativesAreLongerAndDiffer() {
        SeaOptions three = new SeaOptions(
                Set.of(), List.of(), Double.NaN, SeaOptions.Profile.AS_SHIPS_SAIL, null, 3, false);
        List<SeaRoute> routes = routes(SHANGHAI, ROTTERDAM, three);
        assertEquals(3, routes.size());
        assertTrue(routes.get(1).lengthMetres() > 1.05 * routes.get(0).lengthMetres());
        assertTrue(Set.copyOf(routes.stream().map(SeaRoute::character).toList()).size() == 3);
    }

    @Test
    void whatCannotBeSailedIsAnAnswerWithItsReason() {
        assertTrue(reason(BUSAN, BUSAN, SeaOptions.DEFAULT).contains("same position"));
        assertTrue(reason(new LonLat(5, 23), BUSAN, SeaOptions.DEFAULT).contains("no navigable water"));
        assertTrue(reason(new LonLat(0, -90), BUSAN, SeaOptions.DEFAULT).contains("no navigable water"));
        assertTrue(reason(new LonLat(88, 33), BUSAN, SeaOptions.DEFAULT).contains("within 300 km"));
        assertTrue(reason(BUSAN, new LonLat(107, 53), SeaOptions.DEFAULT).contains("107.0000,53.0000"));
        assertThrows(IllegalArgumentException.class, () -> new LonLat(Double.NaN, 0));
        assertTrue(reason(NAJIN, BUSAN, avoiding("atlantis")).contains("atlantis"));
    }

    /** The islet lies inside the stand-off of the river's mouth: two rings to leave. */
    @Test
    void aShipBehindARiversIsletLeavesByTheRiver() {
        SeaRoute route = best(new LonLat(82.3618, 70.1926), new LonLat(49.2307, -12.2718), SeaOptions.DEFAULT);
        assertEquals(0, route.crossesLandMetres());
        assertTrue(route.lengthMetres() > 12_000_000, "round Europe: " + route.lengthMetres());
    }

    /** Published: 99 nm from Hamburg, 88 from Port Said, 44 from Colon. */
    @Test
    void canalsAreEnteredWhereTheShipLies() {
        SeaRoute kiel = best(new LonLat(9.97, 53.54), new LonLat(10.15, 54.33), SeaOptions.DEFAULT);
        SeaRoute suez = best(new LonLat(32.31, 31.25), new LonLat(32.56, 29.95), SeaOptions.DEFAULT);
        SeaRoute panama = best(new LonLat(-79.9, 9.36), new LonLat(-79.57, 8.95), SeaOptions.DEFAULT);
        assertEquals(99, nauticalMiles(kiel), 6);
        assertEquals(88, nauticalMiles(suez), 6);
        assertEquals(44, nauticalMiles(panama), 4);
        assertEquals(List.of("suez"), ids(suez));
        assertTrue(reason(new LonLat(9.97, 53.54), ANZALI, avoiding("volgadon", "suez")).endsWith("closed: Volga-Don Canal"));
    }

    @Test
    void theShortestWayKeepsToWhatIsOpenToo() {
        SeaOptions options = new SeaOptions(
                Set.of("malacca"), List.of(), Double.NaN, SeaOptions.Profile.SHORTEST, null, 1, false);
        SeaRoute route = best(new LonLat(104.3, 1.3), new LonLat(100.3, 5.4), options);
        assertFalse(ids(route).contains("malacca"), ids(route).toString());
        assertEquals(0, route.crossesLandMetres());
    }

    @Test
    void passagesOfOneLegComeInTheOrderOfTheWay() {
        List<String> passed = ids(best(SHANGHAI, ROTTERDAM, avoiding("suez")));
        assertEquals(List.of("tsushima", "tsugaru", "panama"), passed.subList(0, 3), passed.toString());
    }

    @Test
    void theNorthPoleIsWater() {
        assertTrue(best(new LonLat(0, 90), BUSAN, SeaOptions.DEFAULT).lengthMetres() > 6_000_000);
    }

    static SeaOptions avoiding(String... passages) {
        return new SeaOptions(
                Set.of(passages), List.of(), Double.NaN, SeaOptions.Profile.AS_SHIPS_SAIL, null, 1, false);
    }

    private static SeaOptions with(SeaOptions.Profile profile) {
        return new SeaOptions(Set.of(), List.of(), Double.NaN, profile, null, 1, false);
    }

    private static List<String> ids(SeaRoute route) {
        return route.passages().stream().map(Passage::id).toList();
    }

    private static double nauticalMiles(SeaRoute route) {
        return route.lengthMetres() / 1852;
    }

    private static SeaRoute best(LonLat from, LonLat to, SeaOptions options) {
        return routes(from, to, options).get(0);
    }

    private static List<SeaRoute> routes(LonLat from, LonLat to, SeaOptions options) {
        RouteResult<SeaRoute> result = router.route(from, to, options);
        if (result instanceof RouteResult.Found<SeaRoute> found) {
            return found.routes();
        }
        throw new AssertionError(result.toString());
    }

    private static String reason(LonLat from, LonLat to, SeaOptions options) {
        RouteResult<SeaRoute> result = router.route(from, to, options);
        if (result instanceof RouteResult.NoRoute<SeaRoute> none) {
            return RouteWords.ENGLISH.reason(none.reason());
        }
        throw new AssertionError("a route was found");
    }
}
