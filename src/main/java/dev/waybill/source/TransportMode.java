package dev.waybill.source;

/** How something was carried. */
public enum TransportMode {
    SHIP,
    RAIL,
    ROAD,
    AIR,
    /** The source does not say. */
    UNKNOWN
}
