package dev.waybill.export.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFile;
import dev.waybill.geo.vector.VectorSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class RoundedAreasTest {

    /** A bay so narrow that rounding to whole degrees lets its shores touch. */
    private static final String BAY = "POLYGON ((0 0, 9 0, 9 5, 5.3 5, 5.2 1, 5 5, 0 5, 0 0))";

    @Test
    void ringsThatRoundingBreaksAreMended() throws ParseException {
        Geometry bay = read(BAY);
        PrecisionModel whole = new PrecisionModel(1);
        Geometry plain = bay.copy();
        plain.apply((CoordinateFilter) whole::makePrecise);
        plain.geometryChanged();
        assertFalse(plain.isValid());
        Geometry rounded = RoundedAreas.of(bay, new Decimals(0));
        assertTrue(rounded.isValid());
        assertEquals(45, rounded.getArea(), 1);
        assertOnGrid(rounded, 0);
    }

    @Test
    void anAreaSmallerThanTheGridKeepsTheCellsItLiesIn() throws ParseException {
        Geometry rounded = RoundedAreas.of(read("POLYGON ((7.41 43.73, 7.44 43.73, 7.44 43.75, 7.41 43.73))"), new Decimals(1));
        assertEquals(new Envelope(7.4, 7.5, 43.7, 43.8), rounded.getEnvelopeInternal());
        assertTrue(rounded.isValid());
    }

    @Test
    void pointsAndLinesStayAsTheyAre() throws ParseException {
        Geometry line = read("LINESTRING (0.123 0.5, 1 1)");
        assertSame(line, RoundedAreas.of(line, new Decimals(0)));
    }

    @Test
    void whatCrossesItselfIsMendedAndNeverThrown() throws ParseException {
        Geometry bowTie = read("POLYGON ((0.123456789123 0, 4 4, 4 0, 0 4, 0.123456789123 0))");
        for (int places = 0; places <= 9; places++) {
            assertTrue(RoundedAreas.of(bowTie, new Decimals(places)).isValid());
        }
        assertTrue(CutAreas.cut(bowTie).isValid());
    }

    @Test
    void placesThatOverlapAreOneValidArea() throws ParseException {
        Shapes one = new Shapes(null, CutAreas.cut(read("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))")));
        Shapes two = new Shapes(null, CutAreas.cut(read("POLYGON ((2 2, 6 2, 6 6, 2 6, 2 2))")));
        assertTrue(Shapes.ofPlaces(List.of(one, two)).area().isValid());
    }

    @Test
    void everyShippedAreaIsValidAtEveryPrecision() throws IOException {
        VectorSheet areas = VectorFile.open(Path.of("geodata", "gazetteer", "areas.wbv")).finest();
        for (String layer : areas.layerNames()) {
            for (VectorFeature feature : areas.listFeatures(layer)) {
                MultiPolygon outline = CutAreas.outline(feature.shape());
                assertTrue(outline.isValid(), () -> layer + feature.attributes());
                for (int places = 0; places <= 15; places++) {
                    Geometry rounded = RoundedAreas.of(outline, new Decimals(places));
                    assertFalse(rounded.isEmpty(), () -> layer + feature.attributes());
                    int decimals = places;
                    assertTrue(rounded == outline || rounded.isValid(), () -> layer + " " + decimals + " " + feature.attributes());
                }
            }
        }
    }

    private static void assertOnGrid(Geometry area, int places) {
        PrecisionModel grid = new PrecisionModel(Math.pow(10, places));
        for (Coordinate at : area.getCoordinates()) {
            assertEquals(grid.makePrecise(at.x), at.x);
            assertEquals(grid.makePrecise(at.y), at.y);
        }
    }

    private static Geometry read(String text) throws ParseException {
        return new WKTReader(Shapes.FACTORY).read(text);
    }
}
