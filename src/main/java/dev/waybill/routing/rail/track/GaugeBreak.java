package dev.waybill.routing.rail.track;

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

    /** The way in words. */
    public String wayInWords() {
        return switch (way) {
            case "transload" -> "by transloading";
            case "bogies" -> "by exchange of bogies";
            default -> "by transloading or exchange of bogies";
        };
    }
}
