package dev.waybill.answer;

import dev.waybill.app.Endpoints;
import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.routing.DirectRoute;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaRoute;
import dev.waybill.source.TransportMode;
import dev.waybill.words.RouteWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Ways in words for a terminal. */
public final class RouteText {

    private static final double METRES_PER_NAUTICAL_MILE = 1852;
    /** Below this a gap is the width of a harbour and not worth a line. */
    private static final double TOLD_GAP_METRES = 100;

    /** Land farther off is not looked for. */
    private static final double LOOKOUT_METRES = 20_000;

    private static final int COLUMNS = 110;

    private static final RouteWords WORDS = RouteWords.ENGLISH;

    private RouteText() {}

    /** What a reader must know of ends that several places match. */
    public static List<String> doubts(Endpoints.Pair ends) {
        List<String> doubts = new ArrayList<>();
        for (Resolution end : List.of(ends.from(), ends.to())) {
            if (end instanceof Resolution.Ambiguous ambiguous) {
                String others = ambiguous.candidates().stream()
                        .skip(1)
                        .limit(3)
                        .map(candidate -> name(candidate.place()))
                        .collect(Collectors.joining("; "));
                doubts.add("'" + ResolutionText.printable(ambiguous.query().text()) + "' is ambiguous; taken as "
                        + name(ambiguous.candidates().get(0).place()) + (others.isEmpty() ? "" : ", not " + others));
            }
        }
        return doubts;
    }

    public static String distance(Endpoints.Pair ends, TransportMode mode, RouteResult<? extends Route> result) {
        StringBuilder text = new StringBuilder(head(ends, mode)).append(": ");
        if (result instanceof RouteResult.NoRoute<?> none) {
            return text.append("no route. ").append(WORDS.reason(none.reason())).append('\n').toString();
        }
        Route best = ((RouteResult.Found<?>) result).best();
        text.append(length(best)).append(gaps(best)).append('\n');
        return text.toString();
    }

    public static String write(Endpoints.Pair ends, TransportMode mode, RouteResult<? extends Route> result) {
        StringBuilder text = new StringBuilder(head(ends, mode)).append('\n');
        if (result instanceof RouteResult.NoRoute<?> none) {
            return text.append("  no route. ").append(WORDS.reason(none.reason())).append('\n').toString();
        }
        List<? extends Route> routes = ((RouteResult.Found<?>) result).routes();
        for (int i = 0; i < routes.size(); i++) {
            // The passages are told anyway; one way has nothing to be set apart from.
            boolean apart = routes.size() > 1 || !(routes.get(i) instanceof SeaRoute);
            text.append(routes.size() > 1 ? (i + 1) + ". " : "  ").append(describe(routes.get(i), apart));
        }
        return text.toString();
    }

    private static String describe(Route route, boolean apart) {
        StringBuilder text = new StringBuilder(length(route)).append(gaps(route)).append('\n');
        String character = WORDS.character(route.character());
        if (apart && !character.isEmpty()) {
            text.append("     ").append(character).append('\n');
        }
        if (route instanceof SeaRoute sea) {
            text.append(describe(sea));
        } else if (route instanceof RailRoute rail) {
            text.append(describe(rail));
        } else if (route instanceof DirectRoute direct) {
            text.append("     ").append(WORDS.reason(direct.reason())).append('\n');
        }
        if (route.underWay().maxHours() > 0) {
            text.append(String.format(
                    Locale.ROOT,
                    "     under way %s, an estimate: %s%n",
                    time(route.underWay()),
                    WORDS.speeds(route.underWay().basis())));
        }
        WORDS.notes(route.notes()).forEach(note -> text.append("     ").append(note).append('\n'));
        return text.toString();
    }

    private static String describe(SeaRoute sea) {
        String passages = sea.passages().isEmpty()
                ? "none named"
                : sea.passages().stream().map(Passage::name).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "     passages: %s%n     %s; over land %.0f m%n",
                passages,
                nearestLand(sea.minLandDistanceMetres()),
                sea.crossesLandMetres());
    }

    private static String nearestLand(double metres) {
        if (Double.isNaN(metres)) {
            return "rivers, canals and harbours all the way";
        }
        return "nearest land on the open way " + (metres < LOOKOUT_METRES ? "" : "more than ")
                + ResolutionText.radius(metres);
    }

    private static String describe(RailRoute rail) {
        StringBuilder text = new StringBuilder("    ");
        int column = 4;
        for (int i = 0; i < rail.stations().size(); i++) {
            RailRoute.Stop stop = rail.stations().get(i);
            String word = String.format(
                    Locale.ROOT, "%s%s %.0f", i == 0 ? " " : " - ", stop.name(), stop.kilometresFromStart());
            if (column + word.length() > COLUMNS) {
                text.append(" -\n    ");
                word = word.substring(2);
                column = 4;
            }
            text.append(word);
            column += word.length();
        }
        return text.append('\n').toString();
    }

    private static String length(Route route) {
        double kilometres = route.lengthMetres() / 1000;
        if (route instanceof RailRoute rail) {
            return String.format(
                    Locale.ROOT,
                    "%,.0f km by the railway's count (%.0f %% official), %,.0f km along the drawn track",
                    rail.railKilometres(),
                    rail.officialShare() * 100,
                    kilometres);
        }
        return String.format(
                Locale.ROOT, "%,.1f km (%,.1f nm)", kilometres, route.lengthMetres() / METRES_PER_NAUTICAL_MILE);
    }

    private static String gaps(Route route) {
        StringBuilder text = new StringBuilder();
        if (route.fromGapMetres() >= TOLD_GAP_METRES) {
            text.append(String.format(
                    Locale.ROOT, "; starts %.1f km from the place", route.fromGapMetres() / 1000));
        }
        if (route.toGapMetres() >= TOLD_GAP_METRES) {
            text.append(String.format(Locale.ROOT, "; ends %.1f km from the place", route.toGapMetres() / 1000));
        }
        return text.toString();
    }

    /** What was asked, in one line. */
    public static String head(Endpoints.Pair ends, TransportMode mode) {
        return name(ends.from()) + " to " + name(ends.to()) + " " + WORDS.by(mode);
    }

    private static String name(Resolution end) {
        return end.findBest().map(Candidate::place).map(RouteText::name).orElse("?");
    }

    private static String name(Place place) {
        return place.countryCode().isEmpty() ? place.name() : place.name() + " (" + place.countryCode() + ")";
    }

    private static String time(HoursRange range) {
        boolean days = range.maxHours() >= 72;
        return String.format(
                Locale.ROOT,
                days ? "%.0f to %.0f days" : "%.0f to %.0f h",
                Math.max(1, range.minHours() / (days ? 24 : 1)),
                Math.max(1, range.maxHours() / (days ? 24 : 1)));
    }
}
