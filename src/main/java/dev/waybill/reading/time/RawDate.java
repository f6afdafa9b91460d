package dev.waybill.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a date as written, before a year is worked out.
 *
 * @param year the year, or 0
 * @param month 1 to 12, or 0
 * @param day first day, or 0
 * @param lastDay last day of a span within a month, or 0
 * @param part early, mid or late, or null
 * @param relative what it counts from the day of publication ("day -1", "weekday 3 -1", "ago 5 day"), or null
 * @param persian whether year, month and day are of the Persian calendar
 */
record RawDate(
        int year, int month, int day, int lastDay, @Nullable String part, @Nullable String relative, boolean persian,
        int start, int end) {

    static RawDate of(int year, int month, int day, int start, int end) {
        return new RawDate(year, month, day, 0, null, null, false, start, end);
    }

    static RawDate relative(String relative, int start, int end) {
        return new RawDate(0, 0, 0, 0, null, relative, false, start, end);
    }

    RawDate withPart(String named, int from) {
        return new RawDate(year, month, day, lastDay, named, relative, persian, from, end);
    }

    RawDate ending(int at) {
        return new RawDate(year, month, day, lastDay, part, relative, persian, start, at);
    }

    boolean isValid() {
        return month >= 0 && month <= 12 && day >= 0 && day <= 31 && lastDay <= 31;
    }
}
