package dev.waybill.reading;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.TextPlace;
import dev.waybill.reading.frame.Retelling.Relation;
import dev.waybill.reading.frame.Roles;
import dev.waybill.reading.span.PlaceSpan;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the gazetteer which places the names of a text mean, all at once, with what the text says of them. */
final class PlaceResolver {

    private static final double SAME_PLACE_KM = 25;
    private static final int MOST_NAMES = 120;

    private static final double SURE = 0.85;
    private static final int MOST_CONTEXT = 12;
    private static final int MOST_KEPT = 20_000;

    private final Geocoder geocoder;

    /** What names mean by themselves; the commonest names are in every article. */
    private final Map<PlaceQuery, Resolution> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PlaceQuery, Resolution> eldest) {
            return size() > MOST_KEPT;
        }
    };

    PlaceResolver(Geocoder geocoder) {
        this.geocoder = geocoder;
    }

    /** Each name by itself, as {@link Geocoder#resolve}; asked once. */
    Resolution alone(PlaceQuery query) {
        Resolution resolution = known.get(query);
        if (resolution == null) {
            resolution = geocoder.resolve(query);
            known.put(query, resolution);
        }
        return resolution;
    }

    List<TextPlace> resolve(List<PlaceSpan> spans, Roles roles, List<Movement> movements) {
        Map<PlaceQuery, Integer> numbers = new LinkedHashMap<>();
        int[] queryOf = new int[spans.size()];
        Map<String, String> countryOf = countries(spans, roles);
        for (int i = 0; i < spans.size(); i++) {
            PlaceSpan span = spans.get(i);
            PlaceQuery query = PlaceQuery.of(span.name()).withCountry(countryOf.get(span.name()));
            queryOf[i] = numbers.computeIfAbsent(query, q -> numbers.size());
        }
        List<PlaceQuery> queries = List.copyOf(numbers.keySet());
        List<Resolution> resolutions = new ArrayList<>(queries.stream().map(this::alone).toList());
        if (queries.size() <= MOST_NAMES) {
            solveUnsure(queries, resolutions, links(movements, queryOf));
        }
        List<TextPlace> places = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            places.add(new TextPlace(spans.get(i), resolutions.get(queryOf[i]), roles.isNear(i)));
        }
        return places;
    }

    private static boolean isSure(Resolution resolution) {
        return resolution instanceof Resolution.Resolved resolved && resolved.best().confidence() >= SURE;
    }

    /** Ends of movements that may mean several places are judged together with those that movements join them to, and a few others. */
    private void solveUnsure(List<PlaceQuery> queries, List<Resolution> resolutions, List<Geocoder.Link> links) {
        Set<Integer> asked = new LinkedHashSet<>();
        for (int i = 0; i < queries.size(); i++) {
            int number = i;
            boolean linked = links.stream().anyMatch(link -> link.from() == number || link.to() == number);
            if (linked && !isSure(resolutions.get(i))) {
                asked.add(i);
            }
        }
        if (asked.isEmpty()) {
            return;
        }
        List<Integer> unsure = List.copyOf(asked);
        links.stream().filter(link -> unsure.contains(link.from()) || unsure.contains(link.to())).forEach(link -> {
            asked.add(link.from());
            asked.add(link.to());
        });
        int most = asked.size() + MOST_CONTEXT;
        for (int i = 0; i < queries.size() && asked.size() < most; i++) {
            asked.add(i);
        }
        List<Integer> order = List.copyOf(asked);
        List<Geocoder.Link> theirs = links.stream().filter(link -> asked.contains(link.from()) && asked.contains(link.to()))
                .map(link -> new Geocoder.Link(order.indexOf(link.from()), order.indexOf(link.to()), link.mode())).toList();
        List<Resolution> solved = geocoder.resolveTogether(order.stream().map(queries::get).toList(), theirs);
        unsure.forEach(i -> resolutions.set(i, solved.get(order.indexOf(i))));
    }

    /** The country that the text puts a name in, if it does so anywhere. */
    private static Map<String, String> countries(List<PlaceSpan> spans, Roles roles) {
        Map<String, String> countries = new LinkedHashMap<>();
        for (int i = 0; i < spans.size(); i++) {
            String country = roles.countryOf(i);
            if (!country.isEmpty() && spans.get(i).feature() != Feature.COUNTRY) {
                countries.putIfAbsent(spans.get(i).name(), country);
            }
        }
        return countries;
    }

    private static List<Geocoder.Link> links(List<Movement> movements, int[] queryOf) {
        List<Geocoder.Link> links = new ArrayList<>();
        for (Movement movement : movements) {
            if (movement.from() >= 0 && movement.to() >= 0 && queryOf[movement.from()] != queryOf[movement.to()]) {
                links.add(new Geocoder.Link(queryOf[movement.from()], queryOf[movement.to()], mode(movement.mode())));
            }
        }
        return links;
    }

    static TransportMode mode(String mode) {
        return switch (mode) {
            case "ship" -> TransportMode.SHIP;
            case "rail" -> TransportMode.RAIL;
            case "road" -> TransportMode.ROAD;
            case "air" -> TransportMode.AIR;
            default -> TransportMode.UNKNOWN;
        };
    }

    /** What two places are to each other, by where they lie. */
    static Relation relation(TextPlace a, TextPlace b) {
        if (a.span().name().equalsIgnoreCase(b.span().name())) {
            return Relation.SAME;
        }
        Optional<Place> first = a.resolution().findBest().map(Candidate::place);
        Optional<Place> second = b.resolution().findBest().map(Candidate::place);
        if (first.isEmpty() || second.isEmpty()) {
            return Relation.DIFFERENT;
        }
        Place x = first.get();
        Place y = second.get();
        if (x.id().equals(y.id()) || !isArea(x) && !isArea(y) && x.position().distanceMetresTo(y.position()) < SAME_PLACE_KM * 1000) {
            return Relation.SAME;
        }
        if (holds(x, y)) {
            return Relation.HOLDS;
        }
        return holds(y, x) ? Relation.LIES_IN : Relation.DIFFERENT;
    }

    private static boolean isArea(Place place) {
        return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.SEA;
    }

    private static boolean holds(Place outer, Place inner) {
        if (outer.kind() == PlaceKind.COUNTRY) {
            return inner.kind() != PlaceKind.COUNTRY && outer.countryCode().equals(inner.countryCode());
        }
        return outer.kind() == PlaceKind.REGION && !isArea(inner) && outer.name().equals(inner.regionName());
    }
}
