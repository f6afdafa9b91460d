package dev.waybill.journey;

import static dev.waybill.journey.JourneyParts.area;
import static dev.waybill.journey.JourneyParts.claim;
import static dev.waybill.journey.JourneyParts.event;
import static dev.waybill.journey.JourneyParts.leg;
import static dev.waybill.journey.JourneyParts.line;
import static dev.waybill.journey.JourneyParts.mention;
import static dev.waybill.journey.JourneyParts.place;
import static dev.waybill.journey.JourneyParts.ring;
import static dev.waybill.journey.JourneyParts.seaPath;
import static dev.waybill.journey.JourneyParts.source;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.Reason;
import dev.waybill.source.Basis;
import dev.waybill.source.Claim;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.DatePrecision;
import dev.waybill.source.Licence;
import dev.waybill.source.Period;
import dev.waybill.source.Precision;
import dev.waybill.source.Quantity;
import dev.waybill.source.Source;
import dev.waybill.source.TransportMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Journeys made by hand, for tests of what draws and writes them; no gazetteer, network or dossier is needed. */
public final class SampleJourneys {

    /** Quotes, markup, line breaks, a formula, right-to-left text, emoji and a formatting control. */
    public static final String NASTY = "=SUM(A1) <script>alert(\"x\")</script> </style> O'Neil & \"Söhne\"\n"
            + "line | two\t`code` עברית 🚢 \u202Egnihtemos ]]> -- ; DROP";

    private SampleJourneys() {}

    /** One of each kind but the large one: the tests of every format go through all of them. */
    public static Stream<Journey> stream() {
        return Stream.of(najinTikhoretsk(), acrossTheAntimeridian(), empty(), onePlace(), nasty());
    }

    /** Much like the sample dossier: a ship leg, an inferred rail leg, a region, events, denials, Hangul, Cyrillic. */
    public static Journey najinTikhoretsk() {
        return ReportedShipment.journey();
    }

