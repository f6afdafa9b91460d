package dev.waybill.reading.claim;

/** How the one who speaks stands to what is told. */
public enum Status {
    /** Somebody says so. */
    ALLEGED,
    /** Told as a fact, or admitted by the one who acts. */
    CONFIRMED,
    /** Somebody says that it is not so. */
    DENIED,
    /** To come, or meant to come. */
    PLANNED
}
