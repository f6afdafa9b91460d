package dev.waybill.routing;

import java.util.List;

/**
 * What a router answers: one or several routes, or none with the reason.
 *
 * @param <R> sea or rail route
 */
public sealed interface RouteResult<R extends Route> {

    /**
     * Routes were found.
     *
     * @param routes at least one; the best first, then alternatives if they were asked for
     */
    record Found<R extends Route>(List<R> routes) implements RouteResult<R> {
        /** Copies the routes. */
        public Found {
            routes = List.copyOf(routes);
            if (routes.isEmpty()) {
                throw new IllegalArgumentException("found routes cannot be none");
            }
        }

        /** The best route. */
        public R best() {
            return routes.get(0);
        }
    }

    /**
     * There is no route.
     *
     * @param reason why
     */
    record NoRoute<R extends Route>(Reason reason) implements RouteResult<R> {}
}
