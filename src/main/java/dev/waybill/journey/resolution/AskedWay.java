package dev.waybill.journey.resolution;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.journey.Grounds;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.Leg.GeometryBasis;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.ResolvedPlace.Outcome;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteResult;
import dev.waybill.source.Basis;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Licence;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ways that were asked for, as a journey that no source reports: a leg for each way, so they can be drawn like any. */
public final class AskedWay {

    private AskedWay() {}

    /**
     * The journey.
     *
     * @param title for the head of the map
     * @param from start, resolved to a place at least
     * @param to end, resolved to a place at least
     * @param result what the router answered
     * @param titles what sets each way apart, in words; none if there is one way
     * @param licences of the data it draws on
     */
    public static Journey journey(
            String title,
            Resolution from,
            Resolution to,
            TransportMode mode,
            RouteResult<? extends Route> result,
            List<String> titles,
            List<Licence> licences) {
        ResolvedPlace start = place("p1", from);
        ResolvedPlace end = place("p2", to);
        List<Leg> legs = new ArrayList<>();
        if (result instanceof RouteResult.Found<? extends Route> found) {
            for (Route way : found.routes()) {
                String apart = titles.isEmpty() ? "" : titles.get(legs.size());
                legs.add(leg(legs.size() + 1, apart, mode, start, end, LegPaths.of(way, List.of(), RouteLimits.DEFAULT)));
            }
        } else {
            legs.add(leg(1, "", mode, start, end, LegPaths.of(result, RouteLimits.DEFAULT)));
        }
        return new Journey(
                "way",
                title,
                "",
                null,
                List.of(),
                List.of(start, end),
                legs,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                licences);
    }

    private static Leg leg(
            int number, String title, TransportMode mode, ResolvedPlace start, ResolvedPlace end, LegPath path) {
        return new Leg(
                number,
                "way-" + number,
                title,
                mode,
                Basis.REPORTED,
                start,
                end,
                path,
                GeometryBasis.ROUTED,
                ClaimStatus.CONFIRMED,
                false,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static ResolvedPlace place(String id, Resolution resolution) {
        Candidate best = resolution.findBest().orElseThrow();
        Place place = best.place();
        boolean given = place.kind() == PlaceKind.POSITION;
        return new ResolvedPlace(
                id,
                place.name(),
                place.nativeName(),
                List.of(resolution.query().text()),
                place.position(),
                place.kind().name().toLowerCase(Locale.ROOT),
                place.countryCode(),
                place.regionName(),
                best.precision(),
                best.radiusMetres(),
                null,
                given ? Outcome.GIVEN : resolution instanceof Resolution.Ambiguous ? Outcome.AMBIGUOUS : Outcome.RESOLVED,
                best.confidence(),
                given ? null : place.id(),
                List.of(new Grounds(resolution.query().text(), best.reasons())),
                List.of());
    }
}
