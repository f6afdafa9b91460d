package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.match.NameMatch;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A place that a name may mean, with its score and what speaks for and against it.
 *
 * @param match how the name led to it
 * @param score sum of the weighed cues; only differences count
 * @param doubt whether it may not be called sure, however far ahead it is: a misspelling that nothing but a country speaks
 *     for, or a place that does not lie where the text puts it
 * @param explanation gives the reasons, which only few of many verdicts need
 */
public record Verdict(NameMatch match, double score, BooleanSupplier doubt, Supplier<List<PlaceReason>> explanation) {

    /** The same, which may not be called sure. */
    Verdict doubted() {
        return new Verdict(match, score, () -> true, explanation);
    }

    /** Whether it may not be called sure. */
    boolean doubtful() {
        return doubt.getAsBoolean();
    }

    /** What speaks for and against it, most telling first. */
    public List<PlaceReason> reasons() {
        return explanation.get();
    }
}
