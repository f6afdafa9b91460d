/**
 * Ways over water and rail: what a route is, and the routers' contracts.
 *
 * <p>The routers themselves are in {@code network.sea} and {@code network.rail}. What this package is not: it knows no
 * dossier and no place name; it takes positions. No route is an answer here, never an exception, and what is closed is
 * absent from the network, never merely expensive. Start reading at {@link dev.waybill.network.RouteResult}.
 */
@NullMarked
package dev.waybill.network;

import org.jspecify.annotations.NullMarked;
