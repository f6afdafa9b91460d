package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.MatchStep;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.judge.Candidates;
import dev.waybill.gazetteer.match.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Answers to texts that give a place without naming it: an id that Waybill printed. */
final class GivenPlaces {

    /** As Waybill prints it: origin, colon, number or name. */
    private static final Pattern ID = Pattern.compile("[a-z]{2,20}:\\S{1,80}");

    private GivenPlaces() {}

    /**
     * The place that a query's text gives.
     *
     * @param rows finds the row with an id
     */
    static Optional<Resolution> find(PlaceQuery query, Function<String, Optional<PlaceRow>> rows) {
        String text = query.text().strip();
        return ID.matcher(text).matches() ? rows.apply(text).map(row -> resolved(query, text, row)) : Optional.empty();
    }

    private static Resolution resolved(PlaceQuery query, String id, PlaceRow row) {
        return new Resolution.Resolved(query, List.of(new Candidate(Sorts.place(row), id, MatchStep.GIVEN, 1,
                Candidates.precision(row.feature(), false), Candidates.radiusMetres(row), List.of(new PlaceReason.GivenId()))));
    }
}
