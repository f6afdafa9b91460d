package dev.waybill.routing;

import dev.waybill.geo.GeoLine;
import java.util.List;

/**
 * The geodesic, where no network serves: no path on the ground, and it says so.
 *
 * @param line the geodesic, dense enough to draw
 * @param lengthMetres its length
 * @param reason why no path was sought
 */
public record DirectRoute(GeoLine line, double lengthMetres, Reason reason) implements Route {

    @Override
    public double fromGapMetres() {
        return 0;
    }

    @Override
    public double toGapMetres() {
        return 0;
    }

    @Override
    public HoursRange underWay() {
        return HoursRange.UNKNOWN;
    }

    @Override
    public RouteCharacter character() {
        return new RouteCharacter.Geodesic();
    }

    @Override
    public List<RouteNote> notes() {
        return List.of();
    }
}
