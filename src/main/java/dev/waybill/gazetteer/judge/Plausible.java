package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.match.Importance;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which places a reader would think of at a name, before the rest of the journey is known: prominence comes before nearness.
 *
 * <p>Beside a place of world rank nothing is thought of that is not nearly of its rank; beside a small one other small ones
 * are. A misspelling is not thought of where the name as it stands is a place.
 *
 * @param leastScore places below are not thought of
 * @param exactOnly whether the name as it stands is a place
 */
record Plausible(double leastScore, boolean exactOnly) implements Predicate<Verdict> {

    /** On the scale of {@link Importance}: a city of 150,000, a port of medium size, a strait. */
    private static final double WORLD_RANK = 5.2;

    private static final double REACH_BESIDE_WORLD_RANK = 1.8;
    private static final double REACH = 4;

    /**
     * What is plausible among the verdicts of one name.
     *
     * @param verdicts likeliest first, not empty
     * @param scoreOfNone the score of the text's being no place
     */
    static Plausible of(List<Verdict> verdicts, double scoreOfNone) {
        Verdict exact = verdicts.stream()
                .filter(v -> !v.match().isMisspelt() && v.score() > scoreOfNone)
                .max(Comparator.comparingDouble(Verdict::score))
                .orElse(null);
        Verdict first = exact == null ? verdicts.get(0) : exact;
        double reach = Importance.of(first.match()) >= WORLD_RANK ? REACH_BESIDE_WORLD_RANK : REACH;
        return new Plausible(first.score() - reach, exact != null);
    }

    @Override
    public boolean test(Verdict verdict) {
        return verdict.score() >= leastScore && !isOutspelt(verdict);
    }

    /** Whether a match is a misspelling although the name as it stands is a place. */
    boolean isOutspelt(Verdict verdict) {
        return exactOnly && verdict.match().isMisspelt();
    }
}
