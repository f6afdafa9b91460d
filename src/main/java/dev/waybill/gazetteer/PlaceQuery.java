package dev.waybill.gazetteer;

import dev.waybill.geo.LonLat;
import dev.waybill.source.TransportMode;
import org.jspecify.annotations.Nullable;

/**
 * A place name as a report spells it, with what is known around it.
 *
 * @param text the name, any script, untrusted
 * @param countryCode ISO 3166-1 alpha-2 of the country the report puts it in, or null
 * @param near a position it should be near, or null
 * @param kind what it must be, or null
 * @param mode how the shipment that touches it travels ({@link TransportMode#UNKNOWN} if none): a ship wants a port
 * @param limit most candidates to return, 1 to 100
 */
public record PlaceQuery(
        String text,
        @Nullable String countryCode,
        @Nullable LonLat near,
        @Nullable PlaceKind kind,
        TransportMode mode,
        int limit) {

    /** Checks the limit. */
    public PlaceQuery {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("the limit must lie between 1 and 100: " + limit);
        }
    }

    /** A bare name without any context, for up to five candidates. */
    public static PlaceQuery of(String text) {
        return new PlaceQuery(text, null, null, null, TransportMode.UNKNOWN, 5);
    }

    /** The same query with a country. */
    public PlaceQuery withCountry(@Nullable String code) {
        return new PlaceQuery(text, code, near, kind, mode, limit);
    }

    /** The same query near a position. */
    public PlaceQuery withNear(@Nullable LonLat position) {
        return new PlaceQuery(text, countryCode, position, kind, mode, limit);
    }

    /** The same query for a leg of a mode. */
    public PlaceQuery withMode(TransportMode used) {
        return new PlaceQuery(text, countryCode, near, kind, used, limit);
    }

    /** The same query with another limit. */
    public PlaceQuery withLimit(int most) {
        return new PlaceQuery(text, countryCode, near, kind, mode, most);
    }
}
