package dev.waybill.source;

/** How sharply a place is known, from sharpest to vaguest. */
public enum Precision {
    /** The very site: a berth, a station, a launch site. */
    EXACT_SITE,
    /** A settlement as a whole. */
    SETTLEMENT,
    /** Somewhere near a place. */
    NEAR,
    /** Somewhere in a region or a part of a country. */
    REGION,
    /** Somewhere in a country. */
    COUNTRY
}
