package dev.waybill.routing.sea;

import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteRequest.Via;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What a sea route must and must not do.
 *
 * @param avoid ids of passages that are closed; closed means absent
 * @param via passages to pass and positions to call at, in order
 * @param draughtMetres the ship's draught, which closes canals that are shallower; NaN if unknown
 * @param profile how close to land it may go
 * @param avoidArea area to stay out of (longitude, latitude), or null
 * @param alternatives how many routes to return at most, 1 to 3
 * @param ice whether the ice passages are open
 */
record SeaOptions(
        Set<String> avoid,
        List<Via> via,
        double draughtMetres,
        Profile profile,
        @Nullable Geometry avoidArea,
        int alternatives,
        boolean ice) {

    /** As ships sail, nothing closed but the ice passages. */
    static final SeaOptions DEFAULT =
            new SeaOptions(Set.of(), List.of(), Double.NaN, Profile.AS_SHIPS_SAIL, null, 1, false);

    /** Copies the collections and checks the number of alternatives. */
    SeaOptions {
        avoid = Set.copyOf(avoid);
        via = List.copyOf(via);
        if (alternatives < 1 || alternatives > 3) {
            throw new IllegalArgumentException("one to three routes can be asked for: " + alternatives);
        }
    }

    private static final int MOST_ALTERNATIVES = 3;

    /** What a request means to ships. */
    static SeaOptions of(RouteRequest request) {
        RouteLimits limits = request.limits();
        return new SeaOptions(
                limits.avoid(),
                request.via(),
                limits.draughtMetres(),
                limits.aim() == RouteLimits.Aim.SHORTEST ? Profile.SHORTEST : Profile.AS_SHIPS_SAIL,
                limits.avoidArea(),
                Math.min(MOST_ALTERNATIVES, limits.alternatives()),
                limits.ice());
    }

    /** The same options with another number of routes. */
    SeaOptions withAlternatives(int most) {
        return new SeaOptions(avoid, via, draughtMetres, profile, avoidArea, most, ice);
    }

    /** The ship's draught in metres, if it is known. */
    OptionalDouble findDraughtMetres() {
        return Double.isNaN(draughtMetres) ? OptionalDouble.empty() : OptionalDouble.of(draughtMetres);
    }

    /** How close to land a route may go. */
    enum Profile {
        /** A stand-off that grows with the sea room. */
        AS_SHIPS_SAIL,
        /** The mathematical minimum over water. */
        SHORTEST
    }
}
