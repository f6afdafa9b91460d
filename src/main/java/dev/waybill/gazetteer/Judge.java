package dev.waybill.gazetteer;

import dev.waybill.gazetteer.ConfidenceModel.Cue;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.query.NonPlaces;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.gazetteer.query.Reading;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores one match of a name against what its query says: name, importance, country, sort, nearness, mode. */
final class Judge {

    private final PlaceQuery query;
    private final Set<String> countries;
    private final Set<Qualifier> sorts;
    private final Seaside seaside;

    /**
     * A judge of one query.
     *
     * @param countries countries that the query or the text itself names, empty if none
     * @param sorts what the words around the name say it is, in any reading
     * @param seaside where ships can call
     */
    Judge(PlaceQuery query, Set<String> countries, Set<Qualifier> sorts, Seaside seaside) {
        this.query = query;
        this.countries = countries;
        this.sorts = sorts;
        this.seaside = seaside;
    }

    Verdict judge(NameMatch match) {
        ConfidenceModel cues = new ConfidenceModel();
        List<String> reasons = new ArrayList<>();
        weighName(match, cues, reasons);
        weighImportance(match, cues, reasons);
        weighCountry(match, cues, reasons);
        weighSort(match, cues, reasons);
        weighNearness(match, cues, reasons);
        weighMode(match, cues, reasons);
        if (match.index().isOwn(match.place())) {
            cues.with(Cue.OWN_PLACE, 1);
            reasons.add("one of the user's own places");
        }
        return new Verdict(match, cues.score(), List.copyOf(reasons));
    }

    /**
     * The score of "none of them".
     *
     * @param inJourney whether a dossier says that it is a place
     */
    double scoreOfNone(String text, boolean inJourney) {
        ConfidenceModel cues = new ConfidenceModel();
        String[] words = text.strip().split("\\s+");
        cues.with(Cue.NONE, 1)
                .with(Cue.NONE_LENGTH, Math.min(12, text.codePoints().mapToDouble(Judge::weightOfLetter).sum()))
                .with(Cue.NONE_NO_PLACE_WORDS, NonPlaces.share(text))
                .with(Cue.NONE_MANY_WORDS, Math.max(0, Math.min(4, words.length - 2)))
                .with(Cue.NONE_COUNTRY_GIVEN, countries.isEmpty() ? 0 : 1)
                .with(Cue.NONE_JOURNEY, inJourney ? 1 : 0)
                .with(Cue.NONE_CONTEXT, query.near() != null || query.kind() != null ? 1 : 0);
        return cues.score();
    }

