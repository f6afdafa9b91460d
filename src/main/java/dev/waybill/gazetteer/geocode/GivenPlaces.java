package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Doubt;
import dev.waybill.gazetteer.MatchStep;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.judge.Candidates;
import dev.waybill.gazetteer.match.Sorts;
import dev.waybill.gazetteer.query.Coordinates;
import dev.waybill.geo.LonLat;
import dev.waybill.source.Precision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Answers to texts that give a place without naming it: coordinates, or an id that Waybill printed. */
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
        Optional<Coordinates.Found> coordinates = Coordinates.read(text);
        if (coordinates.isPresent()) {
            return coordinates.map(found -> answer(query, found));
        }
        return ID.matcher(text).matches() ? rows.apply(text).map(row -> resolved(query, text, row)) : Optional.empty();
    }

    private static Resolution answer(PlaceQuery query, Coordinates.Found found) {
        double confidence = 1.0 / found.positions().size();
        List<Candidate> candidates = found.positions().stream()
                .map(position -> candidate(position, confidence, found.radiusMetres()))
                .toList();
        return candidates.size() == 1
                ? new Resolution.Resolved(query, candidates)
                : new Resolution.Ambiguous(query, candidates, new Doubt.OpenCoordinates());
    }

    private static Candidate candidate(LonLat position, double confidence, double radiusMetres) {
        String name = String.format(Locale.ROOT, "%.5f,%.5f", position.lonDegrees(), position.latDegrees());
        Place place = new Place("given:" + name, name, null, position, PlaceKind.POSITION, "", null, 0, "given");
        return new Candidate(place, name, MatchStep.GIVEN, confidence, Precision.EXACT_SITE, radiusMetres, List.of(new PlaceReason.GivenPosition()));
    }

    private static Resolution resolved(PlaceQuery query, String id, PlaceRow row) {
        return new Resolution.Resolved(query, List.of(new Candidate(Sorts.place(row), id, MatchStep.GIVEN, 1,
                Candidates.precision(row.feature(), false), Candidates.radiusMetres(row), List.of(new PlaceReason.GivenId()))));
    }
}
