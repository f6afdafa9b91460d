package dev.waybill.routing.rail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waybill.geo.LonLat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/**
 * The Russian part of the embedded network against an independent list of stations and neighbours.
 *
 * <p>Skipped where that list is not at hand.
 */
class ReferenceRailTest {

    private static final Path REFERENCE = Path.of("../shared/reference/rail");
    private static final double SAME_STATION_METRES = 5_000;

    private static final EmbeddedTables TABLES = EmbeddedTables.read();
    private static ReferenceRail reference;
    private static final Map<String, String> CODES = new HashMap<>();

    @BeforeAll
    static void matchStations() {
        assumeTrue(Files.isDirectory(REFERENCE), "no reference beside the project: " + REFERENCE);
        reference = ReferenceRail.read(REFERENCE);
        for (EmbeddedTables.Stop stop : TABLES.stations.values()) {
            String code = reference.nearestNamed(stop.nativeName(), stop.position(), SAME_STATION_METRES, false);
            if (stop.country().equals("RU") && !code.isEmpty()) {
                CODES.put(stop.id(), code);
            }
        }
    }

    @Test
    void nineteenOfTwentyRussianStationsLieWithinFiveKilometresOfTheirNamesake() {
        List<EmbeddedTables.Stop> russian = TABLES.stations.values().stream()
                .filter(stop -> stop.country().equals("RU"))
                .toList();
        List<String> missed = russian.stream()
                .filter(stop -> !CODES.containsKey(stop.id()))
                .map(EmbeddedTables.Stop::id)
                .toList();
        assertTrue(missed.size() <= russian.size() / 20, missed.size() + " of " + russian.size() + ": " + missed);
    }

    @Test
    void noStationLiesMoreThanFiveKilometresFromItsOnlyNamesakeAround() {
        List<String> wrong = TABLES.stations.values().stream()
                .filter(stop -> stop.country().equals("RU") && !CODES.containsKey(stop.id()))
                .filter(stop -> !reference.nearestNamed(stop.nativeName(), stop.position(), 60_000, true)
                        .isEmpty())
                .map(EmbeddedTables.Stop::id)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void neighboursAreJoinedWithoutAnInventedShortCut() {
        List<String> unconfirmed = new ArrayList<>();
        int checked = 0;
        for (EmbeddedTables.Span span : TABLES.spans) {
            if (isChecked(span)) {
                checked++;
                if (referenceWay(span).isEmpty()) {
                    unconfirmed.add(span.toString());
                }
            }
        }
        // The list itself lacks some pairs of neighbours (Glazov - Balezino, say), so not every span can be confirmed.
        assertTrue(checked > 900, "checked: " + checked);
        assertTrue(unconfirmed.size() < checked * 0.06, unconfirmed.size() + " of " + checked + ": " + unconfirmed);
    }

    @Test
    void theDrawnLineFollowsTheTrackWithinFiveKilometresAtTheMedian() {
        List<Double> metres = new ArrayList<>();
        for (EmbeddedTables.Span span : TABLES.spans) {
            List<String> way = isChecked(span) ? referenceWay(span) : List.of();
            for (String code : way.subList(Math.min(1, way.size()), Math.max(0, way.size() - 1))) {
                if (reference.hasPosition(code)) {
                    metres.add(metresFrom(span.drawn(), reference.position(code)));
                }
            }
        }
        metres.sort(null);
        assertTrue(metres.size() > 5_000, "stations passed: " + metres.size());
        assertTrue(metres.get(metres.size() / 2) < 1_000, "median in metres: " + metres.get(metres.size() / 2));
        assertTrue(metres.get(metres.size() * 98 / 100) < 5_000, "98%: " + metres.get(metres.size() * 98 / 100));
    }

    private static boolean isChecked(EmbeddedTables.Span span) {
        String from = CODES.get(span.from().id());
        String to = CODES.get(span.to().id());
        return from != null
                && to != null
                && !from.equals(to)
                && reference.hasNeighbours(from)
                && reference.hasNeighbours(to);
    }

    /** The stations the reference passes, at most three tenths and 15 km longer than the line drawn here. */
    private static List<String> referenceWay(EmbeddedTables.Span span) {
        double limitMetres = span.drawnKilometres() * 1_300 + 15_000;
        return reference.way(CODES.get(span.from().id()), CODES.get(span.to().id()), limitMetres);
    }

    private static double metresFrom(List<LonLat> line, LonLat point) {
        double metresPerLon = 111_320 * Math.cos(Math.toRadians(point.latDegrees()));
        Coordinate[] flat = line.stream()
                .map(at -> new Coordinate(
                        (at.lonDegrees() - point.lonDegrees()) * metresPerLon,
                        (at.latDegrees() - point.latDegrees()) * 111_320))
                .toArray(Coordinate[]::new);
        return Distance.pointToSegmentString(new Coordinate(0, 0), flat);
    }
}
