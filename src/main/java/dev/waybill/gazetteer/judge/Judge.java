package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.area.Seaside;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.judge.ConfidenceModel.Cue;
import dev.waybill.gazetteer.judge.PlaceHint.Agreement;
import dev.waybill.gazetteer.match.Fit;
import dev.waybill.gazetteer.match.Importance;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.gazetteer.match.Sorts;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.Skeleton;
import dev.waybill.gazetteer.query.NonPlaces;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.gazetteer.query.Reading;
import dev.waybill.source.Fact.Term;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Scores one match of a name against what its query says: name, importance, country, sort, nearness, mode. */
public final class Judge {

    /** Nearly every place is a town, so that the word "city" says little. */
    private static final double CITY_FITS = 0.3;

    /** No works, no base and no town lies on water. */
    private static final double WATER_DIFFERS = 2;

    /** Ports of medium size and more are above it. */
    private static final double PORT_OF_RANK = 5.1;

    private final PlaceQuery query;
    private final TextHints hints;
    private final Set<String> countries;
    private final Set<Qualifier> sorts;
    private final Seaside seaside;
    private final Doubts doubts;

    /**
     * A judge of one query.
     *
     * @param hints where the query says that its place lies
     * @param sorts what the words around the name say it is, in any reading
     * @param seaside where ships can call
     */
    public Judge(PlaceQuery query, TextHints hints, Set<Qualifier> sorts, Seaside seaside) {
        this.query = query;
        this.hints = hints;
        this.countries = hints.countries();
        this.sorts = sorts;
        this.seaside = seaside;
        this.doubts = new Doubts(query, hints, seaside);
    }

    /** The score of a match; its reasons are put into words when they are asked for. */
    public Verdict judge(NameMatch match) {
        return new Verdict(match, score(match, null), () -> doubts.isDoubtful(match, isWholeText(match)), () -> explain(match));
    }

    /** Whether the name is the whole text, with all that another reading takes for a region. */
    private boolean isWholeText(NameMatch match) {
        return hints.areSaid() && match.reading().hints().isEmpty() && match.cost() == 0;
    }

    private List<PlaceReason> explain(NameMatch match) {
        List<PlaceReason> reasons = new ArrayList<>();
        score(match, reasons);
        return List.copyOf(reasons);
    }

    private double score(NameMatch match, @Nullable List<PlaceReason> reasons) {
        ConfidenceModel cues = new ConfidenceModel();
        weighName(match, cues, reasons);
        weighImportance(match, cues, reasons);
        weighCountry(match, cues, reasons);
        weighArea(match, cues, reasons);
        weighSort(match, cues, reasons);
        weighNearness(match, cues, reasons);
        weighMode(match, cues, reasons);
        if (match.index().isOwn(match.place())) {
            cues.with(Cue.OWN_PLACE, 1);
            note(reasons, PlaceReason.OwnPlace::new);
        }
        return cues.score();
    }

    private static void note(@Nullable List<PlaceReason> reasons, Supplier<PlaceReason> reason) {
        if (reasons != null) {
            reasons.add(reason.get());
        }
    }

