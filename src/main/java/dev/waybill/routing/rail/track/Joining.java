package dev.waybill.routing.rail.track;

import dev.waybill.geo.LonLat;
import java.util.List;

/**
 * Which stations may serve a place.
 *
 * <p>A station within {@value #EXACT_METRES} m of the place is the place, and it alone serves. Otherwise every station
 * may that is at most {@value #FACTOR} times as far as the nearest and {@value #SLACK_METRES} m more: the search
 * decides, and a kilometre off the rails counts as three on them. A place farther than {@value #REACH_METRES} m from
 * any station is served by none.
 */
public final class Joining {

    static final double EXACT_METRES = 250;
    static final double FACTOR = 1.25;
    static final double SLACK_METRES = 2_000;
    public static final double REACH_METRES = 300_000;

    private final StationIndex index;

    public Joining(RailNetwork network) {
        this.index = new StationIndex(
                network.stations().stream().map(Station::position).toList());
    }

    /** The one station that is the place or comes nearest to it, however far; empty in an empty network. */
    public List<StationIndex.Near> nearest(LonLat place) {
        return index.nearest(place);
    }

    /** The stations that may serve a place, nearest first. */
    public List<StationIndex.Near> serving(LonLat place) {
        List<StationIndex.Near> nearest = index.nearest(place);
        if (nearest.isEmpty() || nearest.get(0).metres() <= EXACT_METRES) {
            return nearest;
        }
        return nearest.get(0).metres() > REACH_METRES ? List.of() : around(place, nearest.get(0).metres());
    }

    /** As {@link #serving}, but a station at the place does not shut out its neighbours. */
    public List<StationIndex.Near> servingOrAround(LonLat place) {
        List<StationIndex.Near> nearest = index.nearest(place);
        return nearest.isEmpty() || nearest.get(0).metres() > REACH_METRES
                ? List.of()
                : around(place, nearest.get(0).metres());
    }

    private List<StationIndex.Near> around(LonLat place, double nearestMetres) {
        return index.within(place, nearestMetres * FACTOR + SLACK_METRES);
    }
}
