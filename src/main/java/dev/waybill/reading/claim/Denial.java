package dev.waybill.reading.claim;

import org.jspecify.annotations.Nullable;

/**
 * Somebody denies what others say, without telling a movement anew.
 *
 * @param by who, in words of the text, or null
 * @param stated when, or null
 * @param denies indexes of the movements that it can only be about; empty if the text tells of none
 * @param start where the sentence starts
 * @param end where it ends
 */
public record Denial(@Nullable String by, @Nullable TextDate stated, java.util.List<Integer> denies, int start, int end) {}
