package dev.waybill.routing;

import dev.waybill.geo.LonLat;
import dev.waybill.source.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no route, or why it is only the shortest line: a value with its data, never a sentence.
 *
 * <p>{@code words} renders it.
 */
public sealed interface Reason extends Fact {

    /** Both ends are one position. */
    record SamePosition() implements Reason {}

    /**
     * An end is known only as an area; a line to a point of it would be sharper than any source.
     *
     * @param place the area's name
     */
    record EndIsArea(String place) implements Reason {}

    /** By air: the shortest line, not a flight path. */
    record NoFlightPath() implements Reason {}

    /** By road, without a road network. */
    record NoRoadNetwork() implements Reason {}

    /** By pipeline: no network of them is known. */
    record NoPipelineNetwork() implements Reason {}

    /** No source says how. */
    record ModeNotStated() implements Reason {}

    /**
     * A passage that is not known.
     *
     * @param id as asked
     * @param known ids that can be asked for
     */
    record UnknownPassage(String id, List<String> known) implements Reason {
        /** Copies the ids. */
        public UnknownPassage {
            known = List.copyOf(known);
        }
    }

    /**
     * The area to avoid holds an end or a point of call.
     *
     * @param stop where
     */
    record StopInAvoidedArea(LonLat stop) implements Reason {}

    /**
     * No navigable water is near an end.
     *
     * @param end which
     * @param withinMetres how far was looked
     */
    record NoWaterNear(LonLat end, double withinMetres) implements Reason {}

    /**
     * No way over water is left.
     *
     * @param closed passages whose closing shuts the last way; empty if none does
     * @param aroundArea whether an area was to be avoided
     * @param draughtMetres the draught asked for, or not a number
     */
    record NoWayOverWater(List<Passage> closed, boolean aroundArea, double draughtMetres) implements Reason {
        /** Copies the passages. */
        public NoWayOverWater {
            closed = List.copyOf(closed);
        }
    }

    /** No river or canal of the network leads from the one to the other. */
    record NoWaterwayBetween() implements Reason {}

    /**
     * What a rail network was searched without.
     *
     * @param avoided stations, lines, countries, gauges, in order
     * @param gaugeMm the one gauge to stay on, or 0
     */
    record Conditions(List<String> avoided, int gaugeMm) {
        /** Copies the list. */
        public Conditions {
            avoided = List.copyOf(avoided);
        }
    }

    /**
     * An end cannot join the network.
     *
     * @param atStart whether it is the start
     * @param conditions of the search
     * @param nearest the station or node nearest to it, or null if the network is empty
     * @param metres to that
     * @param limitMetres farther than this no end joins; one that is nearer is closed to it
     */
    record CannotJoin(boolean atStart, Conditions conditions, @Nullable String nearest, double metres, double limitMetres)
            implements Reason {}

    /**
     * Nothing of the network joins the two.
     *
     * @param from the station at the start
     * @param to the station at the end
     * @param conditions of the search
     * @param nearestReached the station nearest to the end that can be reached
     * @param metres from there to the end
     */
    record NoTrackBetween(String from, String to, Conditions conditions, String nearestReached, double metres)
            implements Reason {}

    /**
     * Both ends join the railway at one station.
     *
     * @param station its name
     */
    record SameStation(String station) implements Reason {}

    /**
     * The network has no such line: what it could offer begins or ends too far away, by {@link GapRule}.
     *
     * @param from where it would begin, or empty if that has no name
     * @param fromGapMetres from the start to there
     * @param to where it would end, or empty if that has no name
     * @param toGapMetres from there to the end
     * @param wayMetres length of what was found between
     */
    record NoSuchLine(String from, double fromGapMetres, String to, double toGapMetres, double wayMetres)
            implements Reason {}

    /**
     * The network has no such line: what it could offer leads through a country that nobody names, far from the straight
     * corridor.
     *
     * @param countries ISO 3166-1 alpha-2, in the order of travel
     * @param from station at which it would begin
     * @param to station at which it would end
     * @param wayMetres its length
     */
    record ThroughUnnamedCountry(List<String> countries, String from, String to, double wayMetres) implements Reason {
        /** Copies the countries. */
        public ThroughUnnamedCountry {
            countries = List.copyOf(countries);
        }
    }

    /**
     * No road of the network is near an end.
     *
     * @param end which
     */
    record NoRoadNear(LonLat end) implements Reason {}

    /** Nothing of the road network joins the two. */
    record NoRoadBetween() implements Reason {}
}
