package dev.waybill.routing.rail.track;

import dev.waybill.geo.LonLat;
import java.util.Locale;

/**
 * A station, or in an imported network also a nameless junction or end of track.
 *
 * @param id unique in the network, stable
 * @param name Latin name; empty for a nameless point of the track
 * @param nativeName name in the script of the country, may be empty
 * @param countryCode ISO 3166-1 alpha-2 of the soil it stands on, or empty if unknown
 * @param position where it is
 * @param accuracyMetres how far off the position may be, 0 if not stated
 */
public record Station(
        String id, String name, String nativeName, String countryCode, LonLat position, double accuracyMetres) {

    /** Whether it has a name that a traveller would know. */
    public boolean isNamed() {
        return !name.isEmpty();
    }

    /** The name, or for a nameless point the words "track at" and its position. */
    public String label() {
        return isNamed()
                ? name
                : String.format(
                        Locale.ROOT,
                        "track at %.4f, %.4f",
                        position.lonDegrees(),
                        position.latDegrees());
    }
}
