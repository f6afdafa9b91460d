package dev.waybill.gazetteer;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Turns scores into confidences, and these into an answer.
 *
 * <p>Places of one name close together (a town, its port, its station) do not compete: the best of them speaks for all,
 * because a report that means one of them is not wrong about the others by more than {@value #SAME_PLACE_METRES} m.
 */
final class Ranking {

    private static final double SAME_PLACE_METRES = 15_000;
    private static final double SURE = 0.72;
    private static final double SURE_WITH_COUNTRY = 0.55;
    private static final double WORTH_A_QUESTION = 0.45;

    /** A second place this likely makes the name ambiguous, however likely the first. */
    private static final double RIVAL = 0.15;

    private Ranking() {}

    static Resolution rank(
            PlaceQuery query, List<Verdict> verdicts, double scoreOfNone, boolean countryKnown, CandidateMaker maker) {
        List<Verdict> sorted = new ArrayList<>(verdicts);
        sorted.sort(Comparator.comparingDouble((Verdict v) -> -v.score()).thenComparingInt(v -> v.match().place()));
        double top = sorted.isEmpty() ? scoreOfNone : Math.max(scoreOfNone, sorted.get(0).score());
        double none = Math.exp(scoreOfNone - top);
        double sum = none + sorted.stream().mapToDouble(v -> Math.exp(v.score() - top)).sum();
        List<Candidate> candidates = new ArrayList<>();
        for (Verdict head : sorted) {
            if (candidates.size() == query.limit()) {
                break;
            }
            if (candidates.stream().noneMatch(c -> isSame(c, head))) {
                double share = sorted.stream().filter(v -> isSame(head, v)).mapToDouble(v -> Math.exp(v.score() - top)).sum() / sum;
                candidates.add(maker.make(head, share));
            }
        }
        return answer(query, candidates, 1 - none / sum, countryKnown ? SURE_WITH_COUNTRY : SURE);
    }

    /** Tells whether two verdicts are about one place, as far as a report cares. */
    static boolean isSame(Verdict head, Verdict other) {
        return head == other || !head.match().feature().isArea() && !other.match().feature().isArea()
                && near(head.match().index().position(head.match().place()),
                        other.match().index().position(other.match().place()));
    }

    private static boolean isSame(Candidate candidate, Verdict other) {
        boolean area = switch (candidate.place().kind()) {
            case REGION, COUNTRY, SEA -> true;
            default -> false;
        };
        return !area && !other.match().feature().isArea()
                && near(candidate.place().position(), other.match().index().position(other.match().place()));
    }

    private static boolean near(LonLat one, LonLat other) {
        return Math.abs(one.latDegrees() - other.latDegrees()) < 0.2 && one.distanceMetresTo(other) < SAME_PLACE_METRES;
    }

    private static Resolution answer(PlaceQuery query, List<Candidate> candidates, double anyPlace, double sure) {
        if (candidates.isEmpty()) {
            return new Resolution.Unresolved(query, candidates, "no name in the gazetteer is like this");
        }
        Candidate best = candidates.get(0);
        double second = candidates.size() > 1 ? candidates.get(1).confidence() : 0;
        if (best.confidence() >= sure && second <= RIVAL) {
            return new Resolution.Resolved(query, candidates);
        }
        if (anyPlace >= WORTH_A_QUESTION) {
            String others = candidates.size() < 2 ? "it may be no place at all"
                    : "it may also be " + candidates.get(1).place().name() + " (" + candidates.get(1).place().countryCode() + ")";
            return new Resolution.Ambiguous(query, candidates, String.format(
                    Locale.ROOT, "the likeliest, %s, has %.0f %%; %s", best.place().name(), 100 * best.confidence(), others));
        }
        return new Resolution.Unresolved(query, candidates, String.format(
                Locale.ROOT, "what comes closest, %s, has only %.0f %%", best.place().name(), 100 * best.confidence()));
    }

    /** Makes the candidate that callers see. */
    interface CandidateMaker {
        Candidate make(Verdict verdict, double confidence);
    }
}
