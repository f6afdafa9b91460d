package dev.waybill.routing.rail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteRequest.Via;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.rail.OptimumTest;
import dev.waybill.routing.rail.TrackRouter;
import dev.waybill.routing.rail.track.RailLine;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Segment;
import dev.waybill.routing.rail.track.Shape;
import dev.waybill.routing.rail.track.Station;
import dev.waybill.source.TransportMode;
import dev.waybill.words.RouteWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Alternatives are few, different, sensible, and come after the best. */
class AlternativesTest {

    private static final long SEED = Long.getLong("waybill.seed", 11L);

    /** Start 0, end 4, three ways between: by 1 (200 km), by 2 (220), by 3 (500); and a spur from 1 to 5. */
    private final TrackRouter ladder = TrackRouter.on(network(
            6,
            new int[][] {{0, 1, 100}, {1, 4, 100}, {0, 2, 110}, {2, 4, 110}, {0, 3, 250}, {3, 4, 250}, {1, 5, 9}}));

    @Test
    void eachDifferentWayIsOfferedOnceTheBestFirst() {
        assertEquals(
                List.of("S0 S1 S4: shortest, changes of gauge and borders counted", "S0 S2 S4: by line 2 and line 3"),
                routes(ladder, 0, 4, RailOptions.DEFAULT.withAlternatives(5)),
                "the third way is more than 1.4 times as long, and nobody runs into the spur and back");
    }

    @Test
    void noMoreAreOfferedThanAskedFor() {
        assertEquals(1, routes(ladder, 0, 4, RailOptions.DEFAULT.withAlternatives(1)).size());
    }

    @Test
    void withPointsToPassOneStretchDiffers() {
        RailOptions byFour =
                new RailOptions(RailOptions.By.KILOMETRES, List.of(position(4)), Set.of(), 0, 5);
        List<String> routes = routes(ladder, 0, 5, byFour);
        assertEquals("S0 S1 S4 S1 S5: shortest, changes of gauge and borders counted", routes.get(0));
        assertTrue(routes.get(1).startsWith("S0 S2 S4 S1 S5"), routes.toString());
    }

    @Test
    void onRandomNetworksTheStatedRulesHold() {
        Random random = new Random(SEED);
        int offered = 0;
        for (int round = 0; round < 80; round++) {
            TrackGraph graph = new TrackGraph(OptimumTest.randomNetwork(random, 30));
            EdgeCosts costs = EdgeCosts.metres(graph);
            List<Access> starts = List.of(new Access(0, 0, 0));
            List<Access> ends = List.of(new Access(graph.nodeCount() - 1, 0, 0));
            WaySearch search = new WaySearch(graph, costs, starts, List.of(), ends);
            FoundWay best = search.findByTrees().orElse(null);
            if (best == null || best.isEmpty()) {
                continue;
            }
            List<FoundWay> ways = Alternatives.find(best, search, 5);
            assertEquals(best, ways.get(0), "seed " + SEED);
            offered += ways.size() - 1;
            for (FoundWay way : ways) {
                checkRules(graph, costs, way, ways);
            }
        }
        assertTrue(offered > 40, "alternatives offered: " + offered);
    }

    private static void checkRules(TrackGraph graph, EdgeCosts costs, FoundWay way, List<FoundWay> ways) {
        Set<Integer> stations = new HashSet<>();
        Set<Integer> track = new HashSet<>();
        int node = way.start().node();
        stations.add(graph.stationOf(node));
        long cost = 0;
        for (int edge : way.edges()) {
            cost += costs.of(edge);
            node = graph.otherEnd(edge, node);
            if (!graph.isGaugeChange(edge)) {
                track.add(graph.segmentIndex(edge));
                boolean fresh = stations.add(graph.stationOf(node));
                // The best way may come back on another gauge; an alternative may not.
                assertTrue(fresh || way == ways.get(0), "a station is passed twice, seed " + SEED);
            }
        }
        assertEquals(way.end().node(), node);
        assertEquals(way.cost(), cost, "seed " + SEED);
        assertTrue(cost <= Alternatives.STRETCH * ways.get(0).cost(), "too long, seed " + SEED);
        for (FoundWay other : ways) {
            Set<Integer> same = new HashSet<>();
            for (int edge : other.edges()) {
                if (!graph.isGaugeChange(edge)) {
                    same.add(graph.segmentIndex(edge));
                }
            }
            assertTrue(other == way || !same.equals(track), "twice the same track, seed " + SEED);
        }
    }

    private static List<String> routes(TrackRouter router, int from, int to, RailOptions options) {
        List<Via> via = options.via().stream().<Via>map(Via.AtPosition::new).toList();
        RouteLimits limits = new RouteLimits(
                Set.of(),
                RouteLimits.Aim.SHORTEST,
                null,
                Double.NaN,
                false,
                0,
                RouteLimits.Vehicle.TRUCK,
                options.alternatives());
        RouteRequest request = new RouteRequest(TransportMode.RAIL, position(from), via, position(to), limits);
        if (router.route(request) instanceof RouteResult.Found<RailRoute> found) {
            return found.routes().stream()
                    .map(route -> route.stations().stream()
                                    .map(RailRoute.Stop::name)
                                    .collect(Collectors.joining(" "))
                            + ": " + RouteWords.ENGLISH.character(route.character()))
                    .toList();
        }
        return fail("no route");
    }

    private static LonLat position(int station) {
        return new LonLat(station, station % 2);
    }

    private static RailNetwork network(int stationCount, int[][] track) {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < stationCount; i++) {
            stations.add(new Station("s" + i, "S" + i, "", "AA", position(i), 0));
        }
        List<RailLine> lines = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        for (int[] one : track) {
            lines.add(new RailLine(
                    "l" + lines.size(), "line " + lines.size(), "AA", RailLine.SpeedClass.MAIN));
            segments.add(new Segment(
                    lines.size() - 1,
                    one[0],
                    one[1],
                    List.of(1520),
                    one[2] * 1000,
                    Segment.LengthBasis.PUBLISHED,
                    one[2] * 1000,
                    Shape.STRAIGHT));
        }
        return new RailNetwork(stations, lines, segments, List.of());
    }
}
