package dev.waybill.routing.rail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.rail.search.RailOptions;
import dev.waybill.source.InputException;
import dev.waybill.words.RouteWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The router on a network small enough to know by heart. */
class TrackRouterTest {

    private static final LonLat WEST = new LonLat(20, 50);
    private static final LonLat MIDDLE = new LonLat(20.5, 50);
    private static final LonLat HILL = new LonLat(20.5, 50.5);
    private static final LonLat EAST = new LonLat(21, 50);
    private static final LonLat BORDER = new LonLat(21.2, 50);
    private static final LonLat FAR = new LonLat(22, 50);
    private static final LonLat ISLAND = new LonLat(23, 49);

    private final TrackRouter router = TrackRouter.open(Path.of("src/test/resources/rail/tiny"));

    @Test
    void theShortestWayGoesByOfficialKilometres() {
        RailRoute route = found(WEST, EAST, RailOptions.DEFAULT);
        assertEquals("West 0.0, Middle 38.0, East 78.5", inWords(route));
        assertEquals(78.5, route.railKilometres(), 1e-9);
        assertEquals(1, route.officialShare(), 1e-9);
        assertEquals(List.of(new RailRoute.LineUse("direct", "Direct line", 78.5)), route.lines());
        assertTrue(RouteWords.ENGLISH.note(route.notes().get(0)).startsWith("41 km of the official length are shares"), route.notes().toString());
    }

    @Test
    void theDrawnLineFollowsTheShapesInTheDirectionOfTravel() {
        List<LonLat> there = found(WEST, MIDDLE, RailOptions.DEFAULT).line().positions();
        assertEquals(List.of(WEST, new LonLat(20.1, 50.01), new LonLat(20.4, 50.01), MIDDLE), there);
        RailRoute back = found(MIDDLE, WEST, RailOptions.DEFAULT);
        assertEquals(new LonLat(20.4, 50.01), back.line().positions().get(1));
        assertEquals(back.line().lengthMetres(), back.lengthMetres(), 1e-6);
    }

    @Test
    void theFastestWayPrefersTheMainLineWhereItPays() {
        RailOptions fastest = new RailOptions(RailOptions.By.TIME, List.of(), Set.of(), 0, 1);
        assertEquals("West 0.0, Hill 70.0, East 145.0", inWords(found(WEST, EAST, fastest)));
        assertEquals("West 0.0, Middle 38.0, East 78.5", inWords(found(WEST, EAST, RailOptions.DEFAULT)));
    }

    @Test
    void aChangeOfGaugeIsAStepWithANote() {
        RailRoute route = found(EAST, FAR, RailOptions.DEFAULT);
        assertEquals(List.of(), route.gaugeChanges(), "mixed track carries the foreign gauge to East");
        RailRoute across = found(MIDDLE, FAR, RailOptions.DEFAULT);
        assertEquals(List.of(new RailRoute.GaugeChange("Border", 1520, 1435)), across.gaugeChanges());
        assertEquals(
                List.of(
                        "Customs border between East (AA) and Border (BB); it counts as 500 km when the way is chosen,"
                                + " not in its length.",
                        "Change of gauge at Border from 1,520 to 1,435 mm, by exchange of bogies (a shed for it); it"
                                + " counts as 1,000 km when the way is chosen, not in its length."),
                RouteWords.ENGLISH.notes(across.notes().subList(0, 2)));
        assertEquals("Middle 0.0, East 40.5, Border 55.5, Far 118.6", inWords(across));
        assertEquals(0.468, across.officialShare(), 0.001);
    }

    @Test
    void oneGaugeCanBeDemanded() {
        RailOptions broad = new RailOptions(RailOptions.By.KILOMETRES, List.of(), Set.of(), 1520, 1);
        assertEquals("Middle 0.0, East 40.5, Border 55.5", inWords(found(MIDDLE, BORDER, broad)));
        assertEquals(
                "The end cannot join the railway on 1520 mm: the nearest station, Far, is closed to it.",
                reason(MIDDLE, FAR, broad));
    }

    @Test
    void whatIsAvoidedIsAbsent() {
        assertEquals("West 0.0, Hill 70.0, East 145.0", inWords(found(WEST, EAST, avoiding("aa-middle"))));
        assertEquals("West 0.0, Hill 70.0, East 145.0", inWords(found(WEST, EAST, avoiding("Direct line"))));
        assertEquals(
                "No track joins West and East without direct, hills."
                        + " The nearest that can be reached is West, 72 km from the end.",
                reason(WEST, EAST, avoiding("direct", "hills")));
        assertTrue(reason(WEST, FAR, avoiding("1435")).startsWith("The end cannot join the railway without 1435"));
        InputException unknown = assertThrows(InputException.class, () -> router.route(WEST, EAST, avoiding("midd")));
        assertTrue(unknown.getMessage().contains("Did you mean aa-middle?"), unknown.getMessage());
    }

    @Test
    void pointsToPassArePassedInOrder() {
        RailOptions byHill = new RailOptions(RailOptions.By.KILOMETRES, List.of(HILL), Set.of(), 0, 1);
        assertEquals("West 0.0, Hill 70.0, East 145.0", inWords(found(WEST, EAST, byHill)));
        RailOptions thereAndBack = new RailOptions(RailOptions.By.KILOMETRES, List.of(EAST, WEST), Set.of(), 0, 1);
        assertEquals(
                "West 0.0, Middle 38.0, East 78.5, Middle 119.0, West 157.0, Middle 195.0",
                inWords(found(WEST, MIDDLE, thereAndBack)));
    }

    @Test
    void noTrackIsAnAnswerWithTheNearestThatCanBeReached() {
        assertEquals(
                "No track joins West and Island. The nearest that can be reached is Far, 133 km from the end.",
                reason(WEST, ISLAND, RailOptions.DEFAULT));
        assertTrue(reason(new LonLat(0, 0), WEST, RailOptions.DEFAULT).contains("km away, and 300 km is the limit"));
    }

    @Test
    void aPlaceThatIsNoStationJoinsNearbyWithTheGapStated() {
        LonLat nearEast = new LonLat(21.05, 50.01);
        RailRoute route = found(WEST, nearEast, RailOptions.DEFAULT);
        assertEquals("East", route.stations().get(2).name());
        assertEquals(nearEast.distanceMetresTo(EAST), route.toGapMetres(), 1e-6);
        assertEquals(0, route.fromGapMetres(), 1e-9);
    }

    @Test
    void bothEndsAtOneStationIsNoRoute() {
        assertEquals(
                "Both places join the railway at the same station, West.", reason(WEST, WEST, RailOptions.DEFAULT));
    }

    private RailRoute found(LonLat from, LonLat to, RailOptions options) {
        if (router.route(from, to, options) instanceof RouteResult.Found<RailRoute> found) {
            return found.best();
        }
        return fail("no route: " + reason(from, to, options));
    }

    private String reason(LonLat from, LonLat to, RailOptions options) {
        return RouteWords.ENGLISH.reason(
                assertInstanceOf(RouteResult.NoRoute.class, router.route(from, to, options)).reason());
    }

    private static RailOptions avoiding(String... what) {
        return new RailOptions(RailOptions.By.KILOMETRES, List.of(), Set.of(what), 0, 1);
    }

    private static String inWords(RailRoute route) {
        return route.stations().stream()
                .map(stop -> String.format(Locale.ROOT, "%s %.1f", stop.name(), stop.kilometresFromStart()))
                .collect(Collectors.joining(", "));
    }
}
