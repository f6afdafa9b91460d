package dev.waybill.map.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class ViewTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Box FRAME = new Box(10, 20, 200, 120);

    private static Polygon box(double west, double south, double east, double north) {
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(west, south), new Coordinate(east, south), new Coordinate(east, north),
            new Coordinate(west, north), new Coordinate(west, south)
        });
    }

    @Test
    void theJourneyIsInTheFrameWithItsPadding() {
        List<LonLat> journey = List.of(new LonLat(130.3, 42.2), new LonLat(40.1, 45.9), new LonLat(90, 56));
        View view = ProjectionFit.to(journey).in(FRAME, 14, 40_000);
        for (LonLat position : journey) {
            assertTrue(FRAME.grown(-13.9).contains(view.findPoint(position).orElseThrow()), position.toString());
        }
        assertEquals(Projection.Kind.EQUAL_AREA, view.projection().kind());
    }

    @Test
    void aPointOfThePageAndItsPositionBelongTogether() {
        View view = ProjectionFit.to(List.of(new LonLat(179, 50), new LonLat(-150, 40))).in(FRAME, 10, 1000);
        Point point = new Point(33, 101);
        Point back = view.findPosition(point).flatMap(view::findPoint).orElseThrow();
        assertTrue(back.distanceMm(point) < 1e-6);
    }

    @Test
    void aCountryOnBothSidesOfTheAntimeridianIsShownInTwoPiecesThatMeet() {
        View view = ProjectionFit.to(List.of(new LonLat(170, 62), new LonLat(-170, 68))).in(FRAME, 10, 1000);
        Outline east = view.areas(List.of(box(172, 60, 180, 70)));
        Outline west = view.areas(List.of(box(-180, 60, -172, 70)));
        assertFalse(east.isEmpty());
        assertFalse(west.isEmpty());
        assertTrue(east.bounds().grown(0.01).overlaps(west.bounds()));
    }

    @Test
    void landAroundThePointOppositeTheCentreFillsTheRimAndNotTheMiddle() {
        LonLat centre = new LonLat(0, 0);
        View globe = new View(
                new Projection(Projection.Kind.EQUAL_AREA, centre), new Box(0, 0, 100, 100), 100 / 3e7, new Projection.PlanePoint(0, 0));
        Outline far = globe.areas(List.of(box(100, -80, 180, 80)));
        Outline around = globe.areas(List.of(box(-179.9, -60, 179.9, 60)));
        assertFalse(covers(far, new Point(50, 50)), "the middle is water");
        assertTrue(covers(around, new Point(50, 50)), "the middle is land");
    }

    /** By the non-zero rule. */
    private static boolean covers(Outline outline, Point point) {
        java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double(java.awt.geom.Path2D.WIND_NON_ZERO);
        outline.visit(new Outline.Visitor() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path.contains(point.xMm(), point.yMm());
    }

    @Test
    void nothingReachesFarBeyondTheFrame() {
        View view = ProjectionFit.to(List.of(new LonLat(10, 50), new LonLat(12, 51))).in(FRAME, 10, 1000);
        Outline land = view.areas(List.of(box(-20, 20, 60, 70)));
        assertTrue(FRAME.grown(2.01).contains(land.bounds()));
    }
}
