package dev.waybill.reading.time;

import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.waybill.reading.claim.TextDate;
import dev.waybill.source.DatePrecision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Makes days of dates as written, against the day of publication. */
final class Calendars {

    /** Dates without a year that would lie further ahead than this are of the year before. */
    private static final int DAYS_AHEAD = 75;

    private final String text;
    private final @Nullable LocalDate published;
    private final boolean plans;

    Calendars(String text, @Nullable LocalDate published, boolean plans) {
        this.text = text;
        this.published = published;
        this.plans = plans;
    }

    TextDate day(RawDate raw) {
        String written = text.substring(raw.start(), raw.end());
        boolean full = raw.year() > 0;
        Days days = days(raw);
        if (days == null) {
            return new TextDate(null, null, DatePrecision.DAY, written, null, full, raw.start(), raw.end());
        }
        String reason = full ? null : "worked out against the publication on " + published;
        if (raw.part() != null && reason == null) {
            reason = "\"" + raw.part() + "\" is taken as a third of it";
        }
        return new TextDate(days.from(), days.to(), days.precision(), written, reason, full, raw.start(), raw.end());
    }

    TextDate range(RawDate first, RawDate second) {
        RawDate start = first;
        if (start.month() == 0) {
            start = new RawDate(second.year(), second.month(), first.day(), 0, null, null, second.persian(), first.start(), first.end());
        } else if (start.year() == 0 && second.year() > 0) {
            start = new RawDate(second.year(), first.month(), first.day(), 0, first.part(), null, second.persian(), first.start(), first.end());
        }
        RawDate end = second.month() > 0 ? second
                : new RawDate(start.year(), start.month(), second.day(), 0, null, null, start.persian(), second.start(), second.end());
        TextDate from = day(start);
        TextDate to = day(end);
        String written = text.substring(first.start(), second.end());
        LocalDate opening = from.from();
        LocalDate closing = to.to();
        if (opening != null && closing != null && closing.isBefore(opening)) {
            opening = opening.minusYears(1);
        }
        boolean usable = opening != null && closing != null && !closing.isBefore(opening);
        return new TextDate(usable ? opening : null, usable ? closing : null, from.precision(), written, to.reason(),
                to.fullYear(), first.start(), second.end());
    }

    /** Days from and to, both included. */
    private record Days(LocalDate from, LocalDate to, DatePrecision precision) {
        static Days of(LocalDate day) {
            return new Days(day, day, DatePrecision.DAY);
        }
    }

    private @Nullable Days days(RawDate raw) {
        try {
            Days days = raw.relative() != null ? relative(raw.relative()) : written(raw);
            return days == null || raw.part() == null ? days : third(days, raw.part());
        } catch (DateTimeException e) {
            // The thirty-first of a month that has thirty days: a misprint, no date.
            return null;
        }
    }

    private @Nullable Days written(RawDate raw) {
        if (raw.persian()) {
            return persian(raw);
        }
        if (raw.month() == 0 && raw.day() == 0) {
            return new Days(LocalDate.of(raw.year(), 1, 1), LocalDate.of(raw.year(), 12, 31), DatePrecision.YEAR);
        }
        int month = raw.month();
        if (month == 0) {
            if (published == null) {
                return null;
            }
            boolean later = raw.day() > published.getDayOfMonth() + (plans ? 31 : 3);
            month = later ? published.minusMonths(1).getMonthValue() : published.getMonthValue();
        }
        int year = raw.year() > 0 ? raw.year() : nearestYear(month, Math.max(raw.day(), 1));
        if (year == 0) {
            return null;
        }
        if (raw.day() == 0) {
            YearMonth whole = YearMonth.of(year, month);
            return new Days(whole.atDay(1), whole.atEndOfMonth(), DatePrecision.MONTH);
        }
        LocalDate first = LocalDate.of(year, month, raw.day());
        LocalDate last = raw.lastDay() > raw.day() ? LocalDate.of(year, month, raw.lastDay()) : first;
        return new Days(first, last, DatePrecision.DAY);
    }

    private int nearestYear(int month, int day) {
        if (published == null) {
            return 0;
        }
        if (plans) {
            int nearest = published.getYear();
            long least = Long.MAX_VALUE;
            for (int year = nearest + 1; year >= published.getYear() - 1; year--) {
                LocalDate tried = LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
                long days = Math.abs(ChronoUnit.DAYS.between(published, tried));
                nearest = days < least ? year : nearest;
                least = Math.min(days, least);
            }
            return nearest;
        }
        for (int year = published.getYear() + 1; year >= published.getYear() - 1; year--) {
            LocalDate tried = LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
            long days = ChronoUnit.DAYS.between(published, tried);
            if (days <= DAYS_AHEAD) {
                return year;
            }
        }
        return published.getYear();
    }

