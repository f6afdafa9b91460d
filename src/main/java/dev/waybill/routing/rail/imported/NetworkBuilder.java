package dev.waybill.routing.rail.imported;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.rail.track.RailLine;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Segment;
import dev.waybill.routing.rail.track.Shape;
import dev.waybill.routing.rail.track.Station;
import dev.waybill.routing.rail.track.StationIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts ways into a network: one node for each junction, end of track and named stop.
 *
 * <p>Long track between junctions is cut every {@value #CUT_METRES} m, so that a place joins close by. A named point
 * gives its name to the nodes within {@value #STOP_METRES} m, or if there is none to the nearest within {@value
 * #FAR_STOP_METRES} m. Lengths are those of the drawn line.
 */
final class NetworkBuilder {

    static final double CUT_METRES = 1000;
    static final double STOP_METRES = 300;
    static final double FAR_STOP_METRES = 1000;

    private final RawTrack track;
    private final VertexUse use;
    private final int[] stationOfKey;
    private final List<LonLat> stations = new ArrayList<>();
    private final List<RailLine> lines = new ArrayList<>();
    private final Map<String, Integer> lineIndex = new HashMap<>();
    private final List<Segment> segments = new ArrayList<>();

    private NetworkBuilder(RawTrack track) {
        this.track = track;
        this.use = new VertexUse(track);
        this.stationOfKey = new int[use.size()];
        Arrays.fill(stationOfKey, -1);
    }

    static RailNetwork build(RawTrack track) {
        NetworkBuilder builder = new NetworkBuilder(track);
        for (int way = 0; way < track.wayCount(); way++) {
            builder.cut(way);
        }
        return new RailNetwork(builder.namedStations(), builder.lines, builder.segments, List.of());
    }

    private void cut(int way) {
        int first = track.firstVertex(way);
        int last = track.firstVertex(way + 1) - 1;
        int from = first;
        double metres = 0;
        for (int vertex = first + 1; vertex <= last; vertex++) {
            metres += track.position(vertex - 1).distanceMetresTo(track.position(vertex));
            if (vertex == last || use.count(vertex) > 1 || metres >= CUT_METRES) {
                addSegment(way, from, vertex, metres);
                from = vertex;
                metres = 0;
            }
        }
    }

    private void addSegment(int way, int from, int to, double metres) {
        int start = station(from);
        int end = station(to);
        if (start == end) {
            return; // a loop back to itself leads nowhere
        }
        List<LonLat> between = new ArrayList<>(to - from - 1);
        for (int vertex = from + 1; vertex < to; vertex++) {
            between.add(track.position(vertex));
        }
        TrackTraits traits = track.traits(way);
        segments.add(new Segment(
                line(traits),
                start,
                end,
                traits.gaugesMm(),
                (int) Math.round(metres),
                Segment.LengthBasis.MEASURED,
                metres,
                between.isEmpty() ? Shape.STRAIGHT : Shape.of(between)));
    }

    private int station(int vertex) {
        int key = use.index(vertex);
        if (stationOfKey[key] < 0) {
            stationOfKey[key] = stations.size();
            stations.add(track.position(vertex));
        }
        return stationOfKey[key];
    }

    private int line(TrackTraits traits) {
        return lineIndex.computeIfAbsent(traits.name() + ' ' + traits.speedClass(), key -> {
            lines.add(new RailLine("line-" + (lines.size() + 1), traits.name(), "", traits.speedClass()));
            return lines.size() - 1;
        });
    }

    private List<Station> namedStations() {
        String[] names = new String[stations.size()];
        double[] nearest = new double[stations.size()];
        Arrays.fill(names, "");
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        StationIndex index = new StationIndex(stations);
        for (RawTrack.NamedPoint point : track.namedPoints()) {
            List<StationIndex.Near> near = index.within(point.position(), STOP_METRES);
            if (near.isEmpty()) {
                near = index.nearest(point.position()).stream()
                        .filter(one -> one.metres() <= FAR_STOP_METRES)
                        .toList();
            }
            for (StationIndex.Near one : near) {
                if (one.metres() < nearest[one.station()]) {
                    nearest[one.station()] = one.metres();
                    names[one.station()] = point.name();
                }
            }
        }
        List<Station> named = new ArrayList<>(stations.size());
        for (int i = 0; i < stations.size(); i++) {
            named.add(new Station("n" + (i + 1), names[i], "", "", stations.get(i), 0));
        }
        return named;
    }
}
