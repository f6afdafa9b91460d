package dev.waybill.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoLineTest {

    private static final GeoLine PACIFIC =
            new GeoLine(List.of(new LonLat(140, 35), new LonLat(170, 45), new LonLat(-150, 45), new LonLat(-122, 38)));

    @Test
    void aLineAcrossTheAntimeridianIsCutInTwoAtTheSameLatitude() {
        List<GeoLine> parts = PACIFIC.cutAtAntimeridian();

        assertEquals(2, parts.size());
        assertEquals(180, parts.get(0).end().lonDegrees());
        assertEquals(-180, parts.get(1).start().lonDegrees());
        assertEquals(parts.get(0).end().latDegrees(), parts.get(1).start().latDegrees());
    }

    @Test
    void aLineThatDoesNotCrossStaysWhole() {
        GeoLine line = GeoLine.between(new LonLat(130, 42), new LonLat(132, 43));

        assertEquals(List.of(line), line.cutAtAntimeridian());
    }

    @Test
    void aLineThatOnlyTouchesTheAntimeridianStaysWhole() {
        GeoLine line = new GeoLine(List.of(new LonLat(179, 0), new LonLat(180, 0)));

        assertEquals(List.of(line), line.cutAtAntimeridian());
    }

    @Test
    void densifyingKeepsLengthAndEnds() {
        GeoLine dense = PACIFIC.densified(20_000);

        assertEquals(PACIFIC.lengthMetres(), dense.lengthMetres(), 0.001);
        assertEquals(PACIFIC.start(), dense.start());
        assertEquals(PACIFIC.end(), dense.end());
        assertTrue(dense.positions().size() > 400);
    }

    @Test
    void reversingKeepsTheLength() {
        assertEquals(PACIFIC.lengthMetres(), PACIFIC.reversed().lengthMetres(), 1e-6);
    }

    @Test
    void thePositionAtHalfWayIsHalfWay() {
        GeoLine line = GeoLine.between(new LonLat(0, 0), new LonLat(2, 0));

        assertEquals(1, line.positionAt(line.lengthMetres() / 2).lonDegrees(), 1e-9);
    }

    @Test
    void theBoxOfAPacificLineSpansTheAntimeridian() {
        LonLatBox box = PACIFIC.box();

        assertTrue(box.crossesAntimeridian());
        assertEquals(140, box.westDegrees());
        assertEquals(-122, box.eastDegrees());
        assertTrue(box.contains(new LonLat(180, 40)));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0", "0, NaN", "181, 0", "0, 91", "Infinity, 0"})
    void positionsOffTheGlobeAreRefused(double lon, double lat) {
        assertThrows(IllegalArgumentException.class, () -> new LonLat(lon, lat));
    }

    @ParameterizedTest
    @CsvSource({"190, -170", "-190, 170", "540, 180", "360, 0", "180, 180", "-180, -180"})
    void longitudesAreWrappedByWholeCircles(double any, double wrapped) {
        assertEquals(wrapped, Math.abs(wrapped) == 180 ? Math.copySign(LonLat.wrapLongitude(any), wrapped)
                : LonLat.wrapLongitude(any));
    }
}
