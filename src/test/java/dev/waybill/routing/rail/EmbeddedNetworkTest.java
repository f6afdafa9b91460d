package dev.waybill.routing.rail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.rail.search.RailOptions;
import dev.waybill.source.TransportMode;
import dev.waybill.words.RouteWords;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The router on the network that ships with Waybill. */
class EmbeddedNetworkTest {

    private static final long SEED = Long.getLong("waybill.seed", 9602L);
    private static final TrackRouter ROUTER = TrackRouter.open(Path.of("geodata/rail"));
    private static final RailOptions FASTEST = new RailOptions(RailOptions.By.TIME, List.of(), Set.of(), 0, 1);

    @Test
    void freightFromDunayToTikhoretskayaTakesTheTransSiberian() {
        RailRoute route = best("ru-dunay", "ru-tikhoretskaya", FASTEST);
        assertPassesInOrder(
                route, "Dunay", "Smolyaninovo", "Uglovaya", "Ussuriysk", "Khabarovsk", "Belogorsk", "Chita", "Irkutsk",
                "Krasnoyarsk", "Novosibirsk", "Omsk", "Tikhoretskaya");
        assertTrue(route.railKilometres() > 9_000 && route.railKilometres() < 10_500, route.railKilometres() + " km");
        assertTrue(route.lengthMetres() > 8_500_000, "as drawn: " + route.lengthMetres());
        assertEquals(List.of(), route.gaugeChanges());
    }

    @Test
    void aReportThatNamesNoPathCouldMeanFiveDifferentOnes() {
        List<RailRoute> routes = routes("ru-dunay", "ru-tikhoretskaya", FASTEST.withAlternatives(5));
        assertEquals(5, routes.size());
        assertEquals(5, new HashSet<>(routes.stream().map(RailRoute::character).toList()).size());
        assertTrue(routes.stream().anyMatch(route -> passes(route, "Tynda")), "one goes by the Baikal-Amur line");
        assertTrue(routes.stream().anyMatch(route -> passes(route, "Chita")), "one by the Amur line");
    }

    @Test
    void theGaugeChangesBetweenPyongyangAndTheCosmodrome() {
        RailRoute route = best("kp-pyongyang", "ru-vostochny-cosmodrome", FASTEST);
        assertPassesInOrder(route, "Pyongyang", "Tumangang", "Khasan", "Ussuriysk", "Khabarovsk");
        assertEquals(List.of(new RailRoute.GaugeChange("Tumangang", 1435, 1520)), route.gaugeChanges());
    }

    @Test
    void fromThePortOfRajinBroadGaugeGoesThrough() {
        RailRoute route = best("kp-rajin", "ru-ussuriysk", RailOptions.DEFAULT);
        assertEquals(List.of(), route.gaugeChanges());
        double khasan = kilometresAt(route, "Khasan");
        assertEquals(54, khasan, 0.5);
    }

    @Test
    void knownDistancesHold() {
        assertEquals(766, kilometres("ru-khabarovsk-1", "ru-vladivostok"), 1.5);
        assertEquals(112, kilometres("ru-ussuriysk", "ru-vladivostok"), 1.5);
        assertEquals(1013, kilometres("ru-irkutsk", "ru-chita-2"), 2.5);
        RailRoute amurLine = best(
                "ru-chita-2",
                "ru-khabarovsk-1",
                new RailOptions(RailOptions.By.KILOMETRES, List.of(), Set.of("ru-tynda"), 0, 1));
        assertEquals(2327, amurLine.railKilometres(), 2.5);
    }

    @Test
    void thereAndBackAreTheSameAndNeverShorterThanTheGeodesic() {
        Random random = new Random(SEED);
        List<RailRoute.Stop> stations = ROUTER.listStations();
        for (int i = 0; i < 150; i++) {
            RailRoute.Stop from = stations.get(random.nextInt(stations.size()));
            RailRoute.Stop to = stations.get(random.nextInt(stations.size()));
            String context = from.id() + " - " + to.id() + ", seed " + SEED;
            RouteLength there = length(from.position(), to.position());
            RouteLength back = length(to.position(), from.position());
            if (!(there instanceof RouteLength.Measured way)) {
                assertInstanceOf(RouteLength.None.class, back, context);
                continue;
            }
            assertEquals(way.metres(), assertInstanceOf(RouteLength.Measured.class, back, context).metres(), 1e-6, context);
            RailRoute route = best(from.position(), to.position(), RailOptions.DEFAULT);
            assertEquals(route.railKilometres(), way.metres() / 1000, 1e-6, context);
            double geodesic = route.line().start().distanceMetresTo(route.line().end());
            assertTrue(route.lengthMetres() >= geodesic - 0.01, context);
            assertEquals(route.line().lengthMetres(), route.lengthMetres(), 0.01 * route.stations().size(), context);
        }
    }

    private static RouteLength length(LonLat from, LonLat to) {
        RouteLimits shortest = new RouteLimits(
                Set.of(), RouteLimits.Aim.SHORTEST, null, Double.NaN, false, 0, RouteLimits.Vehicle.TRUCK, 1);
        return ROUTER.length(new RouteRequest(TransportMode.RAIL, from, List.of(), to, shortest));
    }

    private static double kilometres(String from, String to) {
        return best(from, to, RailOptions.DEFAULT).railKilometres();
    }

    private static double kilometresAt(RailRoute route, String name) {
        return route.stations().stream()
                .filter(stop -> stop.name().equals(name))
                .findFirst()
                .orElseThrow()
                .kilometresFromStart();
    }

    private static boolean passes(RailRoute route, String name) {
        return route.stations().stream().anyMatch(stop -> stop.name().startsWith(name));
    }

    private static void assertPassesInOrder(RailRoute route, String... names) {
        List<String> passed = route.stations().stream().map(RailRoute.Stop::name).toList();
        int at = 0;
        for (String name : names) {
            while (at < passed.size() && !passed.get(at).startsWith(name)) {
                at++;
            }
            assertTrue(at < passed.size(), name + " is not passed, or not in order: " + passed);
        }
    }

    private static RailRoute best(String from, String to, RailOptions options) {
        return routes(from, to, options).get(0);
    }

    private static RailRoute best(LonLat from, LonLat to, RailOptions options) {
        return routes(from, to, options).get(0);
    }

    private static List<RailRoute> routes(String from, String to, RailOptions options) {
        return routes(position(from), position(to), options);
    }

    private static List<RailRoute> routes(LonLat from, LonLat to, RailOptions options) {
        RouteResult<RailRoute> result = ROUTER.route(from, to, options);
        return result instanceof RouteResult.Found<RailRoute> found
                ? found.routes()
                : fail(RouteWords.ENGLISH.reason(((RouteResult.NoRoute<RailRoute>) result).reason()));
    }

    private static LonLat position(String id) {
        return ROUTER.listStations().stream()
                .filter(stop -> stop.id().equals(id))
                .findFirst()
                .orElseThrow()
                .position();
    }
}
