package dev.waybill.routing.sea.graph;

/** The water that a way leads over between two of its bends. */
public enum Water {
    OPEN,
    /** On the way out of a berth or of a waterway's mouth: over water, but perhaps inside the stand-off. */
    HARBOUR,
    /** Along the centre line of a river or canal. */
    WATERWAY
}