    /** Three legs over the antimeridian (one each way, one along it) and circles and regions on it and round a pole. */
    public static Journey acrossTheAntimeridian() {
        ResolvedPlace east = place(
                "petropavlovsk",
                "Petropavlovsk",
                null,
                "RU",
                158.65,
                53.02,
                Precision.SETTLEMENT,
                5_000,
                "Petropavlovsk");
        ResolvedPlace west =
                place("anchorage", "Anchorage", null, "US", -149.9, 61.2, Precision.SETTLEMENT, 5_000, "Anchorage");
        ResolvedPlace fiji = place("suva", "Suva", null, "FJ", 178.44, -18.14, Precision.NEAR, 400_000, "Suva");
        ResolvedPlace pole = place("pole", "North Pole camp", null, "", 30, 89.2, Precision.NEAR, 300_000, "Barneo");
        ResolvedPlace chukotka =
                area("chukotka", "Chukotka", ring(170, 60, -170, 62, -170, 70, 170, 72, 170, 60), LonLat.of(175, 66));
        ResolvedPlace antarctica = area(
                "antarctica",
                "Antarctica",
                ring(-180, -70, -90, -72, 0, -70, 90, -67, 179, -71, -180, -70),
                LonLat.of(0, -85));
        return new Journey(
                "antimeridian",
                "Across the date line",
                "",
                null,
                List.of(source("s1")),
                List.of(east, west, fiji, pole, chukotka, antarctica),
                List.of(
                        leg(
                                1,
                                "there",
                                "There",
                                TransportMode.SHIP,
                                east,
                                west,
                                seaPath(line(158.65, 53.02, 179.5, 52, -179.2, 52, -149.9, 61.2)),
                                Leg.GeometryBasis.ROUTED,
                                List.of(),
                                List.of("s1")),
                        leg(
                                2,
                                "back",
                                "Back",
                                TransportMode.AIR,
                                west,
                                east,
                                JourneyParts.directPath(
                                        GeoLine.between(LonLat.of(-149.9, 61.2), LonLat.of(158.65, 53.02)),
                                        3_100_000),
                                Leg.GeometryBasis.INFERRED,
                                List.of(),
                                List.of("s1")),
                        leg(
                                3,
                                "none",
                                "Nowhere",
                                TransportMode.ROAD,
                                fiji,
                                pole,
                                new LegPath.Unroutable(new Reason.NoRoadNetwork()),
                                Leg.GeometryBasis.INFERRED,
                                List.of(),
                                List.of("s1"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                JourneyParts.LICENCES);
    }

    /** Nothing at all. */
    public static Journey empty() {
        return new Journey(
                "empty", "Nothing", "", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    /** One place and nothing else. */
    public static Journey onePlace() {
        return new Journey(
                "one",
                "One place",
                "",
                null,
                List.of(),
                List.of(place("pyongyang", "Pyongyang", "평양", "KP", 125.754, 39.034, Precision.SETTLEMENT, 0, "평양")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                JourneyParts.LICENCES);
    }

    /** {@link #NASTY} text in every place that a dossier's author can fill. */
    public static Journey nasty() {
        ResolvedPlace from = place("n1", NASTY, NASTY, "XX", 10, 50, Precision.SETTLEMENT, 1_000, NASTY);
        ResolvedPlace to = place("n2", "-1+1 " + NASTY, null, "XX", 11, 51, Precision.SETTLEMENT, 1_000, "@" + NASTY);
        Source source = new Source("s;1", NASTY, NASTY, null, "de", "https://example.org/?q=<\">|)%20&x='1'", NASTY);
        Statement statement = new Statement(
                new Claim("c1", "s;1", ClaimStatus.ALLEGED, NASTY, NASTY, null, NASTY),
                List.of("l1", "e1"),
                TransportMode.SHIP,
                mention(NASTY, from),
                mention("@" + NASTY, to),
                null,
                new Period(
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31),
                        DatePrecision.YEAR,
                        Basis.INFERRED,
                        NASTY,
                        NASTY),
                NASTY,
                List.of(new Quantity(NASTY, 1L, 2L, false)));
        return new Journey(
                "nasty",
                NASTY,
                NASTY,
                LocalDate.of(2023, 1, 1),
                List.of(source),
                List.of(from, to),
                List.of(leg(
                        1,
                        "l1",
                        NASTY,
                        TransportMode.SHIP,
                        from,
                        to,
                        seaPath(line(10, 50, 11, 51)),
                        Leg.GeometryBasis.ROUTED,
                        List.of("c1"),
                        List.of("s;1"))),
                List.of(event("e1", NASTY, from, "c1", "s;1")),
                List.of(statement),
                List.of(new Disagreement("l1", NASTY, List.of(new Disagreement.Told(new Version.Spelt(NASTY), List.of("s;1"))))),
                List.of(new Check.NearBorder("c1", NASTY, NASTY, "UA", 12.5)),
                List.of(new Licence(NASTY, NASTY, NASTY)));
    }

    /** Many legs between many places, each claimed once; lines of 100 positions. */
    public static Journey ofSize(int legs) {
        List<ResolvedPlace> places = new ArrayList<>();
        List<Leg> all = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i <= legs; i++) {
            places.add(place(
                    "p" + i,
                    "Place " + i,
                    null,
                    "RU",
                    -179 + (i * 7.31) % 358,
                    -60 + (i * 3.7) % 130,
                    Precision.SETTLEMENT,
                    5_000,
                    "Place " + i));
        }
        for (int i = 0; i < legs; i++) {
            ResolvedPlace from = places.get(i);
            ResolvedPlace to = places.get(i + 1);
            double step = Geodesics.distanceMetres(from.position(), to.position()) / 99.5;
            GeoLine line = GeoLine.between(from.position(), to.position()).densified(step);
            statements.add(new Statement(
                    claim("c" + i, "s1", ClaimStatus.ALLEGED, "someone", "Cargo moved on leg " + i + "."),
                    List.of("l" + i),
                    TransportMode.SHIP,
                    mention(from.name(), from),
                    mention(to.name(), to),
                    null,
                    Period.reported(
                            LocalDate.of(2020, 1, 1).plusDays(i),
                            LocalDate.of(2020, 1, 2).plusDays(i)),
                    "coal",
                    List.of(Quantity.exactly("containers", i))));
            all.add(leg(
                    i + 1,
                    "l" + i,
                    "Leg " + i,
                    TransportMode.SHIP,
                    from,
                    to,
                    seaPath(line),
                    Leg.GeometryBasis.ROUTED,
                    List.of("c" + i),
                    List.of("s1")));
        }
        return new Journey(
                "large",
                "Many legs",
                "",
                LocalDate.of(2020, 1, 1),
                List.of(source("s1")),
                places,
                all,
                List.of(),
                statements,
                List.of(),
                List.of(),
                JourneyParts.LICENCES);
    }
}
