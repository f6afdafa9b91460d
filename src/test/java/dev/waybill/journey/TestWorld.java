package dev.waybill.journey;

import dev.waybill.dossier.Dossier;
import dev.waybill.dossier.DossierReader;
import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Doubt;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.MatchStep;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.Surroundings;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.resolution.JourneyBuilder;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Router;
import dev.waybill.routing.Routers;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.SpeedBasis;
import dev.waybill.routing.direct.DirectRouter;
import dev.waybill.source.Precision;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A small made-up world for stories: places by name, straight ships and straight trains. */
final class TestWorld implements Geocoder {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final HoursRange HOURS = new HoursRange(10, 20, SpeedBasis.NONE);

    private final Map<String, List<Candidate>> byName = new LinkedHashMap<>();
    private final Map<String, Geometry> areas = new LinkedHashMap<>();

    TestWorld place(String id, String names, PlaceKind kind, double lon, double lat) {
        for (String name : names.split("/")) {
            add(name, candidate(id, names.split("/")[0], kind, new LonLat(lon, lat), Precision.SETTLEMENT, 2_000));
        }
        return this;
    }

    TestWorld area(String id, String name, double west, double south, double east, double north) {
        LonLat centre = new LonLat((west + east) / 2, (south + north) / 2);
        add(name, candidate(id, name, PlaceKind.REGION, centre, Precision.REGION, 500_000));
        areas.put(id, GEOMETRIES.toGeometry(new Envelope(west, east, south, north)));
        return this;
    }

    private void add(String name, Candidate candidate) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(candidate);
    }

    private static Candidate candidate(
            String id, String name, PlaceKind kind, LonLat at, Precision precision, double radiusMetres) {
        Place place = new Place(id, name, null, at, kind, "", null, 0, "test");
        return new Candidate(place, name, MatchStep.EXACT, 0.9, precision, radiusMetres, List.of(new PlaceReason.WholeText()));
    }

    /** The journey of a dossier written as YAML below the fixed head. */
    Journey journey(String yaml) {
        return journey(yaml, this);
    }

    /** The same with places found by another geocoder. */
    static Journey journey(String yaml, Geocoder geocoder) {
        return new JourneyBuilder(geocoder, routers(), List.of()).build(dossier(yaml), RouteLimits.DEFAULT);
    }

    static Dossier dossier(String yaml) {
        String head =
                """
                waybill: 1
                id: story
                title: A story
                sources:
                  - {id: s1, publisher: One, title: First report, language: en}
                  - {id: s2, publisher: Two, title: Second report, language: en}
                """;
        try {
            Path file = Files.createTempFile("story", ".yaml");
            try {
                Files.writeString(file, head + yaml);
                return DossierReader.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Legs in one readable line: {@code 1 ship A -> B routed 111 km | 2 rail B -> near C inferred 222 km}. */
    static String tell(Journey journey) {
        return journey.legs().stream().map(TestWorld::tell).collect(Collectors.joining(" | "));
    }

    private static String tell(Leg leg) {
        String way = leg.path() instanceof LegPath.Unroutable
                ? "no path"
                : String.format(Locale.ROOT, "%.0f km", leg.path().findLine().orElseThrow().lengthMetres() / 1000);
        return leg.number() + " " + leg.mode().name().toLowerCase(Locale.ROOT) + " " + name(leg.from()) + " -> "
                + name(leg.to()) + " " + leg.geometryBasis().name().toLowerCase(Locale.ROOT) + " " + way;
    }

    private static String name(ResolvedPlace place) {
        return (place.precision() == Precision.NEAR ? "near " : "") + place.name();
    }

    @Override
    public Resolution resolve(PlaceQuery query) {
        List<Candidate> found = byName.getOrDefault(query.text(), List.of());
        if (found.isEmpty()) {
            return new Resolution.Unresolved(query, List.of(), new Doubt.NothingAlike());
        }
        return found.size() == 1
                ? new Resolution.Resolved(query, found)
                : new Resolution.Ambiguous(query, found, new Doubt.OtherPlace(found.get(0).place().name(), 0.5, found.get(1).place().name()));
    }

    @Override
    public List<Resolution> resolveTogether(List<PlaceQuery> queries, List<Link> links) {
        return queries.stream().map(this::resolve).toList();
    }

    @Override
    public Surroundings reverse(LonLat position, int limit) {
        return new Surroundings(position, List.of(), null, null, null, false, List.of());
    }

    @Override
    public Optional<Place> findById(String id) {
        return byName.values().stream()
                .flatMap(List::stream)
                .map(Candidate::place)
                .filter(place -> place.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Geometry> findArea(String placeId) {
        return Optional.ofNullable(areas.get(placeId));
    }

    @Override
    public OptionalDouble distanceToCountryMetres(LonLat position, String countryCode) {
        Geometry equator = GEOMETRIES.createPoint(new Coordinate(position.lonDegrees(), 0));
        return OptionalDouble.of(
                position.distanceMetresTo(new LonLat(equator.getCoordinate().x, equator.getCoordinate().y)));
    }

    private static Routers routers() {
        return new Routers(Map.of(
                TransportMode.SHIP, StraightShips::new,
                TransportMode.RAIL, StraightTrains::new,
                TransportMode.AIR, () -> new DirectRouter(new Reason.NoFlightPath()),
                TransportMode.ROAD, () -> new DirectRouter(new Reason.NoRoadNetwork()),
                TransportMode.UNKNOWN, () -> new DirectRouter(new Reason.ModeNotStated())));
    }

    /** Ships that go straight. */
    private static final class StraightShips implements Router {
        @Override
        public RouteResult<SeaRoute> route(RouteRequest request) {
            if (request.from().equals(request.to())) {
                return new RouteResult.NoRoute<>(new Reason.SamePosition());
            }
            GeoLine line = GeoLine.between(request.from(), request.to());
            return new RouteResult.Found<>(List.of(new SeaRoute(
                    line, line.lengthMetres(), 0, 0, List.of(), 1_000, 0, HOURS, RouteCharacter.NONE, List.of())));
        }
    }

    /** Trains that go straight. */
    private static final class StraightTrains implements Router {
        @Override
        public RouteResult<RailRoute> route(RouteRequest request) {
            GeoLine line = GeoLine.between(request.from(), request.to());
            double kilometres = line.lengthMetres() / 1000 * 1.1;
            return new RouteResult.Found<>(List.of(new RailRoute(
                    line,
                    line.lengthMetres(),
                    kilometres,
                    0.5,
                    0,
                    0,
                    List.of(
                            new RailRoute.Stop("a", "A", request.from(), "", 0),
                            new RailRoute.Stop("b", "B", request.to(), "", kilometres)),
                    List.of(),
                    List.of(),
                    HOURS,
                    RouteCharacter.NONE,
                    List.of())));
        }
    }
}
