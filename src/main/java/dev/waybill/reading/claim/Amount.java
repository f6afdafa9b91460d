package dev.waybill.reading.claim;

import org.jspecify.annotations.Nullable;

/**
 * A number of things with its bounds.
 *
 * @param unit what is counted, plural, English ("containers"); "pieces" where no unit is known
 * @param min lower bound, or null
 * @param max upper bound, or null
 * @param over whether the text says "more than" or "at least" the lower bound
 * @param start first position of the words
 * @param end behind their last position
 */
public record Amount(String unit, @Nullable Double min, @Nullable Double max, boolean over, int start, int end) {}
