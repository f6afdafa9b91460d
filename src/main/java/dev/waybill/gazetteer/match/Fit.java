package dev.waybill.gazetteer.match;

/** How a place's sort agrees with the sort that is said, from best to worst. */
public enum Fit {
    UNSAID,
    FITS,
    /** Another sort that often goes by the same name: the town of a port. */
    NEIGHBOUR,
    DIFFERS
}
