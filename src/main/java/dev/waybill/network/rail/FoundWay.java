package dev.waybill.network.rail;

/**
 * A way through the graph.
 *
 * @param startNode where it starts
 * @param endNode where it ends
 * @param edges in order
 * @param cost in the unit of the search, access included
 * @param fromGapMetres from the asked start to the start's station
 * @param toGapMetres from the end's station to the asked end
 */
record FoundWay(int startNode, int endNode, int[] edges, long cost, double fromGapMetres, double toGapMetres) {}