    private @Nullable Days persian(RawDate raw) {
        int year = raw.year();
        if (year == 0) {
            if (published == null) {
                return null;
            }
            year = published.getYear() - 621;
            Days tried = persian(new RawDate(year, raw.month(), raw.day(), raw.lastDay(), null, null, true, 0, 0));
            if (tried != null && ChronoUnit.DAYS.between(published, tried.from()) <= DAYS_AHEAD) {
                return tried;
            }
            year--;
        }
        LocalDate first = gregorian(year, raw.month(), Math.max(1, raw.day()));
        int lastDay = raw.day() == 0 ? raw.month() <= 6 ? 31 : raw.month() <= 11 ? 30 : 29 : Math.max(raw.day(), raw.lastDay());
        return new Days(first, gregorian(year, raw.month(), lastDay), raw.day() == 0 ? DatePrecision.MONTH : DatePrecision.DAY);
    }

    private static LocalDate gregorian(int year, int month, int day) {
        PersianCalendar persian = new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        persian.clear();
        persian.set(year, Math.max(month, 1) - 1, day);
        GregorianCalendar gregorian = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        gregorian.setTimeInMillis(persian.getTimeInMillis());
        return LocalDate.of(gregorian.get(GregorianCalendar.YEAR), gregorian.get(GregorianCalendar.MONTH) + 1,
                gregorian.get(GregorianCalendar.DAY_OF_MONTH));
    }

    private @Nullable Days relative(String relative) {
        if (published == null) {
            return null;
        }
        String[] words = relative.split(" ");
        return switch (words[0]) {
            case "day" -> Days.of(published.plusDays(Integer.parseInt(words[1])));
            case "week" -> week(Integer.parseInt(words[1]));
            case "month" -> month(YearMonth.from(published).plusMonths(Integer.parseInt(words[1])));
            case "year" -> {
                int year = published.getYear() + Integer.parseInt(words[1]);
                yield new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
            }
            case "days" -> new Days(published.plusDays(Integer.parseInt(words[1])), published.plusDays(Integer.parseInt(words[2])), DatePrecision.DAY);
            case "weekday" -> weekday(DayOfWeek.of(Integer.parseInt(words[1])), words.length > 2 ? words[2] : "");
            case "month-named" -> {
                int month = Integer.parseInt(words[1]);
                YearMonth named = YearMonth.of(published.getYear(), month);
                boolean last = words[2].equals("last");
                if (last && !named.atEndOfMonth().isBefore(published)) {
                    named = named.minusYears(1);
                } else if (!last && !named.atDay(1).isAfter(published)) {
                    named = named.plusYears(1);
                }
                yield month(named);
            }
            default -> null;
        };
    }

    private Days week(int shift) {
        LocalDate monday = published().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        return new Days(monday, monday.plusDays(6), DatePrecision.DAY);
    }

    private static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    private Days weekday(DayOfWeek day, String shift) {
        boolean ahead = shift.equals("next") || shift.isEmpty() && plans;
        return Days.of(ahead
                ? published().with(TemporalAdjusters.next(day))
                : shift.equals("last")
                        ? published().with(TemporalAdjusters.previous(day))
                        : published().with(TemporalAdjusters.previousOrSame(day)));
    }

    private LocalDate published() {
        if (published == null) {
            throw new IllegalStateException("there is no day of publication");
        }
        return published;
    }

    /** The first ten days, the middle or the rest of a month; of a longer or shorter span its thirds. */
    private static Days third(Days days, String part) {
        LocalDate from = days.from();
        long length = ChronoUnit.DAYS.between(from, days.to()) + 1;
        long third = length >= 28 && length <= 31 ? 10 : Math.max(1, length / 3);
        return switch (part) {
            case "early" -> new Days(from, from.plusDays(third - 1), DatePrecision.PART_OF_MONTH);
            case "mid" -> new Days(from.plusDays(third), from.plusDays(2 * third - 1), DatePrecision.PART_OF_MONTH);
            case "late" -> new Days(from.plusDays(2 * third), days.to(), DatePrecision.PART_OF_MONTH);
            case "half1" -> new Days(from, from.plusDays(length / 2 - 1), DatePrecision.PART_OF_MONTH);
            case "half2" -> new Days(from.plusDays(length / 2), days.to(), DatePrecision.PART_OF_MONTH);
            default -> days;
        };
    }
}
