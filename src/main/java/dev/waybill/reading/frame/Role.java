package dev.waybill.reading.frame;

/** What the words around a place say it is to a movement. */
enum Role {
    FROM,
    TO,
    VIA,
    AT,
    /** An area that only says where the place beside it lies. */
    HOLDS,
    /** Nothing is said. */
    NONE
}
