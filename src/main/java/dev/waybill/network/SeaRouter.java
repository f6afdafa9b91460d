package dev.waybill.network;

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

    /** The passages that options can name, in the order of their ids. */
    List<Passage> listPassages();
}
