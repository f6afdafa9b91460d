package dev.waybill.source;

import org.jspecify.annotations.Nullable;

/**
 * A number of things with the bounds that the source gives: "300", "over 1,000", "up to 40".
 *
 * @param unit what is counted, plural ("containers")
 * @param min the lower bound, or null if the source gives none
 * @param max the upper bound, or null if the source gives none
 * @param minExclusive true if the source says "more than" the lower bound
 */
public record Quantity(String unit, @Nullable Long min, @Nullable Long max, boolean minExclusive) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if both bounds are missing, one is negative or they are swapped
     */
    public Quantity {
        if (min == null && max == null) {
            throw new IllegalArgumentException("a quantity needs a lower or an upper bound");
        }
        if (min != null && min < 0 || max != null && max < 0) {
            throw new IllegalArgumentException("a quantity cannot be negative");
        }
        if (min != null && max != null && max < min) {
            throw new IllegalArgumentException("the upper bound " + max + " lies below the lower " + min);
        }
    }

    /** An exact number. */
    public static Quantity exactly(String unit, long count) {
        return new Quantity(unit, count, count, false);
    }
}
