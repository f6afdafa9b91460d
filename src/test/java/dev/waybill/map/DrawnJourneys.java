package dev.waybill.map;

import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.Event;
import dev.waybill.journey.Grounds;
import dev.waybill.journey.Inference;
import dev.waybill.journey.Journey;
import dev.waybill.journey.JourneyParts;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.source.Basis;
import dev.waybill.source.Claim;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Licence;
import dev.waybill.source.Period;
import dev.waybill.source.Precision;
import dev.waybill.source.Quantity;
import dev.waybill.source.Source;
import dev.waybill.source.TransportMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Journeys for the tests of maps, put together by hand: their lines are rough, their shapes are what matters. */
public final class DrawnJourneys {

    private DrawnJourneys() {}

    /** Collects a journey. */
    static final class Builder {

        private final String id;
        private final String title;
        private final String summary;
        private final Map<String, ResolvedPlace> places = new LinkedHashMap<>();
        private final List<Leg> legs = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();

        Builder(String id, String title, String summary) {
            this.id = id;
            this.title = title;
            this.summary = summary;
        }

        Builder source(String sourceId, String publisher, String sourceTitle, LocalDate date) {
            sources.add(new Source(sourceId, publisher, sourceTitle, Period.reported(date, date), "de", null, null));
            return this;
        }

        ResolvedPlace place(String name, String country, double lon, double lat, String... spellings) {
            return place(name, country, new LonLat(lon, lat), 500, null, spellings);
        }

        ResolvedPlace place(
                String name, String country, LonLat at, double radius, @Nullable Geometry area, String... spellings) {
            String placeId = "p" + (places.size() + 1);
            ResolvedPlace place = new ResolvedPlace(
                    placeId,
                    name,
                    null,
                    List.of(spellings),
                    at,
                    area == null ? "city" : "region",
                    country,
                    null,
                    area == null ? Precision.SETTLEMENT : Precision.REGION,
                    radius,
                    area,
                    ResolvedPlace.Outcome.RESOLVED,
                    0.95,
                    null,
                    List.of(new Grounds(name, List.of(new PlaceReason.WholeText()))),
                    List.of());
            places.put(placeId, place);
            return place;
        }

        Builder leg(
                TransportMode mode, Leg.GeometryBasis basis, ResolvedPlace from, ResolvedPlace to, double... between) {
            return leg(mode, basis, null, List.of(), from, to, between);
        }

        Builder leg(
                TransportMode mode,
                Leg.GeometryBasis basis,
                @Nullable Period period,
                List<Inference> inferences,
                ResolvedPlace from,
                ResolvedPlace to,
                double... between) {
            List<LonLat> line = new ArrayList<>();
            line.add(from.position());
            for (int i = 0; i < between.length; i += 2) {
                line.add(LonLat.of(between[i], between[i + 1]));
            }
            line.add(to.position());
            GeoLine path = new GeoLine(line);
            int number = legs.size() + 1;
            legs.add(new Leg(
                    number,
                    "leg-" + number,
                    from.name() + " to " + to.name(),
                    mode,
                    Basis.REPORTED,
                    from,
                    to,
                    JourneyParts.plainPath(path),
                    basis,
                    ClaimStatus.ALLEGED,
                    false,
                    period,
                    inferences,
                    List.of(),
                    sources.stream().map(Source::id).limit(2).toList()));
            return this;
        }

        Builder event(String eventTitle, ResolvedPlace place, LocalDate from, LocalDate to) {
            events.add(new Event(
                    "event-" + (events.size() + 1),
                    "visit",
                    eventTitle,
                    place,
                    Period.reported(from, to),
                    ClaimStatus.CONFIRMED,
                    false,
                    List.of(),
                    sources.stream().map(Source::id).limit(1).toList()));
            return this;
        }

        Builder claim(String sourceId, String legId, Quantity quantity) {
            statements.add(new Statement(
                    new Claim("c" + (statements.size() + 1), sourceId, ClaimStatus.ALLEGED, "an official", "says so", null, null),
                    List.of(legId),
                    TransportMode.SHIP,
                    null,
                    null,
                    null,
                    null,
                    "military equipment",
                    List.of(quantity)));
            return this;
        }

