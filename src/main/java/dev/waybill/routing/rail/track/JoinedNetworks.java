package dev.waybill.routing.rail.track;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts several networks side by side and joins them.
 *
 * <p>Each node of the network with fewer is joined to the nearest node of the other, if that is at most {@value
 * #JOIN_METRES} m away and has a gauge in common, by straight track of the line "{@value #JOIN}". A station's position
 * in the embedded network may be off by a kilometre or so, hence the distance.
 */
public final class JoinedNetworks {

    static final double JOIN_METRES = 2000;

    /** Id of the line that such joins belong to. */
    static final String JOIN = "join";

    private final List<Station> stations = new ArrayList<>();
    private final List<RailLine> lines = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<GaugeBreak> gaugeBreaks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Integer> firstStations = new ArrayList<>();

    private JoinedNetworks() {
        lines.add(new RailLine(JOIN, "join of two networks", "", RailLine.SpeedClass.BRANCH));
    }

    public static RailNetwork join(List<RailNetwork> networks) {
        JoinedNetworks joined = new JoinedNetworks();
        networks.forEach(joined::add);
        joined.firstStations.add(joined.stations.size());
        List<Set<Integer>> gauges = joined.gaugesAtStations();
        for (int a = 0; a < networks.size(); a++) {
            for (int b = a + 1; b < networks.size(); b++) {
                boolean aIsSmaller = joined.size(a) <= joined.size(b);
                joined.joinPair(aIsSmaller ? a : b, aIsSmaller ? b : a, gauges);
            }
        }
        return new RailNetwork(joined.stations, joined.lines, joined.segments, joined.gaugeBreaks);
    }

    private void add(RailNetwork network) {
        int station = stations.size();
        int line = lines.size();
        firstStations.add(station);
        network.stations()
                .forEach(s -> stations.add(new Station(
                        unique(s.id()), s.name(), s.nativeName(), s.countryCode(), s.position(), s.accuracyMetres())));
        network.lines().forEach(l -> lines.add(new RailLine(unique(l.id()), l.name(), l.countryCode(), l.speedClass())));
        network.segments()
                .forEach(s -> segments.add(new Segment(
                        line + s.line(),
                        station + s.from(),
                        station + s.to(),
                        s.gaugesMm(),
                        s.railMetres(),
                        s.basis(),
                        s.geometryMetres(),
                        s.shape())));
        network.gaugeBreaks()
                .forEach(g -> gaugeBreaks.add(new GaugeBreak(station + g.station(), g.gaugesMm(), g.way(), g.note())));
    }

    private String unique(String id) {
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + '~' + i;
        }
        return free;
    }

    private int size(int network) {
        return firstStations.get(network + 1) - firstStations.get(network);
    }

    private List<Set<Integer>> gaugesAtStations() {
        List<Set<Integer>> gauges = new ArrayList<>();
        stations.forEach(station -> gauges.add(new TreeSet<>()));
        for (Segment segment : segments) {
            gauges.get(segment.from()).addAll(segment.gaugesMm());
            gauges.get(segment.to()).addAll(segment.gaugesMm());
        }
        return gauges;
    }

    private void joinPair(int small, int large, List<Set<Integer>> gauges) {
        int first = firstStations.get(large);
        StationIndex index = new StationIndex(stations.subList(first, firstStations.get(large + 1)).stream()
                .map(Station::position)
                .toList());
        for (int from = firstStations.get(small); from < firstStations.get(small + 1); from++) {
            for (StationIndex.Near near : index.within(stations.get(from).position(), JOIN_METRES)) {
                Set<Integer> shared = new TreeSet<>(gauges.get(from));
                shared.retainAll(gauges.get(first + near.station()));
                if (!shared.isEmpty()) {
                    segments.add(new Segment(
                            0,
                            from,
                            first + near.station(),
                            shared.stream().toList(),
                            (int) Math.round(near.metres()),
                            Segment.LengthBasis.MEASURED,
                            near.metres(),
                            Shape.STRAIGHT));
                    break;
                }
            }
        }
    }
}
