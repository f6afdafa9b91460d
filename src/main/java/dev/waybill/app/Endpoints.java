package dev.waybill.app;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.MatchStep;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import dev.waybill.source.Precision;
import dev.waybill.source.TransportMode;
import dev.waybill.words.FactText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two ends of a question "how far, which way", from names or coordinates.
 *
 * <p>Two names are resolved together, so that a movement between them is plausible.
 */
public final class Endpoints {

    private static final Pattern COORDINATES =
            Pattern.compile("\\s*([+\\-−]?\\d{1,3}(?:\\.\\d{1,15})?)\\s*[,;]\\s*([+\\-−]?\\d{1,3}(?:\\.\\d{1,15})?)\\s*");

    /** What programs write for coordinates that they do not have. */
    private static final Pattern NO_NUMBER =
            Pattern.compile("(?i)\\s*(nan\\s*[,;]\\s*([+\\-−]?[\\d.]+|nan)|[+\\-−]?[\\d.]+\\s*[,;]\\s*nan)\\s*");

    private final Supplier<Geocoder> geocoder;

    /** Ends found by a geocoder, which is opened only if there is a name. */
    public Endpoints(GeoData geodata) {
        this.geocoder = geodata::geocoder;
    }

    /** What two names were resolved to: a pair of places, or which of them is no place that is known. */
    public sealed interface Found permits Pair, NoPlace {}

    /**
     * An end that is no place that is known.
     *
     * @param which the end
     * @param reason why, for the user
     */
    public record NoPlace(String which, String reason) implements Found {

        InputException problem() {
            return InputException.ofOption(which, reason, "Correct the spelling, or give LON,LAT");
        }
    }

    /**
     * A place for each end.
     *
     * @param from what the first end was resolved to
     * @param to what the second end was resolved to
     */
    public record Pair(Resolution from, Resolution to) implements Found {

        /** The position of the first end. */
        public LonLat start() {
            return from.findBest().orElseThrow().place().position();
        }

        /** The position of the second end. */
        public LonLat end() {
            return to.findBest().orElseThrow().place().position();
        }
    }

    /**
     * Resolves both ends.
     *
     * @param from a place name or {@code LON,LAT}
     * @param to a place name or {@code LON,LAT}
     * @param mode how one travels between them
     * @throws InputException if one is no place that is known
     */
    public Pair resolve(String from, String to, TransportMode mode) {
        Found found = find(from, to, mode);
        if (found instanceof NoPlace none) {
            throw none.problem();
        }
        return (Pair) found;
    }

    /**
     * As {@link #resolve}, with a name that is not known as a value.
     *
     * @throws InputException if coordinates lie off the globe
     */
    public Found find(String from, String to, TransportMode mode) {
        Optional<LonLat> start = parse(from);
        Optional<LonLat> end = parse(to);
        if (start.isEmpty() && end.isEmpty()) {
            List<Resolution> both = geocoder.get()
                    .resolveTogether(
                            List.of(query(from, mode), query(to, mode)), List.of(new Geocoder.Link(0, 1, mode)));
            return pair(both.get(0), both.get(1));
        }
        return pair(
                start.map(Endpoints::given).orElseGet(() -> near(from, mode, end)),
                end.map(Endpoints::given).orElseGet(() -> near(to, mode, start)));
    }

    private static Found pair(Resolution from, Resolution to) {
        if (from instanceof Resolution.Unresolved unknown) {
            return noPlace("FROM", unknown);
        }
        return to instanceof Resolution.Unresolved unknown ? noPlace("TO", unknown) : new Pair(from, to);
    }

    private static NoPlace noPlace(String which, Resolution.Unresolved unknown) {
        return new NoPlace(
                which, "no place is found for '" + unknown.query().text() + "': "
                        + FactText.in("en").say(unknown.reason()));
    }

    /**
     * Resolves one place.
     *
     * @param where a place name or {@code LON,LAT}
     * @throws InputException if it is no place that is known
     */
    public LonLat position(String where, TransportMode mode) {
        Optional<LonLat> given = parse(where);
        if (given.isPresent()) {
            return given.get();
        }
        Resolution named = geocoder.get().resolve(query(where, mode));
        if (named instanceof Resolution.Unresolved unknown) {
            throw noPlace("WHERE", unknown).problem();
        }
        return named.findBest().orElseThrow().place().position();
    }

    private Resolution near(String name, TransportMode mode, Optional<LonLat> other) {
        return geocoder.get().resolve(query(name, mode).withNear(other.orElse(null)));
    }

    /**
     * Coordinates written as {@code LON,LAT} in degrees.
     *
     * @return empty if the text is no pair of numbers
     * @throws InputException if it is one, but off the globe
     */
    public static Optional<LonLat> parse(String text) {
        Matcher matcher = COORDINATES.matcher(text);
        if (!matcher.matches()) {
            if (NO_NUMBER.matcher(text).matches()) {
                throw InputException.ofOption(
                        text.strip(), "this is no position", "Write longitude first, then latitude, such as 131.9,43.1");
            }
            return Optional.empty();
        }
        return Optional.of(position(text, number(matcher.group(1)), number(matcher.group(2))));
    }

    static LonLat position(String text, double lonDegrees, double latDegrees) {
        try {
            return new LonLat(lonDegrees, latDegrees);
        } catch (IllegalArgumentException e) {
            throw InputException.ofOption(
                    text.strip(), String.valueOf(e.getMessage()), "Write longitude first, then latitude, such as 131.9,43.1");
        }
    }

    /** A number that may carry a real minus sign. */
    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    private static PlaceQuery query(String text, TransportMode mode) {
        return PlaceQuery.of(text).withMode(mode);
    }

    private static Resolution given(LonLat position) {
        String name = String.format(Locale.ROOT, "%.5f,%.5f", position.lonDegrees(), position.latDegrees());
        Place place = new Place("given:" + name, name, null, position, PlaceKind.POSITION, "", null, 0, "given");
        Candidate candidate = new Candidate(
                place, name, MatchStep.GIVEN, 1, Precision.EXACT_SITE, 0, List.of(new PlaceReason.GivenPosition()));
        return new Resolution.Resolved(PlaceQuery.of(name), List.of(candidate));
    }
}
