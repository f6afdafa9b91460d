/**
 * Ways over water and rail: what a route is, and the routers' contracts.
 *
 * <p>The routers themselves are in {@code routing.sea} and {@code routing.rail}. What this package is not: it knows no
 * dossier and no place name; it takes positions. No route is an answer here, never an exception, and what is closed is
 * absent from the network, never merely expensive. Start reading at {@link dev.waybill.routing.RouteResult}.
 */
@NullMarked
package dev.waybill.routing;

import org.jspecify.annotations.NullMarked;
