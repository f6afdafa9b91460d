package dev.waybill.prepare.sea;

import java.util.ArrayList;
import java.util.List;

/**
 * Closed rings of the coast on an integer grid of 1e-4 degrees (11 m), land on the left of every step.
 *
 * <p>Shells run counter-clockwise, the Caspian clockwise. The first vertex is not repeated at the end. The grid is that
 * of the source, so side tests on it are exact in 64-bit integers.
 */
final class Rings {

    /** Grid steps per degree. */
    static final int PER_DEGREE = 10_000;

    /** The antimeridian on the grid. */
    static final int SEAM = 180 * PER_DEGREE;

    /** Longitudes and latitudes in turn, one array per ring. */
    private final List<int[]> rings = new ArrayList<>();

    void add(int[] lonLats) {
        rings.add(lonLats);
    }

    List<int[]> all() {
        return rings;
    }

    int vertexCount() {
        int vertices = 0;
        for (int[] ring : rings) {
            vertices += ring.length / 2;
        }
        return vertices;
    }

    /** Twice the area of a ring in grid units, positive if it runs counter-clockwise. */
    static double doubleArea(int[] ring) {
        double area = 0;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            area += (double) ring[j] * ring[i + 1] - (double) ring[i] * ring[j + 1];
        }
        return area;
    }

    /** A side test: positive if c lies left of the step from a to b; exact. */
    static long side(int ax, int ay, int bx, int by, int cx, int cy) {
        return (long) (bx - ax) * (cy - ay) - (long) (by - ay) * (cx - ax);
    }
}
