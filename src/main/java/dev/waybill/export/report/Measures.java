package dev.waybill.export.report;

import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.words.RouteWords;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Lengths and times in words; kilometres and nautical miles appear here and nowhere deeper. */
final class Measures {

    private static final double METRES_PER_NAUTICAL_MILE = 1852;

    private final Wording words;

    Measures(Wording words) {
        this.words = words;
    }

    String kilometres(double metres) {
        double kilometres = metres / 1000;
        return words.decimals(kilometres, kilometres < 10 ? 1 : 0) + " " + words.say("unit.km");
    }

    String nauticalMiles(double metres) {
        return words.decimals(metres / METRES_PER_NAUTICAL_MILE, 0) + " " + words.say("report.nm");
    }

    /** A leg's length as its path gives it, with nautical miles by sea and the railway's kilometres by rail. */
    String distance(Leg leg) {
        if (leg.path() instanceof LegPath.Routed routed) {
            List<String> parts = new ArrayList<>();
            parts.add(kilometres(routed.lengthMetres()));
            if (routed.sea() != null) {
                parts.add(nauticalMiles(routed.lengthMetres()));
            }
            if (routed.rail() != null) {
                parts.add(words.say(
                        "report.rail.km",
                        words.decimals(routed.rail().railKilometres(), 0),
                        words.decimals(100 * routed.rail().officialShare(), 0)));
            }
            return String.join(", ", parts);
        }
        return leg.path() instanceof LegPath.Direct direct
                ? words.say("report.crow", kilometres(direct.lengthMetres()))
                : words.say("report.no.path");
    }

    String hours(LegPath.Routed path) {
        return words.say(
                "report.hours",
                words.decimals(path.route().underWay().minHours(), 0),
                words.decimals(path.route().underWay().maxHours(), 0),
                new RouteWords(words).speeds(path.route().underWay().basis()));
    }
}
