package dev.waybill.export.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import dev.waybill.words.FactText;
import dev.waybill.words.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * The page's own words in one language, and how it writes dates, lengths and times: months in full, for a page has room.
 *
 * @param wording of the language
 */
record PageWords(Wording wording) {

    private static final double METRES_PER_NAUTICAL_MILE = 1852;
    private static final String PAGE = "page.";

    /** What the page takes of the map's words, by the starts of their keys. */
    private static final List<String> OF_THE_MAP =
            List.of("date.", "month.", "number.", "unit.", "legend.", "north", "south", "east", "west", "not.navigation");

    /** The words that the page's script says, by its keys. */
    ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        wording.listWords().forEach((key, text) -> {
            if (key.startsWith(PAGE)) {
                node.put(key.substring(PAGE.length()), text);
            } else if (OF_THE_MAP.stream().anyMatch(key::startsWith)) {
                node.put(key, text);
            }
        });
        return node;
    }

    /** A period, as sharp as it is known: "7 September – 1 October 2023", "July 2023", "2018". */
    String period(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return switch (period.precision()) {
            case YEAR -> from.getYear() == to.getYear()
                    ? String.valueOf(to.getYear())
                    : from.getYear() + "–" + to.getYear();
            case MONTH -> month(from).equals(month(to)) ? month(to) : month(from) + " – " + month(to);
            case DAY, PART_OF_MONTH -> days(from, to);
        };
    }

    private String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(to);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        if (from.getMonth() == to.getMonth()) {
            String both = wording.say("date.day", from.getDayOfMonth() + "–" + to.getDayOfMonth(), monthBesideDay(to));
            return wording.say("date.year", both, to.getYear());
        }
        return wording.say("date.year", dayOfYear(from) + " – " + dayOfYear(to), to.getYear());
    }

    String day(LocalDate date) {
        return wording.say("date.year", dayOfYear(date), date.getYear());
    }

    private String dayOfYear(LocalDate date) {
        return wording.say("date.day", date.getDayOfMonth(), monthBesideDay(date));
    }

    private String monthBesideDay(LocalDate date) {
        return wording.say("month.of." + date.getMonthValue());
    }

    private String month(LocalDate date) {
        return wording.say("date.month", wording.say("month." + date.getMonthValue()), date.getYear());
    }

    /** The sentences of facts. */
    FactText facts() {
        return FactText.in(wording);
    }

    String quantity(Quantity quantity) {
        return wording.quantity(quantity);
    }

    /** Kilometres, below 10 km with one decimal. */
    String kilometres(double metres) {
        return wording.kilometres(metres);
    }

    /** Nautical miles. */
    String nauticalMiles(double metres) {
        return wording.rounded(metres / METRES_PER_NAUTICAL_MILE) + "\u00a0" + wording.say("unit.nm");
    }

    String number(double value) {
        return wording.rounded(value);
    }

    /** A time under way: hours up to two days, then days. */
    String hours(double min, double max) {
        boolean days = max > 48;
        double unit = days ? 24 : 1;
        String from = wording.number(Math.round(min / unit));
        String to = wording.number(Math.round(max / unit));
        return wording.say(days ? "page.days" : "page.hours", from.equals(to) ? to : from + "–" + to);
    }
}
