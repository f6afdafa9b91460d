package dev.waybill.routing;

import dev.waybill.geo.LonLat;
import java.util.List;

/** Finds ways over water. Deterministic; safe for use by several threads. */
public interface SeaRouter {

    /**
     * The way by sea between two positions; a position on land goes to the nearest navigable water, the gap stated.
     *
     * @param from start
     * @param to end
     * @param options what it must and must not do
     */
    RouteResult<SeaRoute> route(LonLat from, LonLat to, SeaOptions options);

    /**
     * The length of the best route alone, for many pairs: as in {@link #route}, but a router may find it at a fraction
     * of the cost.
     */
    default SeaDistance distance(LonLat from, LonLat to, SeaOptions options) {
        RouteResult<SeaRoute> result = route(from, to, options);
        if (result instanceof RouteResult.Found<SeaRoute> found) {
            SeaRoute best = found.best();
            return new SeaDistance.Measured(best.lengthMetres(), best.fromGapMetres(), best.toGapMetres());
        }
        return new SeaDistance.None(((RouteResult.NoRoute<SeaRoute>) result).reason());
    }

    /** As {@link #distance} for many pairs, in their order, on all processors. */
    default List<SeaDistance> distances(List<Ends> pairs, SeaOptions options) {
        return pairs.parallelStream()
                .map(pair -> distance(pair.from(), pair.to(), options))
                .toList();
    }

    /** The passages that options can name, in the order of their ids. */
    List<Passage> listPassages();
}
