package dev.waybill.network.rail;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** What each edge costs a search, in whole metres (shortest) or seconds (fastest). */
final class EdgeCosts {

    /** The edge is absent. */
    static final int CLOSED = -1;

    /** Off the rails a kilometre counts as three: by road or by a siding that the network does not hold. */
    private static final double ACCESS_FACTOR = 3;

    /**
     * Kilometres an hour, stops included, by class of line: main, secondary, branch. Only their relation matters, for
     * the choice of the way; the time that is shown comes from {@link FreightSpeeds}. Waybill's assumption.
     */
    private static final double[] KM_PER_HOUR = {45, 30, 20};

    private static final int GAUGE_CHANGE_SECONDS = 2 * 24 * 3600;

    private final int[] costs;
    private final double perAccessMetre;

    private EdgeCosts(int[] costs, double perAccessMetre) {
        this.costs = costs;
        this.perAccessMetre = perAccessMetre;
    }

    /** Metres as the railway counts them, a change of gauge at its fixed count. */
    static EdgeCosts metres(TrackGraph graph) {
        IntUnaryOperator metres = edge ->
                graph.isGaugeChange(edge) ? graph.gaugeChangeMetres(edge) : graph.railMetres(edge);
        return new EdgeCosts(forAll(graph, metres), ACCESS_FACTOR);
    }

    /** Seconds by class of line, a change of gauge at two days. */
    static EdgeCosts seconds(TrackGraph graph) {
        IntUnaryOperator seconds = edge -> {
            if (graph.isGaugeChange(edge)) {
                return GAUGE_CHANGE_SECONDS;
            }
            Segment segment = graph.segment(edge);
            RailLine line = graph.network().lines().get(segment.line());
            return (int) Math.round(segment.railMetres() / metresPerSecond(line.speedClass()));
        };
        double accessSpeed = metresPerSecond(RailLine.SpeedClass.MAIN);
        return new EdgeCosts(forAll(graph, seconds), ACCESS_FACTOR / accessSpeed);
    }

    private static int[] forAll(TrackGraph graph, IntUnaryOperator cost) {
        int[] costs = new int[graph.edgeCount()];
        for (int edge = 0; edge < costs.length; edge++) {
            costs[edge] = cost.applyAsInt(edge);
        }
        return costs;
    }

    private static double metresPerSecond(RailLine.SpeedClass speedClass) {
        return KM_PER_HOUR[speedClass.ordinal()] / 3.6;
    }

    /** The same costs with some edges taken out. */
    EdgeCosts without(IntPredicate closed) {
        int[] left = costs.clone();
        for (int edge = 0; edge < left.length; edge++) {
            if (closed.test(edge)) {
                left[edge] = CLOSED;
            }
        }
        return new EdgeCosts(left, perAccessMetre);
    }

    /** The cost of an edge, 0 or more, or {@link #CLOSED}. */
    int of(int edge) {
        return costs[edge];
    }

    /** The cost of getting from a place to a station. */
    long ofAccess(double gapMetres) {
        return Math.round(gapMetres * perAccessMetre);
    }
}
