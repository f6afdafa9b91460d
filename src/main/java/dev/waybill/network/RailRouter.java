package dev.waybill.network;

import dev.waybill.geo.LonLat;

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
}
