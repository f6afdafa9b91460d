package dev.waybill.routing;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import java.util.List;
import java.util.Optional;

/** Finds ways over rail. Deterministic; safe for use by several threads. */
public interface RailRouter {

    /**
     * The way by rail between two positions; each joins at its nearest station, the gap stated.
     *
     * @param from start
     * @param to end
     * @param options what it must and must not do
     */
    RouteResult<RailRoute> route(LonLat from, LonLat to, RailOptions options);

    /**
     * How long the way of {@link #route} with {@link RailOptions#DEFAULT} is; a router may find it faster than the way.
     *
     * @return empty if there is no way; {@link #route} says why
     */
    default Optional<RailDistance> findDistance(LonLat from, LonLat to) {
        if (route(from, to, RailOptions.DEFAULT) instanceof RouteResult.Found<RailRoute> found) {
            RailRoute best = found.best();
            return Optional.of(new RailDistance(best.railKilometres(), best.fromGapMetres(), best.toGapMetres()));
        }
        return Optional.empty();
    }

    /** All track of the network, to draw; a router without a map of its own has none. */
    default List<GeoLine> listTrack() {
        return List.of();
    }
}
