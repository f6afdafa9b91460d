package dev.waybill.routing;

/**
 * A time under way as a range, in hours.
 *
 * @param minHours at the fastest stated speed
 * @param maxHours at the slowest stated speed
 * @param basis the speeds and their source
 */
public record HoursRange(double minHours, double maxHours, SpeedBasis basis) {

    /** No speed is assumed. */
    public static final HoursRange UNKNOWN = new HoursRange(0, 0, SpeedBasis.NONE);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the range is negative or backwards
     */
    public HoursRange {
        if (!(minHours >= 0 && maxHours >= minHours)) {
            throw new IllegalArgumentException("hours out of order: " + minHours + " to " + maxHours);
        }
    }
}
