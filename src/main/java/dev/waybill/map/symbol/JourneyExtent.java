package dev.waybill.map.symbol;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.projection.View;
import java.util.ArrayList;
import java.util.List;

/** What a map of a journey must show. */
public final class JourneyExtent {

    /** So many legs leave no room that more of them could take. */
    private static final int MOST_LEGS_MARKED = 500;

    private static final int MOST_POINTS_A_LEG = 200;

    private JourneyExtent() {}

    /** Positions of all legs, and of events that have a point; at least one, the middle of the map if the journey has none. */
    public static List<LonLat> positions(Journey journey) {
        List<LonLat> positions = new ArrayList<>();
        journey.legs().forEach(leg -> positions.addAll(positions(leg)));
        journey.events().stream()
                .map(Event::place)
                .filter(place -> place != null && Uncertainty.isPoint(place))
                .forEach(place -> add(positions, place));
        if (positions.isEmpty()) {
            positions.add(new LonLat(0, 20));
        }
        return positions;
    }

    /** What the shorter side of a map shows at least: the surroundings of a single place, less around legs. */
    public static double leastMetres(Journey journey) {
        return journey.legs().isEmpty() ? 400_000 : 40_000;
    }

    /** Positions of a leg: its ends, and enough of its line. */
    public static List<LonLat> positions(Leg leg) {
        List<LonLat> positions = new ArrayList<>();
        add(positions, leg.from());
        add(positions, leg.to());
        leg.path().findLine().ifPresent(line -> {
            List<LonLat> all = line.densified(200_000).positions();
            int step = Math.max(1, all.size() / MOST_POINTS_A_LEG);
            for (int i = 0; i < all.size(); i += step) {
                positions.add(all.get(i));
            }
            positions.add(line.end());
        });
        return positions;
    }

    private static void add(List<LonLat> positions, @org.jspecify.annotations.Nullable ResolvedPlace place) {
        if (place != null && place.position() != null) {
            positions.add(place.position());
        }
    }

    /** Marks where legs and places stand on a view, with room for their labels, as not to be covered. */
    public static void mark(Occupancy occupancy, Journey journey, View main) {
            mark(occupancy, journey, main, 6, Box.around(new Point(0, 0), 24, 9));
    }

    /**
     * Marks where legs and places stand.
     *
     * @param legMm how wide a leg is taken to be
     * @param place the size that a place is taken to have
     */
    public static void mark(Occupancy occupancy, Journey journey, View main, double legMm, Box place) {
        for (Leg leg : journey.legs().subList(0, Math.min(MOST_LEGS_MARKED, journey.legs().size()))) {
            Point before = null;
            for (LonLat position : positions(leg)) {
                Point at = main.findPoint(position).orElse(null);
                if (at != null && before != null && before.distanceMm(at) < 60) {
                    occupancy.addLine(before, at, legMm, Occupancy.FORBIDDEN);
                }
                before = at;
            }
        }
        journey.places().stream()
                .filter(Uncertainty::isPoint)
                .forEach(one -> main.findPoint(one.getPosition())
                        .ifPresent(at -> occupancy.add(
                                Box.around(at, place.widthMm(), place.heightMm()), Occupancy.FORBIDDEN)));
    }
}
