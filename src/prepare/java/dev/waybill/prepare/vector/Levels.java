package dev.waybill.prepare.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Coarser versions of a division of the land, in which neighbours still share their borders.
 *
 * <p>Method: the coverage form of Visvalingam-Whyatt in the sinusoidal projection, which keeps areas true. Shapes are in
 * grid steps of {@link GeoMaps#STEPS_PER_DEGREE}, and eastern longitudes may run past 180 degrees.
 */
final class Levels {

    private static final double METRES_PER_STEP = 111_195.0 / GeoMaps.STEPS_PER_DEGREE;

    private static final int HALF_TURN = 180 * GeoMaps.STEPS_PER_DEGREE;

    /** The source's southern rim, within Antarctica: what touches it is stretched to the pole. */
    private static final double ICE_RIM_DEGREES = -85.03;

    private Levels() {}

    /**
     * Simplifies a coverage.
     *
     * @param shapes by code
     * @param toleranceMetres square root of the smallest triangle that is kept
     * @param leastIslandSquareKm smaller parts are dropped, but never a country's largest
     * @param leastLakeSquareKm smaller holes are filled, unless another shape lies there
     */
    static Map<String, Geometry> coarser(
            Map<String, Geometry> shapes, double toleranceMetres, double leastIslandSquareKm, double leastLakeSquareKm) {
        List<String> codes = new ArrayList<>(shapes.keySet());
        Geometry[] coverage = new Geometry[codes.size()];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = withoutSmallParts(projected(shapes.get(codes.get(i)), true), leastIslandSquareKm);
        }
        fillLakes(coverage, leastLakeSquareKm);
        Geometry[] simple = CoverageSimplifier.simplify(coverage, toleranceMetres);
        Map<String, Geometry> coarser = new TreeMap<>();
        for (int i = 0; i < simple.length; i++) {
            coarser.put(codes.get(i), projected(simple[i], false));
        }
        return coarser;
    }

    private static Geometry withoutSmallParts(Geometry shape, double leastSquareKm) {
        List<Polygon> kept = new ArrayList<>();
        Polygon largest = null;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Polygon part = (Polygon) shape.getGeometryN(i);
            if (largest == null || part.getArea() > largest.getArea()) {
                largest = part;
            }
            if (part.getArea() >= leastSquareKm * 1e6) {
                kept.add(part);
            }
        }
        if (kept.isEmpty() && largest != null) {
            kept.add(largest);
        }
        return shape.getFactory().buildGeometry(kept);
    }

    /** Fills the holes that are small and on whose rim no other shape of the coverage touches. */
    private static void fillLakes(Geometry[] coverage, double leastSquareKm) {
        Map<Coordinate, Integer> users = new HashMap<>();
        for (int i = 0; i < coverage.length; i++) {
            for (Coordinate at : coverage[i].getCoordinates()) {
                users.merge(at, i, (one, other) -> one.equals(other) ? one : -1);
            }
        }
        for (int i = 0; i < coverage.length; i++) {
            List<Polygon> parts = new ArrayList<>();
            for (int j = 0; j < coverage[i].getNumGeometries(); j++) {
                parts.add(withoutLakes((Polygon) coverage[i].getGeometryN(j), users, leastSquareKm));
            }
            coverage[i] = coverage[i].getFactory().buildGeometry(parts);
        }
    }

    private static Polygon withoutLakes(Polygon part, Map<Coordinate, Integer> users, double leastSquareKm) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < part.getNumInteriorRing(); i++) {
            LinearRing hole = part.getInteriorRingN(i);
            boolean shared = Arrays.stream(hole.getCoordinates()).anyMatch(at -> users.get(at) < 0);
            if (shared || Area.ofRing(hole.getCoordinates()) >= leastSquareKm * 1e6) {
                holes.add(hole);
            }
        }
        return part.getFactory().createPolygon(part.getExteriorRing(), holes.toArray(new LinearRing[0]));
    }

    private static Geometry projected(Geometry shape, boolean forwards) {
        Geometry copy = shape.copy();
        copy.apply(new Sinusoidal(forwards));
        copy.geometryChanged();
        return copy;
    }

    /**
     * The shape in degrees, with what lies beyond 180 degrees east cut off there and put back to the west,
     * and Antarctica reaching to the pole.
     */
    static Geometry inDegrees(Geometry shape) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            Envelope box = part.getEnvelopeInternal();
            if (box.getMaxX() <= HALF_TURN) {
                collect(part, parts);
            } else if (box.getMinX() >= HALF_TURN) {
                collect(AffineTransformation.translationInstance(-2 * HALF_TURN, 0).transform(part), parts);
            } else {
                Envelope west = new Envelope(box.getMinX() - 1, HALF_TURN, box.getMinY() - 1, box.getMaxY() + 1);
                Envelope east = new Envelope(HALF_TURN, box.getMaxX() + 1, box.getMinY() - 1, box.getMaxY() + 1);
                collect(cut(part, west), parts);
                Geometry beyond = cut(part, east);
                collect(AffineTransformation.translationInstance(-2 * HALF_TURN, 0).transform(beyond), parts);
            }
        }
        Geometry all = shape.getFactory().buildGeometry(parts);
        double degree = 1.0 / GeoMaps.STEPS_PER_DEGREE;
        Geometry degrees = AffineTransformation.scaleInstance(degree, degree).transform(all);
        degrees.apply((CoordinateFilter) at -> at.y = at.y <= ICE_RIM_DEGREES ? -90 : at.y);
        degrees.geometryChanged();
        return degrees;
    }

    private static Geometry cut(Geometry part, Envelope box) {
        return OverlayNGRobust.overlay(part, part.getFactory().toGeometry(box), OverlayNG.INTERSECTION);
    }

    private static void collect(Geometry shape, List<Polygon> parts) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                parts.add(polygon);
            }
        }
    }

    /** Grid steps to metres in the sinusoidal projection, or back with rounding to whole steps. */
    private record Sinusoidal(boolean forwards) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence points, int i) {
            Coordinate at = points.getCoordinate(i);
            double north = forwards ? at.y : at.y / METRES_PER_STEP;
            double scale = METRES_PER_STEP
                    * Math.max(0.01, Math.cos(Math.toRadians(north / GeoMaps.STEPS_PER_DEGREE)));
            points.setOrdinate(i, 0, forwards ? at.x * scale : Math.rint(at.x / scale));
            points.setOrdinate(i, 1, forwards ? at.y * METRES_PER_STEP : Math.rint(north));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
