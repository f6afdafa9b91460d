package dev.waybill.routing;

import dev.waybill.source.Fact;

/** A remark that a reader must see of a route: a value with its data, rendered by {@code words}. */
public sealed interface RouteNote extends Fact {

    /**
     * A canal that limits the draught.
     *
     * @param canal which
     * @param draughtMetres the deepest that may pass
     */
    record CanalDraught(Passage canal, double draughtMetres) implements RouteNote {}

    /** An end lies on a river or canal: the line follows its centre line. */
    record EndOnWaterway() implements RouteNote {}

    /** How cargo goes on over another gauge. */
    enum GaugeChangeBy {
        TRANSLOADING,
        BOGIES,
        EITHER
    }

    /**
     * A change of gauge.
     *
     * @param station where
     * @param fromMm gauge before
     * @param toMm gauge after
     * @param by how
     * @param remark of the network's data, may be empty
     * @param countsKilometres what it counts when the way is chosen; not in its length
     */
    record GaugeChange(String station, int fromMm, int toMm, GaugeChangeBy by, String remark, double countsKilometres)
            implements RouteNote {}

    /**
     * A customs border.
     *
     * @param from station before it
     * @param fromCountry ISO 3166-1 alpha-2
     * @param to station after it
     * @param toCountry ISO 3166-1 alpha-2
     * @param countsKilometres what it counts when the way is chosen; not in its length
     */
    record CustomsBorder(String from, String fromCountry, String to, String toCountry, double countsKilometres)
            implements RouteNote {}

    /**
     * Part of the official length is shares of published longer spans, by length of track.
     *
     * @param kilometres how much
     */
    record SharesOfPublished(double kilometres) implements RouteNote {}

    /** No length is published for any of it. */
    record NothingPublished() implements RouteNote {}

    /**
     * For a part no length is published; there the drawn line's counts, times the measured sinuosity.
     *
     * @param kilometres how much
     */
    record PartlyMeasured(double kilometres) implements RouteNote {}

    /**
     * No other ways were looked for, as there are too many different ones.
     *
     * @param most up to how many they are
     */
    record OthersNotSought(int most) implements RouteNote {}
}
