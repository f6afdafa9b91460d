package dev.waybill.prepare.vector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Puts shapes on the grid of the file that they are written to, so that they are valid on it.
 *
 * <p>Rounding positions one by one lets rings touch and cross themselves. Here lines are noded where they meet on the
 * grid (snap rounding) and the faces between them go to the shape that holds their inside, so that neighbours still share
 * their borders point by point.
 */
final class GridCoverage {

    private static final GeometryFactory GRID = new GeometryFactory(new PrecisionModel(1));
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private GridCoverage() {}

    /**
     * A coverage on the grid.
     *
     * @param shapes by code, in degrees, without overlaps
     * @param stepsPerDegree of the grid
     * @return valid shapes by code, in degrees; what is smaller than the grid can show is left out
     */
    static Map<String, Geometry> snapped(Map<String, Geometry> shapes, int stepsPerDegree) {
        List<Coordinate[]> lines = new ArrayList<>();
        List<Owner> owners = new ArrayList<>();
        shapes.forEach((code, shape) -> {
            Geometry steps = scaled(shape, stepsPerDegree);
            owners.add(new Owner(code, steps.getEnvelopeInternal(), new IndexedPointInAreaLocator(steps)));
            SharedSides.rings(steps).forEach(ring -> lines.add(ring.getCoordinates()));
        });
        Map<String, List<Polygon>> owned = new TreeMap<>();
        for (Polygon face : faces(lines)) {
            Coordinate inside = face.getInteriorPoint().getCoordinate();
            owners.stream()
                    .filter(owner -> owner.holds(inside))
                    .findFirst()
                    .ifPresent(owner -> owned.computeIfAbsent(owner.code(), code -> new ArrayList<>()).add(face));
        }
        Map<String, Geometry> snapped = new TreeMap<>();
        owned.forEach((code, parts) -> snapped.put(code, scaled(CountryCoverage.union(parts), 1.0 / stepsPerDegree)));
        return snapped;
    }

    /** A single shape on the grid, in degrees: mended, valid, and empty if it is smaller than the grid can show. */
    static Geometry reduced(Geometry shape, int stepsPerDegree) {
        return GeometryPrecisionReducer.reduce(GeometryFixer.fix(shape), new PrecisionModel(stepsPerDegree));
    }

    /** The faces between lines that are noded on the grid of whole numbers. */
    static List<Polygon> faces(Collection<Coordinate[]> lines) {
        List<SegmentString> strings = new ArrayList<>();
        lines.forEach(line -> strings.add(new NodedSegmentString(line, null)));
        SnapRoundingNoder noder = new SnapRoundingNoder(GRID.getPrecisionModel());
        noder.computeNodes(strings);
        Map<Geometry, Geometry> distinct = new HashMap<>();
        Polygonizer polygonizer = new Polygonizer();
        for (Object noded : noder.getNodedSubstrings()) {
            LineString line = GRID.createLineString(((SegmentString) noded).getCoordinates());
            if (distinct.putIfAbsent(line.norm(), line) == null) {
                polygonizer.add(line);
            }
        }
        List<Polygon> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) face);
        }
        return faces;
    }

    /** Divides by the whole number where the factor is a fraction, as readers of the file do: the same last digit. */
    private static Geometry scaled(Geometry shape, double factor) {
        Geometry copy = SHAPES.createGeometry(shape);
        double divisor = Math.rint(1 / factor);
        copy.apply((CoordinateFilter) at -> {
            at.x = factor < 1 ? at.x / divisor : at.x * factor;
            at.y = factor < 1 ? at.y / divisor : at.y * factor;
        });
        copy.geometryChanged();
        return copy;
    }

    /** Whose a face is. */
    private record Owner(String code, Envelope box, IndexedPointInAreaLocator locator) {

        boolean holds(Coordinate at) {
            return box.contains(at) && locator.locate(at) != Location.EXTERIOR;
        }
    }
}