        Journey build() {
            return new Journey(
                    id,
                    title,
                    summary,
                    LocalDate.of(2024, 1, 31),
                    sources,
                    List.copyOf(places.values()),
                    legs,
                    events,
                    statements,
                    List.of(),
                    List.of(),
                    List.of(new Licence("coastline", "ODbL-1.0", "© OpenStreetMap contributors (ODbL)")));
        }
    }

    private static final double[] TRANS_SIBERIAN = {
        132.46, 43.28, 132.08, 43.33, 131.95, 43.80, 133.4, 45.1, 134.0, 46.8, 135.07, 48.50, 132.93, 48.79, 130.4, 49.5,
        128.48, 50.92, 126.4, 52.3, 123.94, 53.98, 119.77, 53.73, 117.0, 52.52, 113.5, 52.03, 108.85, 51.28, 107.6, 51.83,
        105.8, 51.6, 103.7, 51.65, 104.3, 52.28, 102.05, 53.92, 98.0, 55.93, 95.7, 56.2, 92.87, 56.01, 90.5, 56.27, 86.1,
        55.7, 82.9, 55.03, 78.3, 55.35, 73.37, 54.98, 69.5, 55.0, 65.3, 55.45, 61.4, 55.16, 58.5, 54.95, 55.97, 54.73,
        53.0, 53.6, 50.2, 53.2, 48.5, 53.16, 46.0, 51.53, 45.2, 50.1, 44.5, 48.7, 43.2, 47.4, 41.55, 46.47
    };

    /** The journey of the sample dossier, with rough lines. */
    public static Journey najinToTikhoretsk() {
        Builder b = new Builder(
                "najin-tikhoretsk",
                "From Najin by sea and rail to Tikhoretsk",
                "What reports say about containers from North Korea, where the ship and the trains must have gone, and the"
                        + " talks held meanwhile");
        b.source("a000", "Deutsche Welle", "US: North Korea has sent Russia arms", LocalDate.of(2023, 10, 14));
        b.source("a001", "Tagesschau", "White House names route of shipments", LocalDate.of(2023, 10, 13));
        b.source("a002", "Deutsche Welle", "Lavrov arrives in Pyongyang", LocalDate.of(2023, 10, 18));
        ResolvedPlace najin = b.place("Rajin", "KP", 130.30, 42.23, "Najin", "Nanjin");
        ResolvedPlace dunay = b.place("Dunay", "RU", 132.36, 42.88, "Dunay");
        ResolvedPlace tikh = b.place("Tikhoretsk", "RU", new LonLat(40.13, 45.85), 25_000, null, "Tichorezk");
        ResolvedPlace cosmodrome = b.place("Vostochny Cosmodrome", "RU", 128.33, 51.88, "Wostotschny");
        ResolvedPlace pyongyang = b.place("Pyongyang", "KP", 125.75, 39.03, "Pyongyang");
        b.leg(
                TransportMode.SHIP,
                Leg.GeometryBasis.ROUTED,
                Period.reported(LocalDate.of(2023, 9, 7), LocalDate.of(2023, 10, 1)),
                List.of(),
                najin,
                dunay,
                130.31, 42.18, 130.63, 42.27, 130.70, 42.29, 132.2, 42.78, 132.33, 42.84);
        b.leg(
                TransportMode.RAIL,
                Leg.GeometryBasis.INFERRED,
                null,
                List.of(new Inference.EndSharpened("southwest Russia", "a000", "Tikhoretsk", null)),
                dunay,
                tikh,
                TRANS_SIBERIAN);
        b.claim("a000", "leg-1", new Quantity("containers", 1000L, null, true));
        b.claim("a001", "leg-1", Quantity.exactly("containers", 300));
        b.event("Summit of both leaders", cosmodrome, LocalDate.of(2023, 9, 13), LocalDate.of(2023, 9, 13));
        b.event("Visit of the Russian foreign minister", pyongyang, LocalDate.of(2023, 10, 18), LocalDate.of(2023, 10, 19));
        return b.build();
    }
}
