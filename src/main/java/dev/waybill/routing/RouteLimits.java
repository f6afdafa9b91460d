package dev.waybill.routing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What a route must and must not do. A router heeds what its mode has; the rest says nothing to it.
 *
 * @param avoid what is closed: ids of passages, stations, lines, countries, gauges; closed means absent
 * @param aim what is made least
 * @param avoidArea water to stay out of (longitude, latitude), or null
 * @param draughtMetres a ship's draught, which closes canals that are shallower; not a number if unknown
 * @param ice whether the ice passages are open
 * @param gaugeMm the one gauge to stay on, or 0 for any
 * @param vehicle what drives on the road
 * @param alternatives how many routes to return at most, from 1; a router may return fewer than asked for
 */
public record RouteLimits(
        Set<String> avoid,
        Aim aim,
        @Nullable Geometry avoidArea,
        double draughtMetres,
        boolean ice,
        int gaugeMm,
        Vehicle vehicle,
        int alternatives) {

    /** As is usual, nothing closed but what always is, one route. */
    public static final RouteLimits DEFAULT =
            new RouteLimits(Set.of(), Aim.USUAL, null, Double.NaN, false, 0, Vehicle.TRUCK, 1);

    /** Copies the set and checks the number of alternatives. */
    public RouteLimits {
        avoid = Set.copyOf(avoid);
        if (alternatives < 1) {
            throw new IllegalArgumentException("one route at least must be asked for: " + alternatives);
        }
    }

    /** What a route makes least. */
    public enum Aim {
        /** As is usual: ships keep off the land with the sea room, trains take the fastest way by class of line. */
        USUAL,
        /** The length. */
        SHORTEST
    }

    /** What drives on the road. */
    public enum Vehicle {
        CAR,
        TRUCK
    }

    /** The same limits with another aim. */
    public RouteLimits withAim(Aim other) {
        return new RouteLimits(avoid, other, avoidArea, draughtMetres, ice, gaugeMm, vehicle, alternatives);
    }

    /** The same limits with another number of routes. */
    public RouteLimits withAlternatives(int most) {
        return new RouteLimits(avoid, aim, avoidArea, draughtMetres, ice, gaugeMm, vehicle, most);
    }
}
