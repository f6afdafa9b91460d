package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.judge.ConfidenceModel.Cue;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.geo.LonLat;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Solves the places of one journey together.
 *
 * <p>Each name is judged alone first. What is sure then speaks for the rest: a candidate gains where its country is one
 * that the journey names elsewhere, and loses by its distance from the likeliest places it is linked to. This is
 * repeated (iterated conditional modes, Besag 1986) until nothing changes or {@value #ROUNDS} times; each round is linear
 * in the numbers of names and links.
 */
public final class JourneySolver {

    private static final int ROUNDS = 4;
    private static final int MOST_VERDICTS = 40;
    private static final int MOST_WIDENED = 300;
    private static final double SURE = 0.9;
    private static final double BEYOND_DOUBT = 0.97;

    /** What one other name of a country says for the country. */
    private static final double GAIN_OF_A_NAME = 0.35;
    private static final double SPOKEN_OF = 0.7;

    /** The weight of the country that the journey speaks of, for the comparison with places that are not thought of. */
    private static final double COUNTRY_WEIGHT = 3.5;

    /** Beyond some factor it says nothing that another place is nearer still. */
    private static final double MOST_REMOTE = 1.5;

    /** So much the other names of a text must speak for a place that nobody would think of without them. */
    private static final double THOUGHT_OF_BY_TEXT = 0.6;

    private static final int MOST_OF_CONTEXT = 8;

    /** Mean logarithm of a distance over the mode's scale; about as far as the scale. */
    private static final double NEAR = 0.7;

    /** One name of the journey with all it may mean. */
    private static final class Mention {
        private final PlaceQuery query;
        private Opinion opinion;
        private final List<Neighbour> neighbours = new ArrayList<>();
        private List<Verdict> verdicts;

        Mention(PlaceQuery query, Opinion opinion) {
            this.query = query;
            this.opinion = opinion;
            this.verdicts = sorted(opinion.verdicts());
        }

        private static List<Verdict> sorted(List<Verdict> verdicts) {
            return verdicts.stream()
                    .sorted(Comparator.comparingDouble((Verdict v) -> -v.score())
                            .thenComparingInt(v -> v.match().place()))
                    .toList();
        }

        /** The name itself and those that movements join it to. */
        Set<String> unheard() {
            Set<String> texts = new TreeSet<>(Set.of(query.text()));
            neighbours.forEach(neighbour -> texts.add(neighbour.mention.query.text()));
            return texts;
        }

        @Nullable Verdict best() {
            return verdicts.isEmpty() ? null : verdicts.get(0);
        }
    }

    private record Neighbour(Mention mention, TransportMode mode) {}

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Set<String>> textsOfCountry = new HashMap<>();
    private final Map<Integer, Set<String>> textsOfPlace = new HashMap<>();

    /**
     * A solver.
     *
     * @param queries the names, in the order of the links' indexes
     * @param opinions what each name may mean by itself
     * @param links movements between them
     */
    public JourneySolver(List<PlaceQuery> queries, List<Opinion> opinions, List<Geocoder.Link> links) {
        for (int i = 0; i < queries.size(); i++) {
            mentions.add(new Mention(queries.get(i), opinions.get(i)));
        }
        for (Geocoder.Link link : links) {
            Mention from = mentions.get(link.from());
            Mention to = mentions.get(link.to());
            from.neighbours.add(new Neighbour(to, link.mode()));
            to.neighbours.add(new Neighbour(from, link.mode()));
        }
    }

    /**
     * Solves.
     *
     * @param wider what a name may mean if it is misspelt, although it is also a name as it stands
     */
    public List<Resolution> solve(Function<PlaceQuery, Opinion> wider) {
        mentions.forEach(this::note);
        widenStrangers(wider);
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = improve();
        }
        return mentions.stream()
                .map(m -> m.opinion.withVerdicts(m.verdicts).resolution(m.query))
                .toList();
    }

    private void note(Mention mention) {
        String code = mention.query.countryCode();
        Verdict best = mention.best();
        String text = mention.query.text();
        if (best != null && mention.opinion.confidenceOf(best) >= SURE) {
            textsOfPlace.computeIfAbsent(best.match().place(), p -> new TreeSet<>()).add(text);
            noteCountry(best.match().country(), text);
        }
        if (code != null) {
            noteCountry(code.toUpperCase(Locale.ROOT), text);
        }
    }

    private void noteCountry(String country, String text) {
        if (!country.isEmpty()) {
            textsOfCountry.computeIfAbsent(country, c -> new TreeSet<>()).add(text);
        }
    }

    /** A name whose likeliest place lies in a country that nothing else in the journey names may be misspelt. */
    private void widenStrangers(Function<PlaceQuery, Opinion> wider) {
        int widened = 0;
        for (Mention mention : mentions) {
            Verdict best = mention.best();
            if (best != null && mention.opinion.confidenceOf(best) < BEYOND_DOUBT
                    && !isNamedElsewhere(textsOfCountry.get(best.match().country()), mention)
                    && textsOfCountry.size() > 1 && widened++ < MOST_WIDENED) {
                mention.opinion = wider.apply(mention.query);
                mention.verdicts = Mention.sorted(mention.opinion.verdicts());
            }
        }
    }

    private static boolean isNamedElsewhere(@Nullable Set<String> texts, Mention mention) {
        return texts != null && texts.stream().anyMatch(text -> !text.equals(mention.query.text()));
    }

    /** Judges every name again by its neighbours; tells whether a likeliest place changed. */
    private boolean improve() {
        TextContext context = context();
        List<List<Verdict>> next = mentions.stream().map(mention -> judgedAgain(mention, context)).toList();
        boolean changed = false;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Verdict before = mention.best();
            mention.verdicts = Mention.sorted(next.get(i));
            Verdict after = mention.best();
            changed |= before != null && after != null && before.match().place() != after.match().place();
        }
        return changed;
    }

    /**
     * What the journey says of a name's places. Only those that a reader would think of gain by it; if the country that the
     * journey speaks of has another place of the name, the first is no longer sure.
     */
    private List<Verdict> judgedAgain(Mention mention, TextContext context) {
        List<Verdict> own = Mention.sorted(mention.opinion.verdicts()).stream().limit(MOST_VERDICTS).toList();
        if (own.isEmpty()) {
            return own;
        }
        Plausible first = Plausible.of(own, mention.opinion.scoreOfNone());
        Set<String> unheard = mention.unheard();
        Predicate<Verdict> plausible = v -> first.test(v) || !first.isOutspelt(v) && context.gain(v, unheard) >= THOUGHT_OF_BY_TEXT;
        double least = own.stream().filter(plausible).mapToDouble(v -> remoteness(mention, v)).min().orElse(0);
        List<Verdict> judged = own.stream()
                .map(verdict -> plausible.test(verdict) ? inJourney(mention, verdict, least, context.gain(verdict, unheard)) : verdict)
                .toList();
        Verdict best = Mention.sorted(judged).get(0);
        boolean rivalled = own.stream().anyMatch(v -> !plausible.test(v) && !v.match().isMisspelt()
                && countryGain(mention, v) >= SPOKEN_OF && countryGain(mention, best) < SPOKEN_OF && v.score() + COUNTRY_WEIGHT > best.score());
        return rivalled ? judged.stream().map(v -> v == best ? v.doubted() : v).toList() : judged;
    }

    /** How much the journey speaks of a place's country, 0 to 1: by one other name a little, by several fully. */
    private double countryGain(Mention mention, Verdict verdict) {
        Set<String> texts = textsOfCountry.getOrDefault(verdict.match().country(), Set.of());
        long others = texts.stream().filter(text -> !text.equals(mention.query.text())).count();
        return Math.min(1, others * GAIN_OF_A_NAME);
    }

    /** The places that the names mean as it stands, with their shares. */
    private TextContext context() {
        TextContext context = new TextContext();
        for (Mention mention : mentions) {
            Opinion now = mention.opinion.withVerdicts(mention.verdicts);
            mention.verdicts.stream().limit(MOST_OF_CONTEXT).forEach(v -> context.add(mention.query.text(), v, now.confidenceOf(v)));
        }
        return context;
    }

    private Verdict inJourney(Mention mention, Verdict verdict, double leastRemoteness, double textGain) {
        ConfidenceModel cues = new ConfidenceModel();
        List<PlaceReason> reasons = new ArrayList<>(verdict.reasons());
        NameMatch match = verdict.match();
        Set<String> texts = textsOfCountry.getOrDefault(match.country(), Set.of());
        double country = countryGain(mention, verdict);
        if (country > 0) {
            cues.with(Cue.JOURNEY_COUNTRY, country);
            reasons.add(new PlaceReason.SharesCountry(match.country(), other(texts, mention)));
        }
        Set<String> sameTexts = textsOfPlace.getOrDefault(match.place(), Set.of());
        boolean same = isNamedElsewhere(sameTexts, mention);
        if (same) {
            cues.with(Cue.JOURNEY_SAME_PLACE, 1);
            reasons.add(new PlaceReason.SharesPlace(other(sameTexts, mention)));
        }
        if (textGain > 0) {
            cues.with(Cue.TEXT, textGain);
            reasons.add(new PlaceReason.AmongOthers());
        }
        boolean near = false;
        if (!mention.neighbours.isEmpty()) {
            double remoteness = remoteness(mention, verdict);
            near = remoteness < NEAR;
            cues.with(Cue.JOURNEY_DISTANCE, Math.min(MOST_REMOTE, remoteness - leastRemoteness));
            describeLinks(mention, verdict, reasons);
        }
        boolean spokenFor = same || textGain >= THOUGHT_OF_BY_TEXT || near && (country >= SPOKEN_OF || match.country().equals(mention.query.countryCode()));
        return new Verdict(match, verdict.score() + cues.score(), () -> !spokenFor && verdict.doubtful(), () -> reasons);
    }

    private static String other(Set<String> texts, Mention mention) {
        return texts.stream().filter(text -> !text.equals(mention.query.text())).findFirst().orElseThrow();
    }

    /** Mean logarithm of the distances to the likeliest places of the linked names. */
    private static double remoteness(Mention mention, Verdict verdict) {
        double sum = 0;
        int count = 0;
        for (Neighbour neighbour : mention.neighbours) {
            double kilometres = kilometres(verdict, neighbour);
            if (kilometres >= 0) {
                sum += Math.log1p(kilometres / scaleKilometres(neighbour.mode));
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static void describeLinks(Mention mention, Verdict verdict, List<PlaceReason> reasons) {
        for (Neighbour neighbour : mention.neighbours) {
            double kilometres = kilometres(verdict, neighbour);
            if (kilometres >= 0) {
                NameMatch other = Objects.requireNonNull(neighbour.mention.best()).match();
                reasons.add(new PlaceReason.JoinedByLeg(kilometres, other.index().name(other.place())));
                return;
            }
        }
    }

    /** Distance to the likeliest place of a linked name, or -1 if it has none. */
    private static double kilometres(Verdict verdict, Neighbour neighbour) {
        Verdict other = neighbour.mention.best();
        if (other == null) {
            return -1;
        }
        LonLat there = other.match().index().position(other.match().place());
        return verdict.match().index().position(verdict.match().place()).distanceMetresTo(there) / 1000;
    }

    /** Trains cross continents in one leg of a report; ships of such reports mostly ply one sea. */
    private static double scaleKilometres(TransportMode mode) {
        return mode == TransportMode.SHIP ? 200 : 600;
    }
}
