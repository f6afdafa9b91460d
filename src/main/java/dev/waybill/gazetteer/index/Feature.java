package dev.waybill.gazetteer.index;

/** What sort of thing an entry of the gazetteer is, finer than the kinds that callers see. */
public enum Feature {
    CAPITAL,
    REGION_SEAT,
    TOWN,
    /** A quarter or an abandoned place. */
    MINOR,
    PORT,
    STATION,
    AIRPORT,
    SPACEPORT,
    MILITARY,
    NUCLEAR,
    SHIPYARD,
    CROSSING,
    SITE,
    ISLAND,
    SEA,
    STRAIT,
    RIVER,
    CANAL,
    REGION,
    MACRO_REGION,
    COUNTRY,
    /** A second-level region: a county of the United States. */
    COUNTY;

    /** Tells whether people live there under that name. */
    public boolean isSettlement() {
        return this == CAPITAL || this == REGION_SEAT || this == TOWN || this == MINOR;
    }

    /** Tells whether the entry stands for an area, with a polygon. */
    public boolean isArea() {
        return this == REGION || this == MACRO_REGION || this == COUNTRY || this == SEA || this == COUNTY;
    }
}
