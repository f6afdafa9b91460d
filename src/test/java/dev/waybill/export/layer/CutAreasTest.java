package dev.waybill.export.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

class CutAreasTest {

    @Test
    void aCircleHoldsJustThePositionsWithinItsRadiusWhereverItLies() {
        Random random = new Random(11);
        LonLat[] centres = {
            LonLat.of(10, 50), LonLat.of(179.9, 10), LonLat.of(-179.5, -60), LonLat.of(30, 89.2), LonLat.of(100, -88.5)
        };
        for (LonLat centre : centres) {
            MultiPolygon circle = CutAreas.circle(centre, 300_000);
            assertSound(circle);
            for (int i = 0; i < 500; i++) {
                double distance = random.nextDouble() * 600_000;
                // The circle is drawn with corners; close to its rim a position may fall on either side.
                if (Math.abs(distance - 300_000) > 4_000) {
                    LonLat at = Geodesics.destination(centre, random.nextDouble() * 360, distance);
                    assertEquals(distance < 300_000, circle.covers(Shapes.point(at)), centre + " " + at);
                }
            }
        }
    }

    @Test
    void aRingOverTheAntimeridianIsCutAndKeepsItsHole() {
        Polygon polygon = Shapes.FACTORY.createPolygon(
                Shapes.FACTORY.createLinearRing(ring(170, 50, -170, 50, -170, 60, 170, 60, 170, 50)),
                new org.locationtech.jts.geom.LinearRing[] {
                    Shapes.FACTORY.createLinearRing(ring(-178, 54, -174, 54, -174, 56, -178, 56, -178, 54))
                });
        MultiPolygon cut = CutAreas.cut(polygon);
        assertSound(cut);
        assertEquals(2, cut.getNumGeometries());
        assertTrue(cut.covers(Shapes.point(LonLat.of(175, 55))));
        assertTrue(cut.covers(Shapes.point(LonLat.of(-179, 55))));
        assertFalse(cut.covers(Shapes.point(LonLat.of(-176, 55))));
        assertFalse(cut.covers(Shapes.point(LonLat.of(0, 55))));
    }

    @Test
    void aRingRoundAPoleIsClosedAlongIt() {
        MultiPolygon south = CutAreas.cut(
                Shapes.FACTORY.createPolygon(ring(-180, -70, -90, -72, 0, -70, 90, -67, 179, -71, -180, -70)));
        assertSound(south);
        assertTrue(south.covers(Shapes.point(LonLat.of(45, -89.9))));
        assertFalse(south.covers(Shapes.point(LonLat.of(45, -60))));
        assertFalse(south.covers(Shapes.point(LonLat.of(45, 89))));
    }

    @Test
    void anAreaThatWasCutAlreadyStaysAsItIs() {
        Polygon antarctica =
                Shapes.FACTORY.createPolygon(ring(-180, -90, 180, -90, 180, -80, 0, -70, -180, -80, -180, -90));
        MultiPolygon cut = CutAreas.cut(antarctica);
        assertSound(cut);
        assertEquals(antarctica.getArea(), cut.getArea(), 1e-9);
    }

    private static void assertSound(MultiPolygon area) {
        assertTrue(area.isValid());
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon part = (Polygon) area.getGeometryN(i);
            assertTrue(Orientation.isCCW(part.getExteriorRing().getCoordinates()));
            assertTrue(part.getEnvelopeInternal().getMinX() >= -180);
            assertTrue(part.getEnvelopeInternal().getMaxX() <= 180);
        }
    }

    private static Coordinate[] ring(double... lonLats) {
        Coordinate[] corners = new Coordinate[lonLats.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(lonLats[2 * i], lonLats[2 * i + 1]);
        }
        return corners;
    }
}
