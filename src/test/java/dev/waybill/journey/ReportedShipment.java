package dev.waybill.journey;

import static dev.waybill.journey.JourneyParts.claim;
import static dev.waybill.journey.JourneyParts.event;
import static dev.waybill.journey.JourneyParts.leg;
import static dev.waybill.journey.JourneyParts.line;
import static dev.waybill.journey.JourneyParts.mention;
import static dev.waybill.journey.JourneyParts.place;
import static dev.waybill.journey.JourneyParts.railPath;
import static dev.waybill.journey.JourneyParts.region;
import static dev.waybill.journey.JourneyParts.seaPath;
import static dev.waybill.journey.JourneyParts.source;

import dev.waybill.source.Basis;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.DatePrecision;
import dev.waybill.source.Period;
import dev.waybill.source.Precision;
import dev.waybill.source.Quantity;
import dev.waybill.source.TransportMode;
import java.time.LocalDate;
import java.util.List;

/** {@link SampleJourneys#najinTikhoretsk()}. */
final class ReportedShipment {

    private ReportedShipment() {}

    /** Much like the sample dossier: a ship leg, an inferred rail leg, a region, events, denials, Hangul, Cyrillic. */
    static Journey journey() {
        ResolvedPlace najin =
                place("najin", "Najin", "나진", "KP", 130.29, 42.24, Precision.EXACT_SITE, 2000, "Najin", "Nanjin");
        ResolvedPlace dunay =
                place("dunay", "Dunay", "Дунай", "RU", 132.33, 42.885, Precision.EXACT_SITE, 1500, "Dunay");
        ResolvedPlace depot =
                place("tikhoretsk", "Tikhoretsk", "Тихорецк", "RU", 40.13, 45.85, Precision.NEAR, 15_000, "Tichorezk");
        ResolvedPlace southwest = region();
        ResolvedPlace pyongyang = place(
                "pyongyang", "Pyongyang", "평양", "KP", 125.754, 39.034, Precision.SETTLEMENT, 10_000, "Pjöngjang", "평양");
        ResolvedPlace vostochny = place(
                "vostochny",
                "Vostochny Cosmodrome",
                "Космодром Восточный",
                "RU",
                128.333,
                51.884,
                Precision.EXACT_SITE,
                5_000,
                "Wostotschny");
        List<Statement> statements = List.of(
                new Statement(
                        claim(
                                "c1",
                                "a000",
                                ClaimStatus.ALLEGED,
                                "the White House",
                                "Over 1,000 containers went by ship."),
                        List.of("sea"),
                        TransportMode.SHIP,
                        mention("Najin", najin),
                        mention("Dunay", dunay),
                        null,
                        Period.reported(LocalDate.of(2023, 9, 7), LocalDate.of(2023, 10, 1)),
                        "military equipment and munitions",
                        List.of(new Quantity("containers", 1000L, null, true))),
                new Statement(
                        claim("c2", "a001", ClaimStatus.ALLEGED, "the United States", "300 containers went by ship."),
                        List.of("sea"),
                        TransportMode.SHIP,
                        mention("Nanjin", najin),
                        mention("Dunay", dunay),
                        null,
                        new Period(
                                LocalDate.of(2023, 9, 1),
                                LocalDate.of(2023, 9, 10),
                                DatePrecision.PART_OF_MONTH,
                                Basis.INFERRED,
                                "early September",
                                "the article names no year"),
                        null,
                        List.of(Quantity.exactly("containers", 300))),
                new Statement(
                        claim(
                                "c3",
                                "a000",
                                ClaimStatus.ALLEGED,
                                "the White House",
                                "They went on by train to the south-west."),
                        List.of("rail"),
                        TransportMode.RAIL,
                        null,
                        mention("Südwesten Russlands", southwest),
                        null,
                        null,
                        "military equipment",
                        List.of()),
                new Statement(
                        claim(
                                "c4",
                                "a001",
                                ClaimStatus.ALLEGED,
                                "the United States",
                                "They were taken to a depot near Tikhoretsk."),
                        List.of("rail"),
                        TransportMode.UNKNOWN,
                        mention("Dunay", dunay),
                        mention("Tichorezk", depot),
                        null,
                        null,
                        null,
                        List.of()),
                new Statement(
                        claim(
                                "c5",
                                "a004",
                                ClaimStatus.DENIED,
                                "the Kremlin",
                                "Reports of arms shipments are unfounded."),
                        List.of("sea", "rail"),
                        TransportMode.UNKNOWN,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                new Statement(
                        claim("c6", "a004", ClaimStatus.CONFIRMED, "the article", "The leaders met at the cosmodrome."),
                        List.of("summit"),
                        TransportMode.UNKNOWN,
                        null,
                        null,
                        mention("Wostotschny", vostochny),
                        Period.reported(LocalDate.of(2023, 9, 13), LocalDate.of(2023, 9, 13)),
                        null,
                        List.of()),
                new Statement(
                        claim(
                                "c7",
                                "a000",
                                ClaimStatus.CONFIRMED,
                                "the ministry",
                                "The minister visited for two days."),
                        List.of("visit"),
                        TransportMode.UNKNOWN,
                        null,
                        null,
                        mention("Pjöngjang", pyongyang),
                        Period.reported(LocalDate.of(2023, 10, 18), LocalDate.of(2023, 10, 19)),
                        null,
                        List.of()));
        Leg sea = leg(
                1,
                "sea",
                "By ship from Najin to Dunay",
                TransportMode.SHIP,
                najin,
                dunay,
                seaPath(line(130.29, 42.24, 130.4, 42.1, 131.6, 42.3, 132.33, 42.885)),
                Leg.GeometryBasis.ROUTED,
                List.of("c1", "c2", "c5"),
                List.of("a000", "a001", "a004"));
        Leg rail = leg(
                2,
                "rail",
                "Onward to near Tikhoretsk",
                TransportMode.RAIL,
                dunay,
                depot,
                railPath(line(
                        132.35, 42.88, 131.9, 43.8, 135.07, 48.48, 104.3, 52.3, 82.9, 55.0, 49.1, 55.8, 40.1, 45.85)),
                Leg.GeometryBasis.INFERRED,
                List.of("c3", "c4", "c5"),
                List.of("a000", "a001", "a004"));
        return new Journey(
                "najin-tikhoretsk",
                "Containers from Najin to Tikhoretsk, as reported",
                "The United States alleges it; Russia and North Korea deny it.",
                LocalDate.of(2026, 11, 21),
                List.of(source("a000"), source("a001"), source("a004")),
                List.of(najin, dunay, southwest, depot, vostochny, pyongyang),
                List.of(sea, rail),
                List.of(
                        event("summit", "Putin and Kim meet", vostochny, "c6", "a004"),
                        event("visit", "Russian foreign minister in Pyongyang", pyongyang, "c7", "a000"),
                        event("use", "Missiles said to be used", null, "c5", "a004")),
                statements,
                List.of(new Disagreement(
                        "sea",
                        "containers",
                        List.of(
                                new Disagreement.Told(
                                        new Version.Amount(new Quantity("containers", 1_000L, null, true)), List.of("a000")),
                                new Disagreement.Told(
                                        new Version.Amount(Quantity.exactly("containers", 300)), List.of("a001"))))),
                List.of(new Check.NearBorder("c4", "Ukrainian border", "Tikhoretsk", "UA", 157_000)),
                JourneyParts.LICENCES);
    }
}
