package dev.waybill.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A place as one source names it.
 *
 * @param name exactly as the source spells it
 * @param countryCode ISO 3166-1 alpha-2 of the country the source puts it in, or null if it does not say
 * @param kind what the source calls it: port, station, site, city, region, country; or null
 * @param near true if the source only says that it is near the named place
 * @param nearBorderOf ISO 3166-1 alpha-2 of a country whose border the source says it is near (checked), or null
 * @param field where it stands in the dossier file ("claims[2].from")
 * @param line line in the dossier file, from 1
 */
public record PlaceMention(
        String name,
        @Nullable String countryCode,
        @Nullable String kind,
        boolean near,
        @Nullable String nearBorderOf,
        String field,
        int line) {}
