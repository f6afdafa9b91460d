package dev.waybill.routing;

import dev.waybill.geo.GeoLine;
import java.util.List;

/**
 * A way over roads.
 *
 * @param line the way as drawn
 * @param lengthMetres its length on the ellipsoid
 * @param fromGapMetres from the asked start to the road
 * @param toGapMetres from the road to the asked end
 * @param roads names or numbers of the roads that make up most of it, in order of travel
 * @param underWay time range by the road map's speeds
 */
public record RoadRoute(
        GeoLine line,
        double lengthMetres,
        double fromGapMetres,
        double toGapMetres,
        List<String> roads,
        HoursRange underWay)
        implements Route {

    /** Copies the names. */
    public RoadRoute {
        roads = List.copyOf(roads);
    }

    @Override
    public RouteCharacter character() {
        return RouteCharacter.NONE;
    }

    @Override
    public List<RouteNote> notes() {
        return List.of();
    }
}
