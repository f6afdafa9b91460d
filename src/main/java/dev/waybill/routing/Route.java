package dev.waybill.routing;

import dev.waybill.geo.GeoLine;
import java.util.List;

/** A way through a network from one position to another. */
public interface Route {

    /** The way, from the network's point nearest to the start to the one nearest to the end. */
    GeoLine line();

    /** Length of {@link #line()} in metres on the WGS 84 ellipsoid, gaps not included. */
    double lengthMetres();

    /** Geodesic metres from the asked start to where the line starts. */
    double fromGapMetres();

    /** Geodesic metres from where the line ends to the asked end. */
    double toGapMetres();

    /** Time under way from stated speeds; an estimate, never as reported. */
    HoursRange underWay();

    /** What sets this route apart from the others that were found ("by the Cape of Good Hope"); may be empty. */
    String character();

    /** Remarks a reader must see, such as a change of gauge. */
    List<String> notes();
}
