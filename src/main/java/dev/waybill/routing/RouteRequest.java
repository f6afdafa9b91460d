package dev.waybill.routing;

import dev.waybill.geo.LonLat;
import dev.waybill.source.TransportMode;
import java.util.List;

/**
 * A question for a way.
 *
 * @param mode how one travels
 * @param from start
 * @param via points of call, in order
 * @param to end
 * @param limits what the way must and must not do
 */
public record RouteRequest(TransportMode mode, LonLat from, List<Via> via, LonLat to, RouteLimits limits) {

    /** Copies the points of call. */
    public RouteRequest {
        via = List.copyOf(via);
    }

    /** The plain way between two positions. */
    public static RouteRequest between(TransportMode mode, LonLat from, LonLat to) {
        return new RouteRequest(mode, from, List.of(), to, RouteLimits.DEFAULT);
    }

    /** A point of call: a passage to go through or a position to touch. */
    public sealed interface Via {

        /** A passage, by id. */
        record ThroughPassage(String id) implements Via {}

        /** A position. */
        record AtPosition(LonLat position) implements Via {}
    }
}
