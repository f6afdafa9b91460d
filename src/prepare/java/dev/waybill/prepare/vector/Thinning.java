package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorArcs;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Takes points out of a line in the order of how little they matter.
 *
 * <p>Method: M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points" (1993): a point
 * matters as much as the area of its triangle with its neighbours, here in square metres on the sphere. Takes n log n.
 */
final class Thinning {

    private static final double METRES_PER_DEGREE = 111_195;

    private final long[] points;
    private final int stepsPerDegree;
    private final int[] before;
    private final int[] after;
    private final double[] weights;

    private Thinning(long[] points, int stepsPerDegree) {
        this.points = points;
        this.stepsPerDegree = stepsPerDegree;
        this.before = new int[points.length];
        this.after = new int[points.length];
        this.weights = new double[points.length];
    }

    /**
     * The line without the points whose triangle is smaller than the tolerance squared; its ends stay, and of a ring at
     * least three corners.
     *
     * @param points packed positions; a ring repeats its first point
     * @param stepsPerDegree grid of the positions
     * @param toleranceMetres square root of the smallest triangle that is kept
     */
    static long[] thin(long[] points, int stepsPerDegree, double toleranceMetres) {
        int least = points[0] == points[points.length - 1] ? 4 : 2;
        return points.length <= least
                ? points
                : new Thinning(points, stepsPerDegree).run(toleranceMetres * toleranceMetres, least);
    }

    private long[] run(double leastArea, int leastPoints) {
        PriorityQueue<Triangle> queue = new PriorityQueue<>();
        int last = points.length - 1;
        for (int i = 0; i <= last; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
        }
        for (int i = 1; i < last; i++) {
            weights[i] = areaAt(i);
            if (weights[i] < leastArea) {
                queue.add(new Triangle(i, weights[i]));
            }
        }
        int left = points.length;
        boolean[] gone = new boolean[points.length];
        while (!queue.isEmpty() && left > leastPoints) {
            Triangle least = queue.poll();
            int at = least.point();
            if (gone[at] || least.area() != weights[at]) {
                continue;
            }
            gone[at] = true;
            left--;
            after[before[at]] = after[at];
            before[after[at]] = before[at];
            reweigh(before[at], least.area(), leastArea, queue);
            reweigh(after[at], least.area(), leastArea, queue);
        }
        long[] kept = new long[left];
        int count = 0;
        for (int i = 0; i <= last; i = after[i]) {
            kept[count++] = points[i];
        }
        return Arrays.copyOf(kept, count);
    }

    private void reweigh(int at, double floor, double leastArea, PriorityQueue<Triangle> queue) {
        if (at > 0 && at < points.length - 1) {
            weights[at] = Math.max(floor, areaAt(at));
            if (weights[at] < leastArea) {
                queue.add(new Triangle(at, weights[at]));
            }
        }
    }

    private double areaAt(int at) {
        return areaSquareMetres(points[before[at]], points[at], points[after[at]]);
    }

    private double areaSquareMetres(long a, long b, long c) {
        double metres = METRES_PER_DEGREE / stepsPerDegree;
        double lat = Math.toRadians((double) VectorArcs.north(b) / stepsPerDegree);
        double eastwards = metres * Math.cos(lat);
        double x1 = (VectorArcs.east(a) - (double) VectorArcs.east(b)) * eastwards;
        double y1 = (VectorArcs.north(a) - (double) VectorArcs.north(b)) * metres;
        double x2 = (VectorArcs.east(c) - (double) VectorArcs.east(b)) * eastwards;
        double y2 = (VectorArcs.north(c) - (double) VectorArcs.north(b)) * metres;
        return Math.abs(x1 * y2 - x2 * y1) / 2;
    }

    /** A point with the area it had when it was queued; out of date once its weight differs. */
    private record Triangle(int point, double area) implements Comparable<Triangle> {
        @Override
        public int compareTo(Triangle other) {
            int byArea = Double.compare(area, other.area);
            return byArea != 0 ? byArea : Integer.compare(point, other.point);
        }
    }
}
