package dev.waybill.routing;

import dev.waybill.source.InputException;
import java.util.List;

/**
 * Finds ways by one mode: the seam between those who ask and the networks. Deterministic; safe for use by several threads.
 *
 * <p>A new mode is a package with one of these, and an entry where the {@link Routers} are made.
 */
public interface Router {

    /**
     * The ways between two positions, best first; an end joins where the network comes nearest, the gap stated, and where
     * the gaps are too wide by {@link GapRule} there is none.
     *
     * @throws InputException if the limits name what the network does not know
     */
    RouteResult<? extends Route> route(RouteRequest request);

    /** The length of the best way alone, for many pairs; a router may find it at a fraction of the cost. */
    default RouteLength length(RouteRequest request) {
        RouteResult<? extends Route> result =
                route(new RouteRequest(request.mode(), request.from(), request.via(), request.to(), request.limits().withAlternatives(1)));
        if (result instanceof RouteResult.NoRoute<? extends Route> none) {
            return new RouteLength.None(none.reason());
        }
        Route best = ((RouteResult.Found<? extends Route>) result).best();
        return new RouteLength.Measured(best.countedMetres(), best.fromGapMetres(), best.toGapMetres());
    }

    /**
     * As {@link #length} for many pairs, in their order, on all processors.
     *
     * @param like what is asked of each pair; its own ends do not count
     */
    default List<RouteLength> lengths(List<Ends> pairs, RouteRequest like) {
        return pairs.parallelStream()
                .map(pair -> length(new RouteRequest(like.mode(), pair.from(), like.via(), pair.to(), like.limits())))
                .toList();
    }

    /** Whether a word names a passage that one can go through or avoid, such as "suez". */
    default boolean hasPassage(String id) {
        return false;
    }
}
