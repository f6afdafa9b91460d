package dev.waybill.routing.rail.imported;

import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a network that no track joins.
 *
 * @param count how many parts
 * @param largestShare share of all track, 0 to 1, that is in the largest
 */
record Islands(int count, double largestShare) {

    /** Counts the parts; method: union-find with path halving. */
    static Islands of(RailNetwork network) {
        int[] parents = new int[network.stations().size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        List<Segment> segments = network.segments();
        for (Segment segment : segments) {
            parents[root(parents, segment.from())] = root(parents, segment.to());
        }
        Map<Integer, Double> metres = new HashMap<>();
        double all = 0;
        for (Segment segment : segments) {
            metres.merge(root(parents, segment.from()), segment.geometryMetres(), Double::sum);
            all += segment.geometryMetres();
        }
        double largest = metres.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Islands(metres.size(), all == 0 ? 0 : largest / all);
    }

    private static int root(int[] parents, int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
