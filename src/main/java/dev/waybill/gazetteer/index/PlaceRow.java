package dev.waybill.gazetteer.index;

import dev.waybill.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * One place as the file holds it.
 *
 * @param id origin and number or name in it, such as {@code geonames:483029}
 * @param name standard Latin name
 * @param nativeName name in the local script, or null
 * @param position longitude before latitude, kept to about a metre
 * @param feature what it is
 * @param country ISO 3166-1 alpha-2, empty on the high seas
 * @param region first-level region in Latin letters, or null
 * @param population people, 0 if unknown
 * @param radiusMetres stated accuracy of the position, 0 if none is stated
 * @param origin data set it comes from
 */
public record PlaceRow(
        String id,
        String name,
        @Nullable String nativeName,
        LonLat position,
        Feature feature,
        String country,
        @Nullable String region,
        long population,
        int radiusMetres,
        String origin) {}
