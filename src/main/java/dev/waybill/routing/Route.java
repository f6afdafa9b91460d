package dev.waybill.routing;

import dev.waybill.geo.GeoLine;
import java.util.List;

/** A way from one position to another; each kind has the facts of its mode. */
public sealed interface Route permits SeaRoute, RailRoute, RoadRoute, DirectRoute {

    /** The way, from the network's point nearest to the start to the one nearest to the end. */
    GeoLine line();

    /** Length of {@link #line()} in metres on the WGS 84 ellipsoid, gaps not included. */
    double lengthMetres();

    /** The length by which ways of its mode are compared: the railway's own count by rail, else {@link #lengthMetres}. */
    default double countedMetres() {
        return lengthMetres();
    }

    /** Geodesic metres from the asked start to where the line starts. */
    double fromGapMetres();

    /** Geodesic metres from where the line ends to the asked end. */
    double toGapMetres();

    /** Time under way from stated speeds; an estimate, never as reported. */
    HoursRange underWay();

    /** What sets this route apart from the others that were found. */
    RouteCharacter character();

    /** Remarks a reader must see, such as a change of gauge. */
    List<RouteNote> notes();
}
