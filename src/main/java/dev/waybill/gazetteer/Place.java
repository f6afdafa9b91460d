package dev.waybill.gazetteer;

import dev.waybill.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * A place in the gazetteer.
 *
 * @param id origin and number in it ("geonames:1485357", "site:vostochny-cosmodrome")
 * @param name standard Latin name
 * @param nativeName name in the local script, or null if unknown
 * @param position its point, longitude before latitude; for an area a labelled point inside it
 * @param kind what it is
 * @param countryCode ISO 3166-1 alpha-2, empty on the high seas
 * @param regionName first-level region in Latin letters, or null if unknown
 * @param population people, 0 if unknown or without meaning
 * @param origin data set it comes from, as in {@code geodata/SOURCES.csv}
 */
public record Place(
        String id,
        String name,
        @Nullable String nativeName,
        LonLat position,
        PlaceKind kind,
        String countryCode,
        @Nullable String regionName,
        long population,
        String origin) {}
