package dev.waybill.source;

/** How the one who made a claim stands to it. */
public enum ClaimStatus {
    /** Asserted by a party, not independently shown. */
    ALLEGED,
    /** Shown or admitted by those who took part, or beyond dispute. */
    CONFIRMED,
    /** A denial: the one named says that it is not so. */
    DENIED
}