    /**
     * The score of "none of them".
     *
     * @param readings the ways to read the text, the most telling of which has the fewest words that say nothing
     * @param inJourney whether a dossier says that it is a place
     */
    public double scoreOfNone(String text, List<Reading> readings, boolean inJourney) {
        ConfidenceModel cues = new ConfidenceModel();
        double noPlace = readings.stream().flatMap(reading -> reading.hints().stream())
                .mapToDouble(NonPlaces::share).max().orElse(0);
        int words = readings.stream().mapToInt(reading -> reading.name().split(" ").length).min().orElse(1);
        cues.with(Cue.NONE, 1)
                .with(Cue.NONE_LENGTH, Math.min(12, text.codePoints().mapToDouble(Judge::weightOfLetter).sum()))
                .with(Cue.NONE_NO_PLACE_WORDS, Math.max(noPlace, NonPlaces.share(text)))
                .with(Cue.NONE_MANY_WORDS, Math.max(0, Math.min(4, words - 2)))
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

    private static void weighName(NameMatch match, ConfidenceModel cues, @Nullable List<PlaceReason> reasons) {
        switch (match.origin()) {
            case NAME -> cues.with(Cue.ALTERNATE_NAME, 0);
            case CODE -> cues.with(Cue.CODE, 1);
            case NATIVE -> cues.with(Cue.LOCAL_NAME, match.feature().isSettlement() ? 1 : 0);
            case ALTERNATE -> cues.with(Cue.ALTERNATE_NAME, 1);
            case WITHOUT_ARTICLE, SHORTENED -> cues.with(Cue.PART_OF_NAME, 1);
            default -> cues.with(Cue.BY_RULE, 1);
        }
        boolean crossed = Skeleton.exists(match.key()) && !isLatin(match.reading().name());
        cues.with(Cue.BY_RULE, cues.value(Cue.BY_RULE) + (crossed ? 1 : 0));
        double errors = match.cost() / 10.0;
        cues.with(Cue.INFLECTED, match.inflected() ? 1 : 0)
                .with(Cue.INFLECTED_ALONE, match.inflected() && match.reading().taken() == 0 && match.feature() != Feature.COUNTRY ? 1 : 0)
                .with(Cue.ERRORS, errors)
                .with(Cue.ERRORS_IN_ALTERNATE, match.origin() == KeyOrigin.ALTERNATE ? errors : 0)
                .with(Cue.ERRORS_OF_LENGTH, errors * 6 / Math.max(3, match.key().length()))
                .with(Cue.WORDS_TAKEN, match.reading().taken())
                .with(Cue.WORDS_IGNORED, match.reading().ignored());
        if (match.cost() > 0) {
            note(reasons, () -> new PlaceReason.SpeltLike(
                    match.key(), origin(match), match.index().name(match.place()), errors));
        } else {
            String text = match.reading().name();
            note(reasons, () -> match.inflected()
                    ? new PlaceReason.IsNameInflected(text, origin(match), match.index().name(match.place()))
                    : new PlaceReason.IsName(text, origin(match), match.index().name(match.place())));
        }
        if (match.reading().ignored() > 0) {
            note(reasons, PlaceReason.RestIgnored::new);
        }
    }

    private static Term origin(NameMatch match) {
        return Term.of("origin", match.origin());
    }

    private static boolean isLatin(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private static void weighImportance(NameMatch match, ConfidenceModel cues, @Nullable List<PlaceReason> reasons) {
        cues.with(Cue.IMPORTANCE, Importance.of(match));
        int people = match.index().population(match.place());
        if (people > 1 && match.feature().isSettlement()) {
            note(reasons, () -> new PlaceReason.Population(people));
        }
    }

    private void weighCountry(NameMatch match, ConfidenceModel cues, @Nullable List<PlaceReason> reasons) {
        if (countries.isEmpty()) {
            return;
        }
        switch (hints.agreement(match)) {
            case IN_AREA, IN_COUNTRY -> {
                cues.with(Cue.COUNTRY_FITS, 1);
                note(reasons, () -> new PlaceReason.InCountry(match.country()));
            }
            case ELSEWHERE -> {
                cues.with(Cue.COUNTRY_DIFFERS, isWholeText(match) ? 0 : 1);
                note(reasons, () -> new PlaceReason.NotInCountry(List.copyOf(countries)));
            }
            default -> { }
        }
    }

    private void weighArea(NameMatch match, ConfidenceModel cues, @Nullable List<PlaceReason> reasons) {
        cues.with(Cue.HINT_LEFT_OUT, hints.leavesOut(match) ? 1 : 0);
        if (isWholeText(match)) {
            cues.with(Cue.AREA_FITS, 1);
            note(reasons, PlaceReason.WholeText::new);
        } else if (hints.contain(match)) {
            cues.with(Cue.AREA_FITS, 1);
            note(reasons, PlaceReason.InsideHint::new);
        } else if (hints.agreement(match) == Agreement.BESIDE_AREA && !match.feature().isArea()) {
            cues.with(Cue.AREA_DIFFERS, 1);
            note(reasons, PlaceReason.OutsideHint::new);
        }
    }

    private void weighSort(NameMatch match, ConfidenceModel cues, @Nullable List<PlaceReason> reasons) {
        Feature feature = match.feature();
        Reading reading = match.reading();
        if (reading.findPart().isPresent()) {
            cues.with(feature.isArea() ? Cue.PART_OF_AREA : Cue.PART_OF_NO_AREA, 1);
        }
        if (feature == Feature.REGION && !sorts.contains(Qualifier.REGION) && match.origin() != KeyOrigin.CODE) {
            cues.with(Cue.REGION_UNSAID, 1);
        }
        Qualifier sort = sortOf(reading, feature);
        Fit fit = worse(sort == null ? Fit.UNSAID : Sorts.fit(sort, feature), query.kind() == null
                ? Fit.UNSAID : Sorts.fit(query.kind(), feature));
        Supplier<Term> word = () -> Term.of("sort", sort == null ? Objects.requireNonNull(query.kind()) : sort);
        switch (fit) {
            case FITS -> {
                cues.with(Cue.SORT_FITS, sort == Qualifier.CITY ? CITY_FITS : 1);
                note(reasons, () -> new PlaceReason.SortFits(word.get()));
            }
            case NEIGHBOUR -> {
                cues.with(Cue.SORT_NEIGHBOUR, sort != null && Sorts.isInstallation(sort) && feature.isSettlement() ? 4 : 1);
                note(reasons, () -> new PlaceReason.SortStandsFor(word.get()));
            }
            case DIFFERS -> {
                cues.with(Cue.SORT_DIFFERS, Sorts.kindOf(feature) == PlaceKind.SEA ? WATER_DIFFERS : 1);
                note(reasons, () -> new PlaceReason.SortDiffers(word.get()));
            }
            default -> { }
        }
    }

    private @Nullable Qualifier sortOf(Reading reading, Feature feature) {
        Qualifier sort = reading.findSort().orElse(impliedSort(feature));
        return sort == null && reading.ignored() > 0 && Sorts.kindOf(feature) == PlaceKind.SEA
                ? sorts.stream().findFirst().orElse(null)
                : sort;
    }

    /** A name that holds the word itself ("Sunan Airport") says what it is as well as one beside the word. */
    private @Nullable Qualifier impliedSort(Feature feature) {
        for (Qualifier sort : sorts) {
            if (Sorts.fit(sort, feature) == Fit.FITS) {
                return sort;
            }
        }
        return null;
    }

    private static Fit worse(Fit one, Fit other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void weighNearness(NameMatch match, ConfidenceModel cues, @Nullable List<PlaceReason> reasons) {
        if (query.near() == null) {
            return;
        }
        double kilometres = match.index().position(match.place()).distanceMetresTo(query.near()) / 1000;
        cues.with(Cue.DISTANCE_TO_NEAR, Math.log1p(kilometres / 50));
        note(reasons, () -> new PlaceReason.FromGiven(kilometres));
    }

    private void weighMode(NameMatch match, ConfidenceModel cues, @Nullable List<PlaceReason> reasons) {
        if (query.mode() == TransportMode.UNKNOWN) {
            return;
        }
        Feature feature = match.feature();
        Term mode = Term.of("mode", query.mode());
        if (feature == wantedBy(query.mode())) {
            cues.with(Cue.MODE_FITS, feature == Feature.PORT && Importance.of(match) > PORT_OF_RANK ? 3 : 1);
            note(reasons, () -> new PlaceReason.ModeFits(Term.of("sort", feature), mode));
        } else if (Sorts.kindOf(feature) == PlaceKind.SEA) {
            cues.with(Cue.MODE_DIFFERS, 3);
            note(reasons, () -> new PlaceReason.IsWater(mode));
        } else if (query.mode() == TransportMode.SHIP && !feature.isArea()
                && !seaside.isNear(match.index().position(match.place()))) {
            cues.with(Cue.MODE_DIFFERS, 1.5);
            note(reasons, PlaceReason.NoPortNear::new);
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
