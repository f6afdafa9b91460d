package dev.waybill.journey.resolution;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.LegPath.Direct;
import dev.waybill.journey.LegPath.Routed;
import dev.waybill.journey.LegPath.Unroutable;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.routing.DirectRoute;
import dev.waybill.routing.Reason;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteNote;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Routers;
import dev.waybill.source.Precision;
import dev.waybill.source.TransportMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the path of a leg by its mode; legs with the same mode and ends have the same path.
 *
 * <p>Other ways than the best take tens of times as long to find. They are looked for as long as a dossier has at most
 * {@link #MOST_WITH_OTHERS} different paths; later ones say that they were not. Not safe for several threads at once.
 */
final class LegPaths {

    static final int MOST_WITH_OTHERS = 100;

    private final Routers routers;
    private final RouteLimits limits;
    private final Map<Asked, LegPath> known = new HashMap<>();

    private record Asked(TransportMode mode, LonLat from, LonLat to) {}

    LegPaths(Routers routers, RouteLimits limits) {
        this.routers = routers;
        this.limits = limits;
    }

    LegPath path(TransportMode mode, ResolvedPlace from, ResolvedPlace to) {
        LonLat start = from.position();
        LonLat end = to.position();
        if (start == null || end == null || isVague(from) || isVague(to)) {
            return new Unroutable(new Reason.EndIsArea((isVague(from) ? from : to).name()));
        }
        return known.computeIfAbsent(new Asked(mode, start, end), this::find);
    }

    private static boolean isVague(ResolvedPlace place) {
        return place.precision().compareTo(Precision.REGION) >= 0;
    }

    private LegPath find(Asked asked) {
        boolean withOthers = limits.alternatives() == 1 || known.size() < MOST_WITH_OTHERS;
        RouteLimits used = withOthers ? limits : limits.withAlternatives(1);
        LegPath path = of(
                routers.route(new RouteRequest(asked.mode(), asked.from(), List.of(), asked.to(), used)), used);
        return path instanceof Routed routed && !withOthers
                ? routed.withNote(new RouteNote.OthersNotSought(MOST_WITH_OTHERS))
                : path;
    }

    /** What a router answered, as the path of a leg: the best way, the others as alternatives. */
    static LegPath of(RouteResult<? extends Route> result, RouteLimits limits) {
        if (result instanceof RouteResult.NoRoute<? extends Route> none) {
            return new Unroutable(none.reason());
        }
        List<? extends Route> routes = ((RouteResult.Found<? extends Route>) result).routes();
        return of(routes.get(0), List.copyOf(routes.subList(1, routes.size())), limits);
    }

    /** A route as the path of a leg. */
    static LegPath of(Route best, List<Route> others, RouteLimits limits) {
        return best instanceof DirectRoute direct
                ? new Direct(direct)
                : new Routed(best, others, limits, best.notes());
    }
}
