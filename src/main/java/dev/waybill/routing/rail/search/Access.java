package dev.waybill.routing.rail.search;

/**
 * A node at which a place joins the network.
 *
 * @param node in the graph
 * @param cost of getting there, in the unit of the search
 * @param gapMetres geodesic from the place to the station
 */
public record Access(int node, long cost, double gapMetres) {}
