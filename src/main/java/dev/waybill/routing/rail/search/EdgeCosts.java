package dev.waybill.routing.rail.search;

import dev.waybill.routing.rail.FreightSpeeds;
import dev.waybill.routing.rail.track.RailLine;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** What each edge costs a search, in whole metres (shortest) or seconds (fastest). */
public final class EdgeCosts {

    /** The edge is absent. */
    public static final int CLOSED = -1;

    /** Off the rails a kilometre counts as three: by road or by a siding that the network does not hold. */
    private static final double ACCESS_FACTOR = 3;

    /**
     * Kilometres an hour, stops included, by class of line: main, secondary, branch. Only their relation matters, for
     * the choice of the way; the time that is shown comes from {@link FreightSpeeds}. Waybill's assumption.
     */
    private static final double[] KM_PER_HOUR = {45, 30, 20};

    /** What a day of standing counts in metres; it is no part of a route's length. */
    private static final int DAY_METRES = 500_000;

    private static final int DAY_SECONDS = 24 * 3600;

    private final int[] costs;
    private final double perAccessMetre;

    private EdgeCosts(int[] costs, double perAccessMetre) {
        this.costs = costs;
        this.perAccessMetre = perAccessMetre;
    }

    /**
     * Metres as the railway counts them, and {@value #DAY_METRES} for each day of standing. Without that, a way between
     * two places of one gauge and country would cut through a neighbour's other gauge to save a few kilometres.
     */
    public static EdgeCosts metres(TrackGraph graph) {
        IntUnaryOperator metres =
                edge -> graph.railMetres(edge) + (int) Math.round(standingDays(graph, edge) * DAY_METRES);
        return new EdgeCosts(forAll(graph, metres), ACCESS_FACTOR);
    }

    /** Seconds by class of line and of standing. */
    public static EdgeCosts seconds(TrackGraph graph) {
        IntUnaryOperator seconds = edge -> {
            double standing = standingDays(graph, edge) * DAY_SECONDS;
            if (graph.isGaugeChange(edge)) {
                return (int) Math.round(standing);
            }
            RailLine line = graph.network().lines().get(graph.segment(edge).line());
            return (int) Math.round(graph.railMetres(edge) / metresPerSecond(line.speedClass()) + standing);
        };
        double accessSpeed = metresPerSecond(RailLine.SpeedClass.MAIN);
        return new EdgeCosts(forAll(graph, seconds), ACCESS_FACTOR / accessSpeed);
    }

    /**
     * Days that an edge costs beside travel, for the choice of the way: two for a change of gauge, as SMGS grants, and a
     * little more if the cargo itself is moved; one for a customs border, Waybill's assumption.
     */
    private static double standingDays(TrackGraph graph, int edge) {
        if (graph.isGaugeChange(edge)) {
            return graph.gaugeBreak(edge).way().equals("transload") ? 2.2 : 2;
        }
        return graph.crossesCustoms(edge) ? 1 : 0;
    }

    /** What a change of gauge or a customs border counts in kilometres when the shortest way is chosen. */
    public static double standingKilometres(TrackGraph graph, int edge) {
        return standingDays(graph, edge) * DAY_METRES / 1000;
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
    public EdgeCosts without(IntPredicate closed) {
        int[] left = costs.clone();
        for (int edge = 0; edge < left.length; edge++) {
            if (closed.test(edge)) {
                left[edge] = CLOSED;
            }
        }
        return new EdgeCosts(left, perAccessMetre);
    }

    /** The cost of an edge, 0 or more, or {@link #CLOSED}. */
    public int of(int edge) {
        return costs[edge];
    }

    /** The cost of getting from a place to a station. */
    long ofAccess(double gapMetres) {
        return Math.round(gapMetres * perAccessMetre);
    }
}
