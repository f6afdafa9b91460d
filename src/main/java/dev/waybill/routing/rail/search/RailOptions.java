package dev.waybill.routing.rail.search;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteRequest.Via;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a rail route must and must not do.
 *
 * @param by what is made least
 * @param via positions to pass, in order; each joins at its nearest station
 * @param avoid station ids, line ids, country codes or gauges ("ru-520102", "bam", "KZ", "1435"); closed means absent
 * @param gaugeMm the one gauge to stay on, or 0 for any
 * @param alternatives how many routes to return at most, 1 to 5
 */
public record RailOptions(By by, List<LonLat> via, Set<String> avoid, int gaugeMm, int alternatives) {

    /** The shortest by official kilometres, anything open. */
    public static final RailOptions DEFAULT = new RailOptions(By.KILOMETRES, List.of(), Set.of(), 0, 1);

    /** Copies the collections and checks the number of alternatives. */
    public RailOptions {
        via = List.copyOf(via);
        avoid = Set.copyOf(avoid);
        if (alternatives < 1 || alternatives > 5) {
            throw new IllegalArgumentException("one to five routes can be asked for: " + alternatives);
        }
    }

    private static final int MOST_ALTERNATIVES = 5;

    /** What a request means to trains. */
    public static RailOptions of(RouteRequest request) {
        List<LonLat> via = new ArrayList<>();
        for (Via each : request.via()) {
            if (each instanceof Via.AtPosition position) {
                via.add(position.position());
            }
        }
        RouteLimits limits = request.limits();
        return new RailOptions(
                limits.aim() == RouteLimits.Aim.SHORTEST ? By.KILOMETRES : By.TIME,
                via,
                limits.avoid(),
                limits.gaugeMm(),
                Math.min(MOST_ALTERNATIVES, limits.alternatives()));
    }

    /** The same options with another number of routes. */
    public RailOptions withAlternatives(int most) {
        return new RailOptions(by, via, avoid, gaugeMm, most);
    }

    /** What the route makes least. */
    public enum By {
        /** Official kilometres, measured ones where none are published. */
        KILOMETRES,
        /** Time by class of line. */
        TIME
    }
}
