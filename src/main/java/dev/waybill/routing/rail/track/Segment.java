package dev.waybill.routing.rail.track;

import java.util.List;

/**
 * The track between two neighbouring stations of a line.
 *
 * @param line index of its line in the network
 * @param from index of the station it starts at
 * @param to index of the station it ends at
 * @param gaugesMm gauges laid, in millimetres, smallest first; two or more for mixed track
 * @param railMetres what the railway counts: see {@code basis}
 * @param basis where {@code railMetres} comes from
 * @param geometryMetres length of its drawn line on the ellipsoid
 * @param shape interior points of its drawn line, from start to end
 */
public record Segment(
        int line,
        int from,
        int to,
        List<Integer> gaugesMm,
        int railMetres,
        LengthBasis basis,
        double geometryMetres,
        Shape shape) {

    /** Copies the gauges and checks that there is one. */
    public Segment {
        gaugesMm = List.copyOf(gaugesMm);
        if (gaugesMm.isEmpty()) {
            throw new IllegalArgumentException("a segment needs a gauge");
        }
        if (railMetres < 0) {
            throw new IllegalArgumentException("a segment's length cannot be negative: " + railMetres);
        }
    }

    /** Where a segment's rail kilometres come from. */
    public enum LengthBasis {
        /** Published for this very pair of stations. */
        PUBLISHED,
        /** A share of a published longer span, by length of track; the span's sum is exact. */
        SHARE_OF_PUBLISHED,
        /** None is published: the drawn line's length times the measured sinuosity. */
        MEASURED
    }
}
