package dev.waybill.routing.rail.search;

import dev.waybill.routing.Reason;
import dev.waybill.routing.rail.track.RailLine;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Station;
import dev.waybill.source.InputException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a request takes out of the network: stations, lines, countries, gauges. Closed means absent. */
public final class Closures {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final RailNetwork network;
    private final Set<Integer> stations = new HashSet<>();
    private final Set<Integer> lines = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<Integer> gauges = new HashSet<>();
    private final int onlyGauge;

    private Closures(RailNetwork network, int onlyGauge) {
        this.network = network;
        this.onlyGauge = onlyGauge;
    }

    /**
     * Reads the request.
     *
     * @throws InputException if something to avoid is not known
     */
    public static Closures of(RailNetwork network, RailOptions options) {
        Closures closures = new Closures(network, options.gaugeMm());
        new TreeSet<>(options.avoid()).forEach(closures::close);
        return closures;
    }

    private void close(String what) {
        if (COUNTRIES.contains(what)) {
            countries.add(what);
        } else if (what.matches("[0-9]{3,4}")) {
            gauges.add(Integer.valueOf(what));
        } else if (!closeNamed(what)) {
            throw InputException.ofOption("avoid", "'" + what + "' is no station, line, country or gauge", hint(what));
        }
    }

    private boolean closeNamed(String what) {
        int before = lines.size() + stations.size();
        for (int i = 0; i < network.lines().size(); i++) {
            RailLine line = network.lines().get(i);
            if (line.id().equals(what) || line.name().equalsIgnoreCase(what)) {
                lines.add(i);
            }
        }
        for (int i = 0; i < network.stations().size(); i++) {
            Station station = network.stations().get(i);
            if (!what.isEmpty() && Stream.of(station.id(), station.name(), station.nativeName())
                    .anyMatch(what::equalsIgnoreCase)) {
                stations.add(i);
            }
        }
        return lines.size() + stations.size() > before;
    }

    private String hint(String what) {
        String part = what.toLowerCase(Locale.ROOT);
        List<String> ids = Stream.concat(
                        network.stations().stream().map(Station::id), network.lines().stream().map(RailLine::id))
                .filter(id -> id.contains(part))
                .sorted()
                .limit(5)
                .toList();
        return ids.isEmpty()
                ? "Give a station's or line's id or name, a country like KZ, or a gauge like 1435"
                : "Did you mean " + String.join(", ", ids) + "?";
    }

    /** Whether nothing is closed. */
    public boolean isEmpty() {
        return onlyGauge == 0 && stations.isEmpty() && lines.isEmpty() && countries.isEmpty() && gauges.isEmpty();
    }

    /** Whether an edge is absent. */
    public boolean closes(TrackGraph graph, int edge) {
        int from = graph.from(edge);
        int to = graph.to(edge);
        if (closesNode(graph, from) || closesNode(graph, to)) {
            return true;
        }
        if (graph.isGaugeChange(edge)) {
            return false;
        }
        int line = graph.segment(edge).line();
        return lines.contains(line) || countries.contains(network.lines().get(line).countryCode());
    }

    /** Whether a node is absent. */
    boolean closesNode(TrackGraph graph, int node) {
        int gauge = graph.gaugeOf(node);
        int station = graph.stationOf(node);
        return onlyGauge != 0 && gauge != onlyGauge
                || gauges.contains(gauge)
                || stations.contains(station)
                || countries.contains(network.stations().get(station).countryCode());
    }

    /** What a search by some options does without. */
    public static Reason.Conditions conditions(RailOptions options) {
        return new Reason.Conditions(options.avoid().stream().sorted().toList(), options.gaugeMm());
    }
}
