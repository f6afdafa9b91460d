package dev.waybill.gazetteer;

import dev.waybill.source.Precision;
import java.util.List;

/**
 * A place that a name may mean, and why.
 *
 * @param place the place
 * @param matchedName the gazetteer's name that matched
 * @param step how it matched
 * @param confidence share of such answers that are right, 0 to 1
 * @param precision how sharply the name, as written, fixes the position
 * @param radiusMetres radius in metres around the place's point within which the meant position lies
 * @param reasons what speaks for and against it, most telling first
 */
public record Candidate(
        Place place,
        String matchedName,
        MatchStep step,
        double confidence,
        Precision precision,
        double radiusMetres,
        List<PlaceReason> reasons) {

    /**
     * Checks the ranges and copies the reasons.
     *
     * @throws IllegalArgumentException if the confidence or the radius is out of range
     */
    public Candidate {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
        }
        if (!(radiusMetres >= 0)) {
            throw new IllegalArgumentException("the radius must not be negative: " + radiusMetres);
        }
        reasons = List.copyOf(reasons);
    }
}
