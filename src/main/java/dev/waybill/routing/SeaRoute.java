package dev.waybill.routing;

import dev.waybill.geo.GeoLine;
import java.util.List;

/**
 * A way over water, with the proof that it is one.
 *
 * @param line the way, ready to draw (dense, not cut at the antimeridian)
 * @param lengthMetres length on the ellipsoid
 * @param fromGapMetres from the asked start to navigable water
 * @param toGapMetres from navigable water to the asked end
 * @param passages straits and canals passed, in order
 * @param minLandDistanceMetres nearest approach to land under way, within half a percent, at most 20 km; canals, rivers
 *     and the 10 km at either end (a quarter of a short way) left out; not a number if that leaves nothing
 * @param crossesLandMetres metres of the line over land, measured by exact side tests against the committed land,
 *     canals and rivers left out; 0 for a true sea route
 * @param underWay time range from stated speeds
 * @param character what sets it apart
 * @param notes remarks
 */
public record SeaRoute(
        GeoLine line,
        double lengthMetres,
        double fromGapMetres,
        double toGapMetres,
        List<Passage> passages,
        double minLandDistanceMetres,
        double crossesLandMetres,
        HoursRange underWay,
        RouteCharacter character,
        List<RouteNote> notes)
        implements Route {

    /** Copies the lists. */
    public SeaRoute {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }
}
