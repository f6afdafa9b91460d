package dev.waybill.routing.rail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.rail.search.Access;
import dev.waybill.routing.rail.search.EdgeCosts;
import dev.waybill.routing.rail.search.Hierarchy;
import dev.waybill.routing.rail.search.ShortestTree;
import dev.waybill.routing.rail.search.TrackGraph;
import dev.waybill.routing.rail.track.GaugeBreak;
import dev.waybill.routing.rail.track.RailLine;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Segment;
import dev.waybill.routing.rail.track.Shape;
import dev.waybill.routing.rail.track.Station;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** On random networks the hierarchy and the tree both find what trying everything finds. */
public class OptimumTest {

    private static final long SEED = Long.getLong("waybill.seed", 20231013L);
    private static final long FAR = Long.MAX_VALUE / 4;

    @Test
    void hierarchyAndTreeFindTheOptimum() {
        System.out.println("OptimumTest seed " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 60; round++) {
            TrackGraph graph = new TrackGraph(randomNetwork(random, 5 + random.nextInt(26)));
            check(graph, EdgeCosts.metres(graph), "metres, round " + round + ", seed " + SEED);
            check(graph, EdgeCosts.seconds(graph), "seconds, round " + round + ", seed " + SEED);
        }
    }

    @Test
    void closedEdgesAreAbsentFromTheOptimum() {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < 60; round++) {
            TrackGraph graph = new TrackGraph(randomNetwork(random, 5 + random.nextInt(26)));
            boolean[] closed = new boolean[graph.edgeCount()];
            for (int i = 0; i < closed.length; i++) {
                closed[i] = random.nextInt(5) == 0;
            }
            EdgeCosts costs = EdgeCosts.metres(graph).without(edge -> closed[edge]);
            long[][] table = everything(graph, costs);
            for (int from = 0; from < graph.nodeCount(); from++) {
                checkTree(graph, costs, table, from, "round " + round + ", seed " + (SEED + 1));
            }
        }
    }

    private static void check(TrackGraph graph, EdgeCosts costs, String context) {
        long[][] table = everything(graph, costs);
        Hierarchy hierarchy = Hierarchy.prepare(graph, costs);
        for (int from = 0; from < graph.nodeCount(); from++) {
            checkTree(graph, costs, table, from, context);
            for (int to = 0; to < graph.nodeCount(); to++) {
                Optional<Hierarchy.Way> way = hierarchy.findWay(from, to);
                assertEquals(table[from][to] < FAR, way.isPresent(), context);
                if (way.isPresent()) {
                    assertEquals(table[from][to], way.get().cost(), context);
                    assertEquals(table[from][to], follow(graph, costs, from, to, way.get().edges()), context);
                }
            }
        }
    }

    private static void checkTree(TrackGraph graph, EdgeCosts costs, long[][] table, int from, String context) {
        ShortestTree tree = ShortestTree.grow(graph, List.of(new Access(from, 0, 0)), costs);
        for (int to = 0; to < graph.nodeCount(); to++) {
            assertEquals(table[from][to] < FAR, tree.reaches(to), context);
            if (tree.reaches(to)) {
                assertEquals(table[from][to], tree.cost(to), context);
                assertEquals(table[from][to], follow(graph, costs, from, to, tree.edgesTo(to)), context);
            }
        }
    }

    /** The cost of a chain of edges, after seeing that it is one. */
    private static long follow(TrackGraph graph, EdgeCosts costs, int from, int to, int[] edges) {
        int node = from;
        long cost = 0;
        for (int edge : edges) {
            assertTrue(graph.from(edge) == node || graph.to(edge) == node, "the edges form no chain");
            cost += costs.of(edge);
            node = graph.otherEnd(edge, node);
        }
        assertEquals(to, node);
        return cost;
    }

    /** All pairs by Floyd and Warshall: slow, and too simple to be wrong. */
    private static long[][] everything(TrackGraph graph, EdgeCosts costs) {
        int n = graph.nodeCount();
        long[][] table = new long[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(table[i], FAR);
            table[i][i] = 0;
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            if (costs.of(edge) != EdgeCosts.CLOSED) {
                int a = graph.from(edge);
                int b = graph.to(edge);
                table[a][b] = Math.min(table[a][b], costs.of(edge));
                table[b][a] = Math.min(table[b][a], costs.of(edge));
            }
        }
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    table[i][j] = Math.min(table[i][j], table[i][via] + table[via][j]);
                }
            }
        }
        return table;
    }

    /** Stations strewn about, track at random with parallel lines and equal lengths, two gauges, some breaks. */
    public static RailNetwork randomNetwork(Random random, int stationCount) {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < stationCount; i++) {
            LonLat position = new LonLat(random.nextDouble() * 10, random.nextDouble() * 10);
            stations.add(new Station("s" + i, "S" + i, "", "AA", position, 0));
        }
        List<RailLine> lines = new ArrayList<>();
        for (RailLine.SpeedClass speedClass : RailLine.SpeedClass.values()) {
            lines.add(new RailLine(speedClass.name(), speedClass.name(), "AA", speedClass));
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < stationCount * 2; i++) {
            int from = random.nextInt(stationCount);
            int to = (from + 1 + random.nextInt(stationCount - 1)) % stationCount;
            List<Integer> gauges =
                    switch (random.nextInt(4)) {
                        case 0 -> List.of(1435);
                        case 1 -> List.of(1435, 1520);
                        default -> List.of(1520);
                    };
            int metres = random.nextInt(20) * 100_000 + random.nextInt(3);
            segments.add(new Segment(
                    random.nextInt(lines.size()),
                    from,
                    to,
                    gauges,
                    metres,
                    Segment.LengthBasis.PUBLISHED,
                    metres,
                    Shape.STRAIGHT));
        }
        List<GaugeBreak> breaks = new ArrayList<>();
        for (int i = 0; i < stationCount; i += 5) {
            breaks.add(new GaugeBreak(i, List.of(1435, 1520), "both", ""));
        }
        return new RailNetwork(stations, lines, segments, breaks);
    }
}
