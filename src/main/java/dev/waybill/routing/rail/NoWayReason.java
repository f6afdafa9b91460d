package dev.waybill.routing.rail;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RailOptions;
import dev.waybill.routing.rail.search.Closures;
import dev.waybill.routing.rail.search.ShortestTree;
import dev.waybill.routing.rail.search.WaySearch;
import dev.waybill.routing.rail.track.Joining;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.StationIndex;
import java.util.List;
import java.util.Locale;

/** Says why there is no way, and how near one gets. */
final class NoWayReason {

    private final Joining joining;
    private final WaySearch search;
    private final RailNetwork network;
    private final String conditions;

    NoWayReason(Joining joining, WaySearch search, RailOptions options) {
        this.joining = joining;
        this.search = search;
        this.network = search.graph().network();
        this.conditions = Closures.inWords(options);
    }

    String inWords(LonLat from, LonLat to) {
        if (search.starts().isEmpty()) {
            return "The start cannot join the railway" + conditions + ": " + nearestInWords(from);
        }
        if (search.ends().isEmpty()) {
            return "The end cannot join the railway" + conditions + ": " + nearestInWords(to);
        }
        String start = label(search.starts().get(0).node());
        String end = label(search.ends().get(0).node());
        return "No track joins " + start + " and " + end + conditions + "." + nearestReached(to);
    }

    private String nearestInWords(LonLat place) {
        List<StationIndex.Near> nearest = joining.nearest(place);
        if (nearest.isEmpty()) {
            return "the network has no station.";
        }
        double metres = nearest.get(0).metres();
        String station = network.stations().get(nearest.get(0).station()).label();
        return metres > Joining.REACH_METRES
                ? String.format(
                        Locale.ROOT,
                        "the nearest station, %s, is %,.0f km away, and %,.0f is the limit.",
                        station,
                        metres / 1000,
                        Joining.REACH_METRES / 1000)
                : "the nearest station, " + station + ", is closed to it.";
    }

    /** The station nearest to the end among those that the start can reach. */
    private String nearestReached(LonLat to) {
        ShortestTree tree = ShortestTree.grow(search.graph(), search.starts(), search.costs());
        int best = -1;
        double bestMetres = Double.POSITIVE_INFINITY;
        for (int node = 0; node < search.graph().nodeCount(); node++) {
            if (tree.reaches(node)) {
                double metres = position(node).distanceMetresTo(to);
                if (metres < bestMetres) {
                    bestMetres = metres;
                    best = node;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                " The nearest that can be reached is %s, %,.0f km from the end.",
                label(best),
                bestMetres / 1000);
    }

    private String label(int node) {
        return network.stations().get(search.graph().stationOf(node)).label();
    }

    private LonLat position(int node) {
        return network.stations().get(search.graph().stationOf(node)).position();
    }
}
