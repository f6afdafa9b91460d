package dev.waybill.routing.rail;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.Reason;
import dev.waybill.routing.rail.search.FoundWay;
import dev.waybill.routing.rail.search.TrackGraph;
import dev.waybill.routing.rail.track.Station;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses ways through a country that neither end lies in and that the straight corridor between the ends does not touch:
 * they tell of a gap in the network, not of a train.
 *
 * <p>The corridor reaches a tenth of the distance to either side of the geodesic, at least {@value #LEAST_METRES} m. A country
 * is touched if one of its stations that the way passes lies in it.
 */
final class CorridorRule {

    private static final double LEAST_METRES = 50_000;
    private static final double SHARE = 0.1;

    private final TrackGraph graph;

    CorridorRule(TrackGraph graph) {
        this.graph = graph;
    }

    /** Why a way is no answer, or empty if it is one. */
    Optional<Reason> objection(FoundWay way, LonLat from, LonLat to) {
        List<Station> stations = stations(way);
        Station first = stations.get(0);
        Station last = stations.get(stations.size() - 1);
        Map<String, List<LonLat>> elsewhere = new LinkedHashMap<>();
        long railMetres = 0;
        for (int edge : way.edges()) {
            railMetres += graph.railMetres(edge);
        }
        for (Station station : stations) {
            String country = station.countryCode();
            if (!country.isEmpty() && !country.equals(first.countryCode()) && !country.equals(last.countryCode())) {
                elsewhere.computeIfAbsent(country, code -> new ArrayList<>()).add(station.position());
            }
        }
        List<String> unnamed = untouched(elsewhere, from, to);
        return unnamed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason.ThroughUnnamedCountry(unnamed, first.label(), last.label(), railMetres));
    }

    private static List<String> untouched(Map<String, List<LonLat>> stations, LonLat from, LonLat to) {
        if (stations.isEmpty()) {
            return List.of();
        }
        double width = Math.max(LEAST_METRES, SHARE * from.distanceMetresTo(to));
        List<LonLat> axis = GeoLine.between(from, to).densified(width / 2).positions();
        return stations.entrySet().stream()
                .filter(country -> country.getValue().stream()
                        .noneMatch(at -> axis.stream().anyMatch(on -> Geodesics.isWithin(at, on, width))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Station> stations(FoundWay way) {
        List<Station> all = graph.network().stations();
        List<Station> passed = new ArrayList<>();
        int node = way.start().node();
        passed.add(all.get(graph.stationOf(node)));
        for (int edge : way.edges()) {
            node = graph.otherEnd(edge, node);
            passed.add(all.get(graph.stationOf(node)));
        }
        return passed;
    }
}
