package dev.waybill.gazetteer.query;

/** What a word beside a name says about the place. */
public enum Qualifier {
    PORT,
    STATION,
    AIRPORT,
    SPACEPORT,
    MILITARY,
    NUCLEAR,
    SHIPYARD,
    CROSSING,
    STRAIT,
    RIVER,
    ISLAND,
    SITE,
    CITY,
    REGION,
    /** Not the place itself but somewhere by it. */
    NEAR,
    /** The place and what lies around it. */
    AREA,
    COAST,
    /** The sea before its coast. */
    OFF,
    N,
    S,
    E,
    W,
    NE,
    NW,
    SE,
    SW,
    CENTRE,
    /** Says nothing: articles, prepositions, nationalities. */
    FILLER;

    /** Tells whether it names a part of an area by compass. */
    public boolean isPart() {
        return compareTo(N) >= 0 && compareTo(CENTRE) <= 0;
    }

    /** Tells whether it says what sort of thing is meant. */
    public boolean isSort() {
        return compareTo(REGION) <= 0;
    }
}
