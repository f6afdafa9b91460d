package dev.waybill.routing.rail.search;

import com.graphhopper.routing.Path;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.ch.PrepareContractionHierarchies;
import com.graphhopper.routing.ch.PrepareEncoder;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHConfig;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.CHStorageBuilder;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.RoutingCHGraphImpl;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.PMap;
import java.util.Optional;

/**
 * Answers the unrestricted shortest way in microseconds.
 *
 * <p>Method: contraction hierarchies (R. Geisberger et al., 2008), by GraphHopper. Its weights are capped at 4,294,967
 * with three decimals, so costs enter as thousands of metres: sums stay exact, and ways up to 4.2 million km fit.
 */
public final class Hierarchy {

    private static final double UNITS = 1000;

    /** Numbers of a shortcut in {@link Shortcuts#rows}. */
    private static final int ROW = 6;

    private final RoutingCHGraph hierarchy;
    private final CHStorage storage;

    private Hierarchy(BaseGraph base, CHStorage storage, CHConfig config) {
        this.hierarchy = RoutingCHGraphImpl.fromGraph(base, storage, config);
        this.storage = storage;
    }

    /** Contracts a graph; takes a second or so for each hundred thousand nodes. */
    public static Hierarchy prepare(TrackGraph graph, EdgeCosts costs) {
        BaseGraph base = baseGraph(graph);
        CHConfig config = config(costs);
        PrepareContractionHierarchies.Result result =
                PrepareContractionHierarchies.fromGraph(base, config).doWork();
        return new Hierarchy(base, result.getCHStorage(), config);
    }

    /**
     * Restores the hierarchy of the same graph and costs.
     *
     * @throws IllegalArgumentException if the shortcuts are not those of such a graph
     */
    public static Hierarchy restore(TrackGraph graph, EdgeCosts costs, Shortcuts shortcuts) {
        BaseGraph base = baseGraph(graph);
        CHConfig config = config(costs);
        CHStorage storage = CHStorage.fromGraph(base, config);
        if (shortcuts.levels().length != storage.getNodes() || shortcuts.rows().length % ROW != 0) {
            throw new IllegalArgumentException("the shortcuts belong to another graph");
        }
        CHStorageBuilder builder = new CHStorageBuilder(storage);
        for (int node = 0; node < shortcuts.levels().length; node++) {
            builder.setLevel(node, shortcuts.levels()[node]);
        }
        int[] rows = shortcuts.rows();
        for (int i = 0; i < rows.length; i += ROW) {
            double weight = Integer.toUnsignedLong(rows[i + 3]) / UNITS;
            builder.addShortcutNodeBased(rows[i], rows[i + 1], rows[i + 2], weight, rows[i + 4], rows[i + 5]);
        }
        return new Hierarchy(base, storage, config);
    }

    /** What contraction found, to be kept in a file. */
    public Shortcuts shortcuts() {
        int[] levels = new int[storage.getNodes()];
        for (int node = 0; node < levels.length; node++) {
            levels[node] = storage.getLevel(storage.toNodePointer(node));
        }
        int[] rows = new int[storage.getShortcuts() * ROW];
        for (int shortcut = 0; shortcut < storage.getShortcuts(); shortcut++) {
            long pointer = storage.toShortcutPointer(shortcut);
            int at = shortcut * ROW;
            rows[at] = storage.getNodeA(pointer);
            rows[at + 1] = storage.getNodeB(pointer);
            rows[at + 2] = (storage.getFwdAccess(pointer) ? PrepareEncoder.getScFwdDir() : 0)
                    | (storage.getBwdAccess(pointer) ? PrepareEncoder.getScBwdDir() : 0);
            rows[at + 3] = (int) Math.round(storage.getWeight(pointer) * UNITS);
            rows[at + 4] = storage.getSkippedEdge1(pointer);
            rows[at + 5] = storage.getSkippedEdge2(pointer);
        }
        return new Shortcuts(levels, rows);
    }

    /**
     * What contraction found.
     *
     * @param levels of the nodes
     * @param rows six numbers for each shortcut: its nodes, directions, weight and the two edges it stands for
     */
    public record Shortcuts(int[] levels, int[] rows) {}

    private static BaseGraph baseGraph(TrackGraph graph) {
        BaseGraph base = new BaseGraph.Builder(EncodingManager.start().build())
                .setSegmentSize(1 << 16)
                .create();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            base.edge(graph.from(edge), graph.to(edge));
        }
        base.freeze();
        return base;
    }

    private static CHConfig config(EdgeCosts costs) {
        return CHConfig.nodeBased("rail", new CostWeighting(costs));
    }

    /** The edges of the cheapest way from one node to another with its cost, if there is one. */
    public Optional<Way> findWay(int from, int to) {
        Path path = new CHRoutingAlgorithmFactory(hierarchy)
                .createAlgo(new PMap())
                .calcPath(from, to);
        if (!path.isFound()) {
            return Optional.empty();
        }
        return Optional.of(new Way(path.getEdges().toArray(), Math.round(path.getWeight() * UNITS)));
    }

    /** Edges in order and what they cost together. */
    public record Way(int[] edges, long cost) {}

    private record CostWeighting(EdgeCosts costs) implements Weighting {

        @Override
        public double calcMinWeightPerDistance() {
            return 0;
        }

        @Override
        public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
            return costs.of(edge.getEdge()) / UNITS;
        }

        @Override
        public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
            return 0;
        }

        @Override
        public double calcTurnWeight(int inEdge, int viaNode, int outEdge) {
            return 0;
        }

        @Override
        public long calcTurnMillis(int inEdge, int viaNode, int outEdge) {
            return 0;
        }

        @Override
        public boolean hasTurnCosts() {
            return false;
        }

        @Override
        public String getName() {
            return "cost";
        }
    }
}
