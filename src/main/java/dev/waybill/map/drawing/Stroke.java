package dev.waybill.map.drawing;

import java.util.List;

/**
 * How a line is drawn; its ends and corners are round unless it says otherwise.
 *
 * @param colour of the line
 * @param widthMm its width
 * @param dashMm lengths of marks and gaps in turn; empty for a solid line
 * @param flatEnds whether the ends of the line and its dashes are cut square
 */
public record Stroke(Colour colour, double widthMm, List<Double> dashMm, boolean flatEnds) {

    /**
     * Copies the dashes.
     *
     * @throws IllegalArgumentException if a dash is not above 0, which no renderer could draw
     */
    public Stroke {
        dashMm = List.copyOf(dashMm);
        if (dashMm.stream().anyMatch(dash -> !(dash > 0))) {
            throw new IllegalArgumentException("dashes must be above 0 mm: " + dashMm);
        }
    }

    /** A solid line with round ends. */
    public static Stroke solid(Colour colour, double widthMm) {
        return new Stroke(colour, widthMm, List.of(), false);
    }

    /** A dashed line with square ends. */
    public static Stroke dashed(Colour colour, double widthMm, Double... dashMm) {
        return new Stroke(colour, widthMm, List.of(dashMm), true);
    }
}
