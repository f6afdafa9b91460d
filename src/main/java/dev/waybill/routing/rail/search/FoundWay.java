package dev.waybill.routing.rail.search;

import java.util.Arrays;
import java.util.List;

/**
 * A way through the graph.
 *
 * @param start where it starts
 * @param end where it ends
 * @param stretches the edges in order, in one part for each stretch between points to pass
 * @param cost in the unit of the search, access included
 */
public record FoundWay(Access start, Access end, List<int[]> stretches, long cost) {

    public FoundWay {
        stretches = List.copyOf(stretches);
    }

    /** All edges in order. */
    public int[] edges() {
        return stretches.size() == 1
                ? stretches.get(0)
                : stretches.stream().flatMapToInt(Arrays::stream).toArray();
    }

    /** Whether it goes nowhere. */
    public boolean isEmpty() {
        return edges().length == 0;
    }
}
