package dev.waybill.reading.claim;

import dev.waybill.source.DatePrecision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text writes.
 *
 * @param from first day possible, or null if the year cannot be told
 * @param to last day possible, or null likewise
 * @param precision how sharply it is written
 * @param asWritten the words
 * @param reason why these days, where the words alone do not give them; or null
 * @param fullYear whether the words give the year
 * @param start first position of the words
 * @param end behind their last position
 */
public record TextDate(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        DatePrecision precision,
        String asWritten,
        @Nullable String reason,
        boolean fullYear,
        int start,
        int end) {}
