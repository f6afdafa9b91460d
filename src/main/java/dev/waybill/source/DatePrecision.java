package dev.waybill.source;

/** How sharply a date is known. */
public enum DatePrecision {
    /** Days are named. */
    DAY,
    /** "Early September", "the last week of May". */
    PART_OF_MONTH,
    MONTH,
    YEAR
}
