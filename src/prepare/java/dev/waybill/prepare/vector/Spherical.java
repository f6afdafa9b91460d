package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorArcs;

/** Areas and lengths on the sphere, good to half a percent: enough to tell an island that a map shows from one that it drops. */
final class Spherical {

    private static final double KM_PER_DEGREE = 111.195;

    private Spherical() {}

    /**
     * The area within a ring.
     *
     * @param ring packed positions in grid steps, the first repeated at the end
     * @param stepsPerDegree the grid
     */
    static double squareKm(long[] ring, int stepsPerDegree) {
        return Math.abs(signedSquareKm(ring, stepsPerDegree));
    }

    /** The area within a ring, above 0 if it runs counter-clockwise, below 0 if clockwise. */
    static double signedSquareKm(long[] ring, int stepsPerDegree) {
        double sum = 0;
        for (int i = 1; i < ring.length; i++) {
            double run = (double) VectorArcs.east(ring[i]) - VectorArcs.east(ring[i - 1]);
            double south = Math.sin(Math.toRadians((double) VectorArcs.north(ring[i - 1]) / stepsPerDegree));
            double north = Math.sin(Math.toRadians((double) VectorArcs.north(ring[i]) / stepsPerDegree));
            sum -= run / stepsPerDegree * (south + north) / 2;
        }
        return sum * Math.toDegrees(1) * KM_PER_DEGREE * KM_PER_DEGREE;
    }

    /** The length of a line in metres, good to half a percent. */
    static double lengthMetres(long[] points, int stepsPerDegree) {
        double metres = 0;
        for (int i = 1; i < points.length; i++) {
            double lat = Math.toRadians((double) VectorArcs.north(points[i]) / stepsPerDegree);
            double east = ((double) VectorArcs.east(points[i]) - VectorArcs.east(points[i - 1])) * Math.cos(lat);
            double north = (double) VectorArcs.north(points[i]) - VectorArcs.north(points[i - 1]);
            metres += Math.hypot(east, north) / stepsPerDegree * KM_PER_DEGREE * 1000;
        }
        return metres;
    }
}
