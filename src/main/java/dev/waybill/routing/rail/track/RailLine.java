package dev.waybill.routing.rail.track;

/**
 * A railway line as its operator names it.
 *
 * @param id unique in the network
 * @param name English name; empty for track without one
 * @param countryCode ISO 3166-1 alpha-2 of the country whose line it is, or empty if unknown
 * @param speedClass how fast its freight goes
 */
public record RailLine(String id, String name, String countryCode, SpeedClass speedClass) {

    /** Classes of line by which the fastest way is chosen. */
    public enum SpeedClass {
        MAIN,
        SECONDARY,
        BRANCH
    }
}
