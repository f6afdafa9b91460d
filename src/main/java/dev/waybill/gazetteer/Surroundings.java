package dev.waybill.gazetteer;

import dev.waybill.geo.LonLat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies at and around a position.
 *
 * @param position the position asked about
 * @param nearest named places, nearest first
 * @param country the country whose land it is on, or null at sea
 * @param regionName the first-level region, or null if unknown or at sea
 * @param seaName the sea it is in, or null on land or if the sea has no name here
 * @param onLand whether it lies on a country's land; lakes count as land
 * @param disputes territories in dispute that it lies in
 */
public record Surroundings(
        LonLat position,
        List<Nearby> nearest,
        @Nullable Place country,
        @Nullable String regionName,
        @Nullable String seaName,
        boolean onLand,
        List<Dispute> disputes) {

    /** Copies the lists. */
    public Surroundings {
        nearest = List.copyOf(nearest);
        disputes = List.copyOf(disputes);
    }

    /**
     * A named place and where the position lies from it.
     *
     * @param place the place
     * @param distanceMetres geodesic distance
     * @param bearingDegrees direction from the place to the position, clockwise from north
     */
    public record Nearby(Place place, double distanceMetres, double bearingDegrees) {}
}
