package dev.waybill.export.layer;

/** What a column holds; an absent value is null in every type. */
public enum ColumnType {
    /** {@link String}, never empty. */
    TEXT,
    /** {@link Long}. */
    INTEGER,
    /** {@link Double}, finite, rounded to three decimals. */
    REAL,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link Boolean}. */
    BOOLEAN
}
