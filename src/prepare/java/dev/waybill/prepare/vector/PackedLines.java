package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorArcs;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Between packed positions in grid steps and JTS coordinates. */
final class PackedLines {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private PackedLines() {}

    /** Coordinates from packed positions; with one step per degree they stay in grid steps. */
    static Coordinate[] coordinates(long[] points, int stepsPerDegree) {
        Coordinate[] coordinates = new Coordinate[points.length];
        for (int i = 0; i < points.length; i++) {
            coordinates[i] = new Coordinate(
                    (double) VectorArcs.east(points[i]) / stepsPerDegree,
                    (double) VectorArcs.north(points[i]) / stepsPerDegree);
        }
        return coordinates;
    }

    /** Packed positions from coordinates. */
    static long[] packed(Coordinate[] coordinates, int stepsPerDegree) {
        long[] points = new long[coordinates.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = VectorArcs.pack(
                    (int) Math.round(coordinates[i].x * stepsPerDegree),
                    (int) Math.round(coordinates[i].y * stepsPerDegree));
        }
        return points;
    }

    static LineString line(long[] points, int stepsPerDegree) {
        return SHAPES.createLineString(coordinates(points, stepsPerDegree));
    }
}
