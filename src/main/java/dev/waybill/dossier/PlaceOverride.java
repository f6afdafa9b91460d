package dev.waybill.dossier;

import dev.waybill.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * The author's decision which place a spelling means, for when the geocoder is wrong.
 *
 * @param name the spelling, as in the claims
 * @param placeId id of a gazetteer entry, or null if coordinates are given
 * @param position the coordinates, or null if an id is given
 * @param radiusMetres uncertainty around the coordinates
 * @param reason why
 */
public record PlaceOverride(
        String name, @Nullable String placeId, @Nullable LonLat position, double radiusMetres, String reason) {

    /**
     * Checks that one of the two is given.
     *
     * @throws IllegalArgumentException if both or neither of id and coordinates are given
     */
    public PlaceOverride {
        if ((placeId == null) == (position == null)) {
            throw new IllegalArgumentException("an override gives either a gazetteer id or coordinates");
        }
    }
}
