package dev.waybill.prepare.sea;

import java.util.Arrays;

/**
 * How coarse a moved coast may be: what lies within a headland's berth of it need be no finer than that berth.
 *
 * <p>So the notches between the berths of a rough coast fill, while narrow waters, where berths are small, stay fine.
 */
final class BerthReach {

    private static final double LEAST_METRES = 100;
    private static final double WORTH_METRES = 300;
    private static final double GRID_METRES = 111_320.0 / Rings.PER_DEGREE;

    private BerthReach() {}

    /** The tolerance in metres for each vertex. */
    static double[] tolerance(Rings moved, double[] berthMetres) {
        int n = berthMetres.length;
        int[] x = new int[n];
        int[] y = new int[n];
        int v = 0;
        for (int[] ring : moved.all()) {
            for (int i = 0; i < ring.length; i += 2, v++) {
                x[v] = ring[i];
                y[v] = ring[i + 1];
            }
        }
        VertexGrid grid = new VertexGrid(x, y);
        double[] tolerance = Arrays.stream(berthMetres).map(berth -> Math.max(LEAST_METRES, berth)).toArray();
        for (int w = 0; w < n; w++) {
            if (berthMetres[w] > WORTH_METRES) {
                spread(grid, x, y, w, berthMetres[w], tolerance);
            }
        }
        return tolerance;
    }

    private static void spread(VertexGrid grid, int[] x, int[] y, int w, double berth, double[] tolerance) {
        double cos = Math.max(0.05, Math.cos(Math.toRadians((double) y[w] / Rings.PER_DEGREE)));
        grid.near(w, (int) (berth / GRID_METRES / cos), (int) (berth / GRID_METRES), v -> {
            if (tolerance[v] < berth && Math.hypot((x[v] - x[w]) * cos, y[v] - y[w]) * GRID_METRES <= berth) {
                tolerance[v] = berth;
            }
        });
    }
}
