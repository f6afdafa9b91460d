package dev.waybill.routing;

/**
 * A named strait or canal that ships pass.
 *
 * @param id short name as in options ("suez", "babelmandeb")
 * @param name English name
 * @param kind strait, canal, river or ice passage
 */
public record Passage(String id, String name, Kind kind) {

    /** What sort of passage. */
    public enum Kind {
        STRAIT,
        CANAL,
        RIVER,
        /** Open part of the year at best: closed unless it is asked for. */
        ICE
    }
}
