package dev.waybill.routing.rail;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteNote;
import dev.waybill.routing.rail.search.EdgeCosts;
import dev.waybill.routing.rail.search.FoundWay;
import dev.waybill.routing.rail.search.TrackGraph;
import dev.waybill.routing.rail.track.GaugeBreak;
import dev.waybill.routing.rail.track.RailLine;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Segment;
import dev.waybill.routing.rail.track.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns the edges of a way into a route: its drawn line, stations, lines, lengths and notes. */
final class RouteWriter {

    private final TrackGraph graph;
    private final RailNetwork network;
    private final List<LonLat> drawn = new ArrayList<>();
    private final List<RailRoute.Stop> stops = new ArrayList<>();
    private final List<RailRoute.LineUse> lines = new ArrayList<>();
    private final List<RailRoute.GaugeChange> gaugeChanges = new ArrayList<>();
    private final List<RouteNote> notes = new ArrayList<>();
    private final Map<Segment.LengthBasis, Long> metresByBasis = new TreeMap<>();
    private double geometryMetres;
    private long railMetres;

    private RouteWriter(TrackGraph graph) {
        this.graph = graph;
        this.network = graph.network();
    }

    /**
     * Writes a way as a route.
     *
     * @param way at least one edge of track
     * @param character what sets it apart
     */
    static RailRoute write(TrackGraph graph, FoundWay way, RouteCharacter character) {
        RouteWriter writer = new RouteWriter(graph);
        int node = way.start().node();
        writer.pass(graph.stationOf(node), true);
        for (int edge : way.edges()) {
            int next = graph.otherEnd(edge, node);
            if (graph.isGaugeChange(edge)) {
                writer.changeGauge(edge, node, next);
            } else {
                if (graph.crossesCustoms(edge)) {
                    writer.noteBorder(edge, node, next);
                }
                writer.travel(graph.segment(edge), graph.stationOf(next));
            }
            node = next;
        }
        return writer.finish(way, character);
    }

    private void travel(Segment segment, int toStation) {
        boolean backwards = segment.from() == toStation;
        segment.shape().addTo(drawn, backwards);
        geometryMetres += segment.geometryMetres();
        railMetres += segment.railMetres();
        metresByBasis.merge(segment.basis(), (long) segment.railMetres(), Long::sum);
        useLine(network.lines().get(segment.line()), segment.railMetres() / 1000.0);
        pass(toStation, false);
    }

    private void pass(int index, boolean first) {
        Station station = network.stations().get(index);
        drawn.add(station.position());
        if (first || station.isNamed() && !isLastStop(station)) {
            stops.add(stop(station));
        }
    }

    /** In an imported network a station has a node on each of its tracks and points; it is passed once. */
    private boolean isLastStop(Station station) {
        return stops.get(stops.size() - 1).name().equals(station.name());
    }

    private RailRoute.Stop stop(Station station) {
        return new RailRoute.Stop(
                station.id(), station.label(), station.position(), station.countryCode(), railMetres / 1000.0);
    }

    private void useLine(RailLine line, double kilometres) {
        int last = lines.size() - 1;
        if (last >= 0 && lines.get(last).lineId().equals(line.id())) {
            double before = lines.remove(last).railKilometres();
            lines.add(new RailRoute.LineUse(line.id(), line.name(), before + kilometres));
        } else {
            lines.add(new RailRoute.LineUse(line.id(), line.name(), kilometres));
        }
    }

    private void changeGauge(int edge, int fromNode, int toNode) {
        GaugeBreak change = graph.gaugeBreak(edge);
        String name = network.stations().get(change.station()).label();
        int fromMm = graph.gaugeOf(fromNode);
        int toMm = graph.gaugeOf(toNode);
        gaugeChanges.add(new RailRoute.GaugeChange(name, fromMm, toMm));
        notes.add(new RouteNote.GaugeChange(
                name, fromMm, toMm, change.by(), change.note(), EdgeCosts.standingKilometres(graph, edge)));
    }

    private void noteBorder(int edge, int fromNode, int toNode) {
        Station from = network.stations().get(graph.stationOf(fromNode));
        Station to = network.stations().get(graph.stationOf(toNode));
        notes.add(new RouteNote.CustomsBorder(
                from.label(),
                from.countryCode(),
                to.label(),
                to.countryCode(),
                EdgeCosts.standingKilometres(graph, edge)));
    }

    private RailRoute finish(FoundWay way, RouteCharacter character) {
        Station last = network.stations().get(graph.stationOf(way.end().node()));
        if (!last.isNamed()) {
            stops.add(stop(last));
        }
        noteLengths();
        double kilometres = railMetres / 1000.0;
        double published = railMetres - metresByBasis.getOrDefault(Segment.LengthBasis.MEASURED, 0L);
        return new RailRoute(
                new GeoLine(drawn),
                geometryMetres,
                kilometres,
                railMetres == 0 ? 0 : published / railMetres,
                way.start().gapMetres(),
                way.end().gapMetres(),
                stops,
                lines,
                gaugeChanges,
                FreightSpeeds.underWay(kilometres, gaugeChanges.size()),
                character,
                notes);
    }

    /** States how much of the length is published, and how. */
    private void noteLengths() {
        long share = metresByBasis.getOrDefault(Segment.LengthBasis.SHARE_OF_PUBLISHED, 0L);
        if (share > 0) {
            notes.add(new RouteNote.SharesOfPublished(share / 1000.0));
        }
        long measured = metresByBasis.getOrDefault(Segment.LengthBasis.MEASURED, 0L);
        if (measured == railMetres) {
            notes.add(new RouteNote.NothingPublished());
        } else if (measured > 0) {
            notes.add(new RouteNote.PartlyMeasured(measured / 1000.0));
        }
    }
}
