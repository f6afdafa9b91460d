package dev.waybill.routing;

import java.util.Optional;

/**
 * When the gaps between the ends and the network are too wide for the answer to be one.
 *
 * <p>The rule: together at most {@value #MOST_METRES} m and at most a tenth of the way; but gaps of together
 * {@value #TOWN_METRES} m, about the width of a town between its middle and its harbour or station, always pass.
 */
public final class GapRule {

    /** Wider gaps are never bridged. */
    public static final double MOST_METRES = 30_000;

    /** Narrower gaps always are. */
    public static final double TOWN_METRES = 10_000;

    private static final double MOST_SHARE = 0.1;

    private GapRule() {}

    /** Whether gaps are too wide for a way of some length; all in metres. */
    public static boolean isTooWide(double fromGapMetres, double toGapMetres, double wayMetres) {
        double gaps = fromGapMetres + toGapMetres;
        return gaps > MOST_METRES || gaps > TOWN_METRES && gaps > MOST_SHARE * wayMetres;
    }

    /** Why a route is no answer, or empty if its gaps are narrow enough. */
    public static Optional<Reason> objection(Route route, String from, String to) {
        return isTooWide(route.fromGapMetres(), route.toGapMetres(), route.countedMetres())
                ? Optional.of(new Reason.NoSuchLine(
                        from, route.fromGapMetres(), to, route.toGapMetres(), route.countedMetres()))
                : Optional.empty();
    }
}