    /** A Chinese character or a Korean syllable tells as much as several letters. */
    private static double weightOfLetter(int codePoint) {
        if (!Character.isLetter(codePoint)) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN -> 3.5;
            case HANGUL -> 2.5;
            default -> 1;
        };
    }

    private static void weighName(NameMatch match, ConfidenceModel cues, List<String> reasons) {
        String name = match.index().name(match.place());
        switch (match.origin()) {
            case NAME, NATIVE -> cues.with(Cue.ALTERNATE_NAME, 0);
            case ALTERNATE -> cues.with(Cue.ALTERNATE_NAME, 1);
            case WITHOUT_ARTICLE, SHORTENED -> cues.with(Cue.PART_OF_NAME, 1);
            default -> cues.with(Cue.BY_RULE, 1);
        }
        double errors = match.cost() / 10.0;
        cues.with(Cue.INFLECTED, match.inflected() ? 1 : 0)
                .with(Cue.ERRORS, errors)
                .with(Cue.ERRORS_OF_LENGTH, errors * 6 / Math.max(3, match.key().length()))
                .with(Cue.WORDS_TAKEN, match.reading().taken());
        if (match.cost() > 0) {
            reasons.add("spelt like \"%s\", %s, of %s (%.1f errors)".formatted(
                    match.key(), match.origin().words(), name, errors));
        } else {
            reasons.add((match.inflected() ? "\"%s\" without its ending is %s of %s" : "\"%s\" is %s of %s").formatted(
                    match.reading().name(), match.origin().words(), name));
        }
    }

    private static void weighImportance(NameMatch match, ConfidenceModel cues, List<String> reasons) {
        cues.with(Cue.IMPORTANCE, Importance.of(match));
        int people = match.index().population(match.place());
        if (people > 1) {
            reasons.add(String.format(Locale.ROOT, "%,d people", people));
        }
    }

    private void weighCountry(NameMatch match, ConfidenceModel cues, List<String> reasons) {
        if (countries.isEmpty()) {
            return;
        }
        boolean fits = countries.contains(match.country());
        boolean anywhere = match.country().isEmpty();
        cues.with(Cue.COUNTRY_FITS, fits ? 1 : 0).with(Cue.COUNTRY_DIFFERS, fits || anywhere ? 0 : 1);
        reasons.add(fits ? "lies in " + match.country() + " as said" : "not in " + String.join(" or ", countries));
    }

    private void weighSort(NameMatch match, ConfidenceModel cues, List<String> reasons) {
        Feature feature = match.feature();
        Reading reading = match.reading();
        if (reading.findPart().isPresent() && !feature.isArea()) {
            cues.with(Cue.PART_OF_NO_AREA, 1);
        }
        if (feature == Feature.REGION && !sorts.contains(Qualifier.REGION)) {
            cues.with(Cue.REGION_UNSAID, 1);
        }
        Qualifier sort = reading.findSort().orElse(impliedSort(feature));
        Fit fit = worse(sort == null ? Fit.UNSAID : Sorts.fit(sort, feature), query.kind() == null
                ? Fit.UNSAID : Sorts.fit(query.kind(), feature));
        String said = sort == null ? String.valueOf(query.kind()) : sort.toString();
        String word = said.toLowerCase(Locale.ROOT);
        switch (fit) {
            case FITS -> {
                cues.with(Cue.SORT_FITS, 1);
                reasons.add("is a " + word + " as said");
            }
            case NEIGHBOUR -> {
                cues.with(Cue.SORT_NEIGHBOUR, sort != null && Sorts.isInstallation(sort) && feature.isSettlement() ? 4 : 1);
                reasons.add("stands for the " + word + " of its name");
            }
            case DIFFERS -> {
                cues.with(Cue.SORT_DIFFERS, 1);
                reasons.add("is no " + word);
            }
            default -> { }
        }
    }

    /** A name that holds the word itself ("Sunan Airport") says what it is as well as one beside the word. */
    private @Nullable Qualifier impliedSort(Feature feature) {
        return sorts.stream().filter(sort -> Sorts.fit(sort, feature) == Fit.FITS).sorted().findFirst().orElse(null);
    }

    private static Fit worse(Fit one, Fit other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void weighNearness(NameMatch match, ConfidenceModel cues, List<String> reasons) {
        if (query.near() == null) {
            return;
        }
        double kilometres = match.index().position(match.place()).distanceMetresTo(query.near()) / 1000;
        cues.with(Cue.DISTANCE_TO_NEAR, Math.log1p(kilometres / 50));
        reasons.add(String.format(Locale.ROOT, "%,.0f km from the given position", kilometres));
    }

    private void weighMode(NameMatch match, ConfidenceModel cues, List<String> reasons) {
        if (query.mode() == TransportMode.UNKNOWN) {
            return;
        }
        Feature feature = match.feature();
        String mode = query.mode().name().toLowerCase(Locale.ROOT);
        if (feature == wantedBy(query.mode())) {
            cues.with(Cue.MODE_FITS, 1);
            reasons.add("a " + feature.name().toLowerCase(Locale.ROOT) + ", as a leg by " + mode + " wants");
        } else if (Sorts.kindOf(feature) == PlaceKind.SEA) {
            cues.with(Cue.MODE_DIFFERS, 3);
            reasons.add("is water, where no leg by " + mode + " ends");
        } else if (query.mode() == TransportMode.SHIP && !feature.isArea()
                && !seaside.isNear(match.index().position(match.place()))) {
            cues.with(Cue.MODE_DIFFERS, 1.5);
            reasons.add("no port is near, and a ship is said to call");
        } else if (!feature.isSettlement() && !feature.isArea()) {
            cues.with(Cue.MODE_DIFFERS, 1);
        }
    }

    private static @Nullable Feature wantedBy(TransportMode mode) {
        return switch (mode) {
            case SHIP -> Feature.PORT;
            case RAIL -> Feature.STATION;
            case AIR -> Feature.AIRPORT;
            default -> null;
        };
    }
}
