package dev.waybill.network.rail;

import com.graphhopper.routing.Path;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.ch.PrepareContractionHierarchies;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHConfig;
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
final class Hierarchy {

    private static final double UNITS = 1000;

    private final RoutingCHGraph hierarchy;

    private Hierarchy(RoutingCHGraph hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Contracts a graph; takes about a millisecond for each hundred nodes. */
    static Hierarchy prepare(TrackGraph graph, EdgeCosts costs) {
        BaseGraph base = new BaseGraph.Builder(EncodingManager.start().build())
                .setSegmentSize(1 << 16)
                .create();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            base.edge(graph.from(edge), graph.to(edge));
        }
        base.freeze();
        CHConfig config = CHConfig.nodeBased("rail", new CostWeighting(costs));
        PrepareContractionHierarchies.Result result =
                PrepareContractionHierarchies.fromGraph(base, config).doWork();
        return new Hierarchy(RoutingCHGraphImpl.fromGraph(base, result.getCHStorage(), config));
    }

    /** The edges of the cheapest way from one node to another with its cost, if there is one. */
    Optional<Way> findWay(int from, int to) {
        Path path = new CHRoutingAlgorithmFactory(hierarchy)
                .createAlgo(new PMap())
                .calcPath(from, to);
        if (!path.isFound()) {
            return Optional.empty();
        }
        return Optional.of(new Way(path.getEdges().toArray(), Math.round(path.getWeight() * UNITS)));
    }

    /** Edges in order and what they cost together. */
    @SuppressWarnings("ArrayRecordComponent")
    record Way(int[] edges, long cost) {}

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
