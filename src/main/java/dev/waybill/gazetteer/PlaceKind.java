package dev.waybill.gazetteer;

/** What sort of thing a place is. */
public enum PlaceKind {
    CITY,
    PORT,
    STATION,
    /** A single installation: a cosmodrome, a depot, a shipyard, an airfield. */
    SITE,
    REGION,
    COUNTRY,
    SEA,
    /** A bare coordinate that no place was looked up for. */
    POSITION
}
