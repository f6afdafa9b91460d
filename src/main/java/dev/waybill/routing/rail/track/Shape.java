package dev.waybill.routing.rail.track;

import dev.waybill.geo.LonLat;
import java.util.List;

/**
 * Positions packed as whole ten-millionths of a degree (about a centimetre): longitude, latitude, longitude, …
 *
 * <p>A network holds hundreds of thousands of them, as objects several times as large.
 */
public final class Shape {

    /** No interior points: a straight segment. */
    public static final Shape STRAIGHT = new Shape(new int[0]);

    private static final double UNITS_PER_DEGREE = 1e7;

    private final int[] packed;

    /**
     * Takes the array over without a copy.
     *
     * @param packed longitude, latitude, and so on, in ten-millionths of a degree
     */
    public Shape(int[] packed) {
        if (packed.length % 2 != 0) {
            throw new IllegalArgumentException("positions come in pairs");
        }
        this.packed = packed;
    }

    /** Packs positions, rounding each to the unit. */
    public static Shape of(List<LonLat> positions) {
        int[] packed = new int[positions.size() * 2];
        for (int i = 0; i < positions.size(); i++) {
            packed[2 * i] = pack(positions.get(i).lonDegrees());
            packed[2 * i + 1] = pack(positions.get(i).latDegrees());
        }
        return new Shape(packed);
    }

    /** How many positions. */
    public int size() {
        return packed.length / 2;
    }

    /** The position in a place, from 0. */
    public LonLat position(int index) {
        return new LonLat(packed[2 * index] / UNITS_PER_DEGREE, packed[2 * index + 1] / UNITS_PER_DEGREE);
    }

    /** Adds the positions to a list, in order or backwards. */
    public void addTo(List<LonLat> positions, boolean backwards) {
        for (int i = 0; i < size(); i++) {
            positions.add(position(backwards ? size() - 1 - i : i));
        }
    }

    /** The packed values; not to be changed. */
    public int[] packed() {
        return packed;
    }

    private static int pack(double degrees) {
        return (int) Math.round(degrees * UNITS_PER_DEGREE);
    }
}
