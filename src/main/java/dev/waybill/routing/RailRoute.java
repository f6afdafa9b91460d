package dev.waybill.routing;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import java.util.List;

/**
 * A way over rail, station by station.
 *
 * <p>Two lengths stand side by side and are never merged: the geometry's ({@link #lengthMetres}) and the railway's own
 * ({@link #railKilometres}), which is official where {@link #officialShare} says so.
 *
 * @param line the way as drawn
 * @param lengthMetres length of the drawn line on the ellipsoid
 * @param railKilometres sum over the segments of official kilometres, or where none are published of the segment's
 *     geometry times the measured sinuosity
 * @param officialShare share of {@code railKilometres}, 0 to 1, that is official
 * @param fromGapMetres from the asked start to the first station
 * @param toGapMetres from the last station to the asked end
 * @param stations passed in order, both ends included
 * @param lines travelled in order, with the kilometres on each
 * @param gaugeChanges where the gauge changes, in order
 * @param underWay time range from stated freight speeds
 * @param character what sets it apart
 * @param notes remarks
 */
public record RailRoute(
        GeoLine line,
        double lengthMetres,
        double railKilometres,
        double officialShare,
        double fromGapMetres,
        double toGapMetres,
        List<Stop> stations,
        List<LineUse> lines,
        List<GaugeChange> gaugeChanges,
        HoursRange underWay,
        RouteCharacter character,
        List<RouteNote> notes)
        implements Route {

    /** Copies the lists. */
    public RailRoute {
        stations = List.copyOf(stations);
        lines = List.copyOf(lines);
        gaugeChanges = List.copyOf(gaugeChanges);
        notes = List.copyOf(notes);
    }

    @Override
    public double countedMetres() {
        return railKilometres * 1000;
    }

    /**
     * A station passed.
     *
     * @param id in the network
     * @param name Latin name
     * @param position where it is
     * @param countryCode ISO 3166-1 alpha-2
     * @param kilometresFromStart by the same count as {@code railKilometres}
     */
    public record Stop(String id, String name, LonLat position, String countryCode, double kilometresFromStart) {}

    /**
     * A stretch on one line.
     *
     * @param lineId in the network
     * @param name English name
     * @param railKilometres travelled on it before the next line takes over, by the same count as the route's
     */
    public record LineUse(String lineId, String name, double railKilometres) {}

    /**
     * A change of gauge.
     *
     * @param stationName where
     * @param fromMm gauge before, in millimetres
     * @param toMm gauge after, in millimetres
     */
    public record GaugeChange(String stationName, int fromMm, int toMm) {}
}
