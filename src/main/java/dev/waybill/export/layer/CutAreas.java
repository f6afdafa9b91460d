package dev.waybill.export.layer;

import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Areas as RFC 7946 wants them: within -180 to 180, cut at the antimeridian, closed around a pole, outer rings
 * counter-clockwise.
 *
 * <p>A ring is first unwrapped, each step the short way round; one that then does not close runs round a pole and is
 * closed along that pole's parallel. The unwrapped polygon is clipped to three turns of the globe and each part moved
 * back. The result is valid whatever the area was. Steps along a pole's parallel stay as they are: they are how areas that were cut already end.
 */
public final class CutAreas {

    private static final int CIRCLE_CORNERS = 120;
    private static final int FEW_POINTS = 1_000;
    private static final double AT_POLE_DEGREES = 89.999;

    private CutAreas() {}

    /** The polygons of an area, cut; null-safe against other kinds of geometry, which have none. */
    public static MultiPolygon cut(Geometry area) {
        return RoundedAreas.joined(cutParts(area));
    }

    private static List<Polygon> cutParts(Geometry area) {
        List<Polygon> parts = new ArrayList<>();
        for (Polygon polygon : polygons(area)) {
            cutPolygon(polygon, parts);
        }
        return parts.stream().map(CutAreas::rightHanded).toList();
    }

    /**
     * An area cut as by {@link #cut}, no sharper than what is said of it needs: parts smaller than a thousandth of the
     * whole are dropped, and outlines may stray by a five-hundredth of its width.
     */
    public static MultiPolygon outline(Geometry area) {
        MultiPolygon whole = Shapes.FACTORY.createMultiPolygon(cutParts(area).toArray(Polygon[]::new));
        if (whole.getNumPoints() < FEW_POINTS) {
            return RoundedAreas.joined(polygons(whole));
        }
        double squareDegrees = whole.getArea();
        double tolerance = Math.sqrt(squareDegrees) / 500;
        List<Polygon> parts = new ArrayList<>();
        for (Polygon part : polygons(whole)) {
            if (part.getArea() > squareDegrees / 1000) {
                parts.addAll(polygons(DouglasPeuckerSimplifier.simplify(part, tolerance)));
            }
        }
        return RoundedAreas.joined(parts.stream().map(CutAreas::rightHanded).toList());
    }

    /** All positions within a distance of a point, as polygons of 120 corners. */
    public static MultiPolygon circle(LonLat centre, double radiusMetres) {
        Coordinate[] ring = new Coordinate[CIRCLE_CORNERS + 1];
        for (int i = 0; i < CIRCLE_CORNERS; i++) {
            ring[i] = Shapes.coordinate(Geodesics.destination(centre, -360.0 * i / CIRCLE_CORNERS, radiusMetres));
        }
        ring[CIRCLE_CORNERS] = ring[0].copy();
        return cut(Shapes.FACTORY.createPolygon(ring));
    }

