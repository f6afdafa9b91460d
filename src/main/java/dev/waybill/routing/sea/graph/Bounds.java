package dev.waybill.routing.sea.graph;

import java.util.Arrays;

/**
 * Metres from each landmark to an end; NaN for one that cannot be reached.
 *
 * @param near at least
 * @param far what no way to the end undercuts: its own legs may be short cuts that the landmarks do not know
 */
public record Bounds(double[] near, double[] far) {

    /**
     * What the landmarks tell of an end.
     *
     * @param nodes that can be reached from it, the first {@code size} of them
     * @param metres to each
     */
    static Bounds of(SeaGraph graph, int[] nodes, double[] metres, int size) {
        double[] near = new double[graph.landmarks];
        double[] far = new double[graph.landmarks];
        Arrays.fill(near, Double.NaN);
        Arrays.fill(far, Double.NaN);
        for (int i = 0; i < size; i++) {
            for (int l = 0; l < near.length; l++) {
                double there = graph.landmarkMetres(nodes[i], l);
                double least = there + SeaGraph.LANDMARK_METRES - metres[i];
                if (there + metres[i] < near[l] || Double.isNaN(near[l])) {
                    near[l] = there + metres[i];
                }
                if (least > far[l] || Double.isNaN(far[l])) {
                    far[l] = least;
                }
            }
        }
        return new Bounds(near, far);
    }
}
