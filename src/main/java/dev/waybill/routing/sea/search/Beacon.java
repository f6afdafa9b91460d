package dev.waybill.routing.sea.search;

import dev.waybill.routing.sea.graph.Endpoint;
import dev.waybill.routing.sea.graph.SeaGraph;

/**
 * An end that is asked about often, as a landmark of its own: how far it is from every node, with the passages closed that are
 * closed by default.
 *
 * <p>Half kilometres in 16 bits, rounded down, some 460 KB in all. Does not change once made.
 */
final class Beacon {

    private static final double UNIT_METRES = 500;
    /** Lengths are sums in another order than the search's, so a millionth may be missing. */
    private static final double SLACK_METRES = 1;

    private static final int FAR = 0xffff;
    private static final int NO_WAY = FAR;
    private static final int FARTHEST = FAR - 1;

    private final char[] units;

    private Beacon(char[] units) {
        this.units = units;
    }

    /** Measures from an end to all nodes; takes some tens of milliseconds. */
    static Beacon of(Endpoint end, SeaGraph graph, long usuallyClosed) {
        Fan fan = new Fan(graph);
        fan.spread(end, usuallyClosed);
        char[] units = new char[graph.nodes];
        for (int node = 0; node < units.length; node++) {
            double metres = fan.metresTo(node);
            double below = Math.max(0, Math.floor((metres - SLACK_METRES) / UNIT_METRES));
            units[node] = (char) (metres == Double.MAX_VALUE ? NO_WAY : Math.min(FARTHEST, below));
        }
        return new Beacon(units);
    }

    /** Metres that no way from a node to the end undercuts; beyond any if there is no way. */
    double leastMetres(int node) {
        return units[node] == NO_WAY ? Double.MAX_VALUE : units[node] * UNIT_METRES;
    }

    /** Metres that the shortest way from a node to the end does not exceed; beyond any if that is not known. */
    double mostMetres(int node) {
        return units[node] >= FARTHEST
                ? Double.MAX_VALUE
                : (units[node] + 1) * UNIT_METRES + 2 * SLACK_METRES;
    }
}
