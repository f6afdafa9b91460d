package dev.waybill.export.web;

import dev.waybill.source.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How the page writes dates, lengths and times. */
final class Words {

    private static final double METRES_PER_NAUTICAL_MILE = 1852;
    private static final List<String> MONTHS = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December");

    private Words() {}

    /** A period, as sharp as it is known: "7 September – 1 October 2023", "July 2023", "2018". */
    static String period(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean sameYear = from.getYear() == to.getYear();
        boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
        return switch (period.precision()) {
            case YEAR -> sameYear ? String.valueOf(to.getYear()) : from.getYear() + "–" + to.getYear();
            case MONTH -> sameMonth ? month(to) : (sameYear ? monthName(from) : month(from)) + " – " + month(to);
            case DAY, PART_OF_MONTH -> {
                if (from.equals(to)) {
                    yield day(to);
                }
                if (sameMonth) {
                    yield from.getDayOfMonth() + "–" + day(to);
                }
                yield (sameYear ? from.getDayOfMonth() + " " + monthName(from) : day(from)) + " – " + day(to);
            }
        };
    }

    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    private static String month(LocalDate date) {
        return monthName(date) + " " + date.getYear();
    }

    private static String monthName(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /** Kilometres, below 10 km with one decimal. */
    static String kilometres(double metres) {
        return number(metres / 1000) + "\u00a0km";
    }

    /** Nautical miles. */
    static String nauticalMiles(double metres) {
        return number(metres / METRES_PER_NAUTICAL_MILE) + "\u00a0nm";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 9.95 ? "%,.1f" : "%,.0f", value);
    }

    /** A time under way: hours up to two days, then days. */
    static String hours(double min, double max) {
        boolean days = max > 48;
        double unit = days ? 24 : 1;
        String from = String.format(Locale.ROOT, "%,.0f", min / unit);
        String to = String.format(Locale.ROOT, "%,.0f", max / unit);
        return (from.equals(to) ? to : from + "–" + to) + (days ? "\u00a0days" : "\u00a0hours");
    }
}
