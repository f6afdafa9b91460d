package dev.waybill.journey.resolution;

import dev.waybill.dossier.PlaceMention;
import dev.waybill.dossier.PlaceOverride;
import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.MatchStep;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.Grounds;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.ResolvedPlace.Loser;
import dev.waybill.journey.ResolvedPlace.Outcome;
import dev.waybill.source.Precision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes places of resolutions and merges spellings that mean the same place equally sharply. */
final class PlaceMerger {

    /** Radius in metres of "near X" where nothing says how near: about an hour's lorry drive. */
    static final double NEAR_RADIUS_METRES = 25_000;

    private static final int MOST_LOSERS = 4;

    private final Geocoder geocoder;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<String> keyByIndex = new ArrayList<>();

    PlaceMerger(Geocoder geocoder) {
        this.geocoder = geocoder;
    }

    /** A place in the making. */
    private record Draft(
            Candidate candidate, Outcome outcome, Precision precision, double radiusMetres, Set<String> spellings,
            Map<String, Loser> losers, Set<Grounds> grounds) {}

    void add(int index, PlaceMention mention, Resolution resolution, @Nullable PlaceOverride override) {
        if (index != keyByIndex.size()) {
            throw new IllegalArgumentException("indexes must come in order");
        }
        Candidate best = override == null ? resolution.findBest().orElseThrow() : given(override);
        Outcome outcome = override != null
                ? Outcome.GIVEN
                : resolution instanceof Resolution.Resolved ? Outcome.RESOLVED : Outcome.AMBIGUOUS;
        boolean point = best.precision().compareTo(Precision.NEAR) < 0;
        Precision precision = mention.near() && point ? Precision.NEAR : best.precision();
        double radius = mention.near() ? Math.max(NEAR_RADIUS_METRES, best.radiusMetres()) : best.radiusMetres();
        String key = best.place().id() + (precision == Precision.NEAR ? " near" : "");
        Draft draft = drafts.computeIfAbsent(
                key,
                id -> new Draft(
                        best, outcome, precision, radius, new LinkedHashSet<>(), new LinkedHashMap<>(),
                        new LinkedHashSet<>()));
        draft.spellings().add(mention.name());
        draft.grounds().add(new Grounds(mention.name(), best.reasons()));
        if (override == null) {
            resolution.candidates().stream().skip(1).limit(MOST_LOSERS).forEach(lost -> draft.losers()
                    .putIfAbsent(lost.place().id(), loser(mention, lost)));
        }
        keyByIndex.add(key);
    }

    /** The merged places, each once, by their keys, in the order of first mention. */
    Map<String, ResolvedPlace> merged() {
        Map<String, ResolvedPlace> merged = new LinkedHashMap<>();
        drafts.forEach((key, draft) -> merged.put(key, place("p" + (merged.size() + 1), draft)));
        return merged;
    }

    /** The key of the place that the spelling at an index became. */
    String keyAt(int index) {
        return keyByIndex.get(index);
    }

    private ResolvedPlace place(String id, Draft draft) {
        Place place = draft.candidate().place();
        draft.losers().remove(place.id());
        return new ResolvedPlace(
                id,
                place.name(),
                place.nativeName(),
                List.copyOf(draft.spellings()),
                place.position(),
                place.kind().name().toLowerCase(Locale.ROOT),
                place.countryCode(),
                place.regionName(),
                draft.precision(),
                draft.radiusMetres(),
                geocoder.findArea(place.id()).orElse(null),
                draft.outcome(),
                draft.candidate().confidence(),
                place.kind() == PlaceKind.POSITION ? null : place.id(),
                List.copyOf(draft.grounds()),
                List.copyOf(draft.losers().values()));
    }

    private static Loser loser(PlaceMention mention, Candidate lost) {
        Place place = lost.place();
        String where = place.countryCode().isEmpty() ? "" : ", " + place.countryCode();
        return new Loser(
                place.id(),
                place.name() + where,
                place.position(),
                lost.confidence(),
                new Grounds(mention.name(), lost.reasons()));
    }

    private Candidate given(PlaceOverride override) {
        LonLat position = override.position();
        Place place = position != null
                ? new Place(
                        "given:" + override.name(), override.name(), null, position, PlaceKind.POSITION, "", null, 0,
                        "dossier")
                : geocoder.findById(String.valueOf(override.placeId())).orElseThrow();
        Precision precision = override.radiusMetres() > 1_000 ? Precision.NEAR : Precision.EXACT_SITE;
        return new Candidate(
                place,
                override.name(),
                MatchStep.GIVEN,
                1,
                precision,
                override.radiusMetres(),
                List.of(new PlaceReason.DecidedByAuthor(override.reason())));
    }
}
