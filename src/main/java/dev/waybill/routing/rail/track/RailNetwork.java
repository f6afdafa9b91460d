package dev.waybill.routing.rail.track;

import java.util.List;

/**
 * Stations, lines and the track between them: pure data, as read.
 *
 * @param stations referred to by index
 * @param lines referred to by index
 * @param segments track between neighbouring stations
 * @param gaugeBreaks where the gauge can change; nowhere else
 */
public record RailNetwork(
        List<Station> stations, List<RailLine> lines, List<Segment> segments, List<GaugeBreak> gaugeBreaks) {

    /** Copies the lists. */
    public RailNetwork {
        stations = List.copyOf(stations);
        lines = List.copyOf(lines);
        segments = List.copyOf(segments);
        gaugeBreaks = List.copyOf(gaugeBreaks);
    }
}
