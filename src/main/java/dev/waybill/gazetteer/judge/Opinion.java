package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import java.util.List;

/**
 * What a name may mean by itself: all verdicts, and the score of "none of them".
 *
 * @param verdicts one for each place, in no order
 * @param scoreOfNone score of "none of them"
 * @param countryKnown whether the query or the text names a country
 * @param maker makes what callers see
 */
public record Opinion(
        List<Verdict> verdicts, double scoreOfNone, boolean countryKnown, Ranking.CandidateMaker maker) {

    public Opinion {
        verdicts = List.copyOf(verdicts);
    }

    public Opinion withVerdicts(List<Verdict> others) {
        return new Opinion(others, scoreOfNone, countryKnown, maker);
    }

    public Resolution resolution(PlaceQuery query) {
        return Ranking.rank(query, verdicts, scoreOfNone, countryKnown, maker);
    }

    /** The share of a verdict and of what lies at the same place. */
    public double confidenceOf(Verdict head) {
        double sum = Math.exp(scoreOfNone - head.score());
        double same = 0;
        for (Verdict verdict : verdicts) {
            double weight = Math.exp(verdict.score() - head.score());
            sum += weight;
            same += Ranking.isSame(head, verdict) ? weight : 0;
        }
        return same / sum;
    }
}
