package dev.waybill.routing.rail.track;

import dev.waybill.routing.RouteNote;
import java.util.List;

/**
 * A station where cargo can go on over another gauge.
 *
 * @param station index of the station
 * @param gaugesMm the gauges between which it can change
 * @param way "transload", "bogies" or "both"
 * @param note remark for the reader, may be empty
 */
public record GaugeBreak(int station, List<Integer> gaugesMm, String way, String note) {

    /** Copies the gauges. */
    public GaugeBreak {
        gaugesMm = List.copyOf(gaugesMm);
    }

    /** How cargo goes on. */
    public RouteNote.GaugeChangeBy by() {
        return switch (way) {
            case "transload" -> RouteNote.GaugeChangeBy.TRANSLOADING;
            case "bogies" -> RouteNote.GaugeChangeBy.BOGIES;
            default -> RouteNote.GaugeChangeBy.EITHER;
        };
    }
}
