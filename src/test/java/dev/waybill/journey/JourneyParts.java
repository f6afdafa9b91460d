package dev.waybill.journey;

import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.DirectRoute;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RoadRoute;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteNote;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.SpeedBasis;
import dev.waybill.source.Basis;
import dev.waybill.source.Claim;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Fact;
import dev.waybill.source.Licence;
import dev.waybill.source.Period;
import dev.waybill.source.Precision;
import dev.waybill.source.Source;
import dev.waybill.source.TransportMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Pieces of which {@link SampleJourneys} are made. */
public final class JourneyParts {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    static final List<Licence> LICENCES = List.of(
            new Licence("place names", "CC-BY-4.0", "Place names © GeoNames"),
            new Licence("land", "ODbL-1.0", "Land © OpenStreetMap contributors"));

    private JourneyParts() {}

    public static ResolvedPlace place(
            String id,
            String name,
            @Nullable String nativeName,
            String country,
            double lon,
            double lat,
            Precision precision,
            double radiusMetres,
            String... spellings) {
        return new ResolvedPlace(
                id,
                name,
                nativeName,
                List.of(spellings),
                LonLat.of(lon, lat),
                "city",
                country,
                null,
                precision,
                radiusMetres,
                null,
                ResolvedPlace.Outcome.RESOLVED,
                0.9,
                "g-" + id,
                List.of(new Grounds(name, List.of(new PlaceReason.WholeText()))),
                List.of(new ResolvedPlace.Loser("x-1", "Elsewhere, US", LonLat.of(1, 2), 0.05, new Grounds(name, List.of(new PlaceReason.NotInCountry(List.of("RU")))))));
    }

    static ResolvedPlace region() {
        return area(
                "southwest-russia",
                "South-west Russia",
                ring(35, 43, 35, 52, 48, 52, 48, 43, 35, 43),
                LonLat.of(41.5, 47.5));
    }

    static ResolvedPlace area(String id, String name, Geometry polygon, LonLat label) {
        return new ResolvedPlace(
                id,
                name,
                null,
                List.of("Südwesten Russlands"),
                label,
                "region",
                "RU",
                null,
                Precision.REGION,
                600_000,
                polygon,
                ResolvedPlace.Outcome.RESOLVED,
                0.7,
                null,
                List.of(new Grounds(name, List.of(new PlaceReason.InsideHint()))),
                List.of());
    }

    static Geometry ring(double... lonLats) {
        Coordinate[] corners = new Coordinate[lonLats.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(lonLats[2 * i], lonLats[2 * i + 1]);
        }
        return FACTORY.createPolygon(corners);
    }

    static GeoLine line(double... lonLats) {
        List<LonLat> positions = new ArrayList<>();
        for (int i = 0; i < lonLats.length; i += 2) {
            positions.add(LonLat.of(lonLats[i], lonLats[i + 1]));
        }
        return new GeoLine(positions);
    }

    static LegPath seaPath(GeoLine line) {
        SeaRoute route = new SeaRoute(
                line,
                line.lengthMetres(),
                120,
                80,
                List.of(new Passage("korea", "Korea Strait", Passage.Kind.STRAIT)),
                900,
                0,
                new HoursRange(8, 12, new SpeedBasis.CargoShip(10, 15)),
                RouteCharacter.NONE,
                List.of());
        return new LegPath.Routed(route, List.of(), RouteLimits.DEFAULT, route.notes());
    }

    static LegPath railPath(GeoLine line) {
        List<RailRoute.Stop> stations = List.of(
                new RailRoute.Stop("ru-dunay", "Dunay", LonLat.of(132.353, 42.884), "RU", 0),
                new RailRoute.Stop("ru-ussuriysk", "Ussuriysk", LonLat.of(131.95, 43.8), "RU", 190.5),
                new RailRoute.Stop("ru-tikhoretskaya", "Tikhoretskaya", LonLat.of(40.13, 45.85), "RU", 9_412));
        RailRoute other = railRoute(
                line.reversed(),
                9_900_000,
                10_050,
                stations,
                new RouteCharacter.ByLines(List.of("the Baikal-Amur line"), List.of()));
        RailRoute route = railRoute(line, line.lengthMetres(), 9_412, stations, RouteCharacter.NONE);
        return new LegPath.Routed(route, List.of(other), RouteLimits.DEFAULT, route.notes());
    }

    private static RailRoute railRoute(
            GeoLine line, double metres, double railKilometres, List<RailRoute.Stop> stations, RouteCharacter character) {
        return new RailRoute(
                line,
                metres,
                railKilometres,
                0.93,
                2_000,
                5_000,
                stations,
                List.of(),
                List.of(),
                new HoursRange(200, 400, new SpeedBasis.FreightTrain(1500, 200)),
                character,
                List.of(new RouteNote.NothingPublished()));
    }

    /** A path by no special mode, such as its line is. */
    public static LegPath plainPath(GeoLine line) {
        RoadRoute route = new RoadRoute(
                line, line.lengthMetres(), 0, 0, List.of(), new HoursRange(1, 2, SpeedBasis.NONE));
        return new LegPath.Routed(route, List.of(), RouteLimits.DEFAULT, List.of());
    }

    /** A geodesic instead of a path. */
    static LegPath directPath(GeoLine line, double metres) {
        return new LegPath.Direct(new DirectRoute(line, metres, new Reason.NoFlightPath()));
    }

    static Leg leg(
            int number,
            String id,
            String title,
            TransportMode mode,
            ResolvedPlace from,
            ResolvedPlace to,
            LegPath path,
            Leg.GeometryBasis basis,
            List<String> statementIds,
            List<String> sourceIds) {
        return new Leg(
                number,
                id,
                title,
                mode,
                Basis.REPORTED,
                from,
                to,
                path,
                basis,
                ClaimStatus.ALLEGED,
                !statementIds.isEmpty(),
                number == 3
                        ? null
                        : Period.reported(
                                LocalDate.of(2023, 9, 1).plusDays(number),
                                LocalDate.of(2023, 10, 1).plusDays(number)),
                basis == Leg.GeometryBasis.INFERRED
                        ? List.of(new Inference.EndSharpened(
                                "southwest Russia", sourceIds.get(0), "Tikhoretsk", new Fact.Term("inside", "yes")))
                        : List.of(),
                statementIds,
                sourceIds);
    }

    static Event event(String id, String title, @Nullable ResolvedPlace place, String statementId, String sourceId) {
        return new Event(
                id,
                "visit",
                title,
                place,
                Period.reported(LocalDate.of(2023, 9, 13), LocalDate.of(2023, 9, 13)),
                ClaimStatus.CONFIRMED,
                false,
                List.of(statementId),
                List.of(sourceId));
    }

    static Claim claim(String id, String sourceId, ClaimStatus status, String by, String says) {
        return new Claim(
                id,
                sourceId,
                status,
                by,
                says,
                Period.reported(LocalDate.of(2023, 10, 13), LocalDate.of(2023, 10, 13)),
                "satellite images");
    }

    static Source source(String id) {
        return new Source(id, "a newspaper", "What was reported", null, "de", "https://example.org/" + id, null);
    }

    static Statement.Mention mention(String asSpelt, ResolvedPlace place) {
        return new Statement.Mention(asSpelt, place);
    }
}
