package dev.waybill.routing;

/**
 * A time under way as a range, in hours.
 *
 * @param minHours at the fastest stated speed
 * @param maxHours at the slowest stated speed
 * @param assumption the speeds and their source, in words
 */
public record HoursRange(double minHours, double maxHours, String assumption) {

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
