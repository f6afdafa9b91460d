package dev.waybill.answer;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.words.FactText;
import java.util.Locale;

/** A resolution in words for a terminal. */
public final class ResolutionText {

    /** Answers for a terminal stay English, as do its error messages. */
    static final FactText FACTS = FactText.in("en");

    private ResolutionText() {}

    public static String write(Resolution result) {
        StringBuilder text = new StringBuilder();
        text.append(printable(result.query().text())).append(": ").append(outcome(result)).append('\n');
        int rank = 1;
        for (Candidate candidate : result.candidates()) {
            text.append(line(rank++, candidate));
        }
        return text.toString();
    }

    private static String outcome(Resolution result) {
        if (result instanceof Resolution.Ambiguous ambiguous) {
            return "ambiguous, " + FACTS.say(ambiguous.reason());
        }
        if (result instanceof Resolution.Unresolved unresolved) {
            return "unresolved, " + FACTS.say(unresolved.reason());
        }
        return "resolved";
    }

    private static String line(int rank, Candidate candidate) {
        Place place = candidate.place();
        String where = place.regionName() == null || place.regionName().isEmpty()
                ? place.countryCode()
                : place.regionName() + ", " + place.countryCode();
        String name = place.nativeName() == null ? place.name() : place.name() + " (" + place.nativeName() + ")";
        return String.format(
                Locale.ROOT,
                "  %d. %s, %s [%s]  %.5f,%.5f  confidence %.2f  %s, within %s%n     %s  %s%n",
                rank,
                name,
                where,
                word(place.kind()),
                place.position().lonDegrees(),
                place.position().latDegrees(),
                candidate.confidence(),
                word(candidate.precision()),
                radius(candidate.radiusMetres()),
                place.id(),
                FACTS.sayAll(candidate.reasons()));
    }

    static String radius(double metres) {
        return metres < 1000
                ? String.format(Locale.ROOT, "%.0f m", metres)
                : String.format(Locale.ROOT, "%,.0f km", metres / 1000);
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Untrusted text for a terminal: bounded and without control characters. */
    public static String printable(String text) {
        String cut = text.length() > 200 ? text.substring(0, 200) + "…" : text;
        return cut.replaceAll("\\p{Cntrl}+", " ");
    }
}
