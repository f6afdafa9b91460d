package dev.waybill.export.report;

import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lengths and times in words; kilometres and nautical miles appear here and nowhere deeper. */
final class Measures {

    private static final double METRES_PER_NAUTICAL_MILE = 1852;

    private Measures() {}

    static String kilometres(double metres) {
        double kilometres = metres / 1000;
        return kilometres < 10
                ? String.format(Locale.ROOT, "%.1f km", kilometres)
                : String.format(Locale.ROOT, "%,.0f km", kilometres);
    }

    static String nauticalMiles(double metres) {
        return String.format(Locale.ROOT, "%,.0f nm", metres / METRES_PER_NAUTICAL_MILE);
    }

    /** A leg's length as its path gives it, with nautical miles by sea and the railway's kilometres by rail. */
    static String distance(Leg leg) {
        if (leg.path() instanceof LegPath.Routed routed) {
            List<String> parts = new ArrayList<>();
            parts.add(kilometres(routed.lengthMetres()));
            if (routed.sea() != null) {
                parts.add(nauticalMiles(routed.lengthMetres()));
            }
            if (routed.rail() != null) {
                parts.add(String.format(
                        Locale.ROOT,
                        "%,.0f rail km (%.0f %% official)",
                        routed.rail().railKilometres(),
                        100 * routed.rail().officialShare()));
            }
            return String.join(", ", parts);
        }
        return leg.path() instanceof LegPath.Direct direct
                ? kilometres(direct.lengthMetres()) + " as the crow flies"
                : "no path";
    }

    static String hours(LegPath.Routed path) {
        return String.format(
                Locale.ROOT,
                "%,.0f to %,.0f hours under way (%s)",
                path.minHours(),
                path.maxHours(),
                path.timeAssumption());
    }
}
