package dev.waybill.routing.rail;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.Reason;
import dev.waybill.routing.rail.search.Closures;
import dev.waybill.routing.rail.search.RailOptions;
import dev.waybill.routing.rail.search.ShortestTree;
import dev.waybill.routing.rail.search.WaySearch;
import dev.waybill.routing.rail.track.Joining;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.StationIndex;
import java.util.List;

/** Tells why there is no way, and how near one gets. */
final class NoWayReason {

    private final Joining joining;
    private final WaySearch search;
    private final RailNetwork network;
    private final Reason.Conditions conditions;

    NoWayReason(Joining joining, WaySearch search, RailOptions options) {
        this.joining = joining;
        this.search = search;
        this.network = search.graph().network();
        this.conditions = Closures.conditions(options);
    }

    Reason find(LonLat from, LonLat to) {
        if (search.starts().isEmpty()) {
            return cannotJoin(true, from);
        }
        return search.ends().isEmpty() ? cannotJoin(false, to) : nothingJoins(to);
    }

    private Reason cannotJoin(boolean atStart, LonLat place) {
        List<StationIndex.Near> nearest = joining.nearest(place);
        if (nearest.isEmpty()) {
            return new Reason.CannotJoin(atStart, conditions, null, Double.NaN, Joining.REACH_METRES);
        }
        String station = network.stations().get(nearest.get(0).station()).label();
        return new Reason.CannotJoin(atStart, conditions, station, nearest.get(0).metres(), Joining.REACH_METRES);
    }

    /** With the station nearest to the end among those that the start can reach. */
    private Reason nothingJoins(LonLat to) {
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
        return new Reason.NoTrackBetween(
                label(search.starts().get(0).node()),
                label(search.ends().get(0).node()),
                conditions,
                label(best),
                bestMetres);
    }

    private String label(int node) {
        return network.stations().get(search.graph().stationOf(node)).label();
    }

    private LonLat position(int node) {
        return network.stations().get(search.graph().stationOf(node)).position();
    }
}
