package dev.waybill.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, no sharper than it is known: from one day to another, both included.
 *
 * @param from first day possible
 * @param to last day possible, not before the first
 * @param precision how sharply the source dates it
 * @param basis whether a source gives the dates or they were concluded
 * @param asWritten the words of the date, short ("early September"), or null
 * @param reason why these dates were concluded; never null when inferred
 */
public record Period(
        LocalDate from,
        LocalDate to,
        DatePrecision precision,
        Basis basis,
        @Nullable String asWritten,
        @Nullable String reason) {

    /**
     * Checks order and reason.
     *
     * @throws IllegalArgumentException if the days run backwards or an inference gives no reason
     */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends (" + to + ") before it starts (" + from + ")");
        }
        if (basis == Basis.INFERRED && reason == null) {
            throw new IllegalArgumentException("an inferred date needs its reason");
        }
    }

    /** A period that a source states to the day. */
    public static Period reported(LocalDate from, LocalDate to) {
        return new Period(from, to, DatePrecision.DAY, Basis.REPORTED, null, null);
    }
}