    /** The polygons in a geometry, in order. */
    static List<Polygon> polygons(Geometry geometry) {
        List<Polygon> found = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon && !polygon.isEmpty()) {
                found.add(polygon);
            } else if (part.getNumGeometries() > 1) {
                found.addAll(polygons(part));
            }
        }
        return found;
    }

    private static void cutPolygon(Polygon polygon, List<Polygon> parts) {
        Coordinate[] shell = unwrapped(polygon.getExteriorRing().getCoordinates());
        Envelope extent = Shapes.FACTORY.createLinearRing(shell).getEnvelopeInternal();
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            Coordinate[] hole = unwrapped(polygon.getInteriorRingN(i).getCoordinates());
            holes[i] = Shapes.FACTORY.createLinearRing(moved(hole, turnsInto(hole, extent) * 360.0));
        }
        Polygon whole = Shapes.FACTORY.createPolygon(Shapes.FACTORY.createLinearRing(shell), holes);
        if (extent.getMinX() >= -180 && extent.getMaxX() <= 180) {
            parts.add(whole);
            return;
        }
        Geometry valid = RoundedAreas.sound(whole);
        List<Polygon> turns = new ArrayList<>();
        for (int turn = -2; turn <= 2; turn++) {
            Envelope world = new Envelope(turn * 360.0 - 180, turn * 360.0 + 180, -90, 90);
            if (world.intersects(extent)) {
                double shift = -turn * 360.0;
                polygons(OverlayNGRobust.overlay(valid, Shapes.FACTORY.toGeometry(world), OverlayNG.INTERSECTION))
                        .forEach(part -> turns.add(moved(part, shift)));
            }
        }
        // Round a pole the first and the last turn meet along the meridian where the ring began.
        parts.addAll(polygons(OverlayNGRobust.union(Shapes.FACTORY.buildGeometry(turns))));
    }

    /** The ring with each step the short way round; closed along the pole if it runs round one. */
    private static Coordinate[] unwrapped(Coordinate[] ring) {
        List<Coordinate> out = new ArrayList<>(ring.length + 2);
        double turns = 0;
        for (int i = 0; i < ring.length; i++) {
            if (i > 0 && Math.abs(ring[i].x - ring[i - 1].x) > 180 && !alongPole(ring[i - 1], ring[i])) {
                turns += ring[i].x > ring[i - 1].x ? -360 : 360;
            }
            out.add(new CoordinateXY(ring[i].x + turns, ring[i].y));
        }
        if (turns != 0) {
            double pole = meanLatitude(ring) > 0 ? 90 : -90;
            out.add(new CoordinateXY(out.get(out.size() - 1).x, pole));
            out.add(new CoordinateXY(out.get(0).x, pole));
            out.add(out.get(0).copy());
        }
        return out.toArray(Coordinate[]::new);
    }

    private static boolean alongPole(Coordinate from, Coordinate to) {
        return Math.abs(from.y) > AT_POLE_DEGREES && Math.abs(to.y) > AT_POLE_DEGREES;
    }

    private static double meanLatitude(Coordinate[] ring) {
        double sum = 0;
        for (Coordinate corner : ring) {
            sum += corner.y;
        }
        return sum / ring.length;
    }

    private static int turnsInto(Coordinate[] ring, Envelope extent) {
        for (int turns = -1; turns <= 1; turns++) {
            double lon = ring[0].x + turns * 360;
            if (lon >= extent.getMinX() && lon <= extent.getMaxX()) {
                return turns;
            }
        }
        return 0;
    }

    private static Polygon moved(Polygon polygon, double degrees) {
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = Shapes.FACTORY.createLinearRing(
                    moved(polygon.getInteriorRingN(i).getCoordinates(), degrees));
        }
        return Shapes.FACTORY.createPolygon(
                Shapes.FACTORY.createLinearRing(moved(polygon.getExteriorRing().getCoordinates(), degrees)), holes);
    }

    private static Coordinate[] moved(Coordinate[] ring, double degrees) {
        Coordinate[] out = new Coordinate[ring.length];
        for (int i = 0; i < ring.length; i++) {
            out[i] = new CoordinateXY(ring[i].x + degrees, ring[i].y);
        }
        return out;
    }

    /** The polygon with its outer ring counter-clockwise and its holes clockwise. */
    static Polygon rightHanded(Polygon polygon) {
        LinearRing shell = turned(polygon.getExteriorRing(), true);
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = turned(polygon.getInteriorRingN(i), false);
        }
        return Shapes.FACTORY.createPolygon(shell, holes);
    }

    private static LinearRing turned(LinearRing ring, boolean counterClockwise) {
        LinearRing own = Shapes.FACTORY.createLinearRing(ring.getCoordinates());
        return Orientation.isCCW(own.getCoordinates()) == counterClockwise ? own : own.reverse();
    }
}
