package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.match.NameMatch;
import java.util.List;
import java.util.function.Supplier;

/**
 * A place that a name may mean, with its score and what speaks for and against it.
 *
 * @param match how the name led to it
 * @param score sum of the weighed cues; only differences count
 * @param explanation puts the reasons into words, which only few of many verdicts need
 */
public record Verdict(NameMatch match, double score, Supplier<List<String>> explanation) {

    /** The reasons in words. */
    public List<String> reasons() {
        return explanation.get();
    }
}
