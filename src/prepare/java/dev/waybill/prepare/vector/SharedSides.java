package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorFeature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * The lines between the shapes of a coverage: those with a shape on either side are borders, the others coast.
 *
 * <p>Shapes are in degrees and share their borders point by point. Sides along the antimeridian or at the pole, where
 * files cut what is one, count as neither.
 */
final class SharedSides {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Map<LineSegment, String> owners = new HashMap<>();
    private final Map<Map<String, String>, List<LineSegment>> borders = new LinkedHashMap<>();
    private final Classifier classifier;

    private SharedSides(Classifier classifier) {
        this.classifier = classifier;
    }

    /** Tells what a side between two shapes is, as the attributes of its line. */
    interface Classifier {
        /**
         * The attributes.
         *
         * @param one code of the shape on one side, before the other in the alphabet
         * @param other code of the shape on the other side
         * @param middle of the side, in degrees
         */
        Map<String, String> attributesOf(String one, String other, Coordinate middle);
    }

    static SharedSides of(Map<String, Geometry> shapes, Classifier classifier) {
        SharedSides sides = new SharedSides(classifier);
        shapes.forEach(sides::add);
        return sides;
    }

    private void add(String code, Geometry shape) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            for (LineSegment side : of((Polygon) shape.getGeometryN(i))) {
                String other = owners.remove(side);
                if (other == null) {
                    owners.put(side, code);
                } else if (!other.equals(code)) {
                    // Codes come in the order of the alphabet, so the other one is the earlier.
                    borders.computeIfAbsent(
                                    classifier.attributesOf(other, code, side.midPoint()), key -> new ArrayList<>())
                            .add(side);
                }
            }
        }
    }

    /** The sides of a polygon, each in its smaller direction, so that the sides of two neighbours are equal. */
    static List<LineSegment> of(Polygon polygon) {
        List<LineSegment> sides = new ArrayList<>();
        for (LinearRing line : rings(polygon)) {
            Coordinate[] ring = line.getCoordinates();
            for (int j = 1; j < ring.length; j++) {
                LineSegment side = new LineSegment(ring[j - 1], ring[j]);
                side.normalize();
                sides.add(side);
            }
        }
        return sides;
    }

    /** All rings of a shape. */
    static List<LinearRing> rings(Geometry shape) {
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) shape.getGeometryN(i);
            rings.add(polygon.getExteriorRing());
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                rings.add(polygon.getInteriorRingN(j));
            }
        }
        return rings;
    }

    /** The borders, one feature for each set of attributes, ordered by these. */
    List<VectorFeature> borders() {
        return borders.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> new VectorFeature(multiLine(merged(lines(entry.getValue()))), entry.getKey()))
                .toList();
    }

    static MultiLineString multiLine(List<LineString> lines) {
        return SHAPES.createMultiLineString(lines.toArray(new LineString[0]));
    }

    /** The sides with a shape on one side only. */
    List<LineString> coast() {
        return merged(lines(owners.keySet().stream().filter(side -> !isSeam(side)).sorted().toList()));
    }

    private static List<LineString> lines(List<LineSegment> sides) {
        return sides.stream().map(side -> side.toGeometry(SHAPES)).toList();
    }

    private static boolean isSeam(LineSegment side) {
        return Math.abs(side.p0.x) == 180 && side.p0.x == side.p1.x || side.p0.y <= -89.9 && side.p1.y <= -89.9;
    }

    /** Lines joined end to end where two meet, in an order that does not depend on theirs. */
    static List<LineString> merged(List<LineString> pieces) {
        LineMerger merger = new LineMerger();
        pieces.forEach(merger::add);
        List<LineString> lines = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        lines.sort(null);
        return lines;
    }
}
