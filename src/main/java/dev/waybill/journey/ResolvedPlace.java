package dev.waybill.journey;

import dev.waybill.geo.LonLat;
import dev.waybill.source.Precision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A place of the journey: how the sources spell it, and where Waybill concludes that it is.
 *
 * <p>The spellings are reported; name, position and everything else are the gazetteer's and hence inferred, unless the
 * dossier's author decided them (see {@code grounds}).
 *
 * @param id unique in the journey, stable from run to run
 * @param name standard Latin name
 * @param nativeName name in the local script, or null
 * @param spellings as the sources write it, each once, in the order of the dossier
 * @param position its point; of an area the labelled point, which must not be drawn as a site; null if unresolved
 * @param kind "city", "port", "station", "site", "region", "country", "position"
 * @param countryCode ISO 3166-1 alpha-2, empty if unknown
 * @param regionName first-level region, or null
 * @param precision how sharply it is known
 * @param radiusMetres radius of uncertainty around the position, in metres
 * @param area the region or country as polygons (longitude, latitude), or null if the place is no area
 * @param outcome what the geocoder concluded
 * @param confidence share of such answers that are right, 0 to 1
 * @param gazetteerId id of the gazetteer entry, or null
 * @param grounds why this place, for each spelling that means it
 * @param losers other places that the spelling may mean, likeliest first, and why they lost
 */
public record ResolvedPlace(
        String id,
        String name,
        @Nullable String nativeName,
        List<String> spellings,
        @Nullable LonLat position,
        String kind,
        String countryCode,
        @Nullable String regionName,
        Precision precision,
        double radiusMetres,
        @Nullable Geometry area,
        Outcome outcome,
        double confidence,
        @Nullable String gazetteerId,
        List<Grounds> grounds,
        List<Loser> losers) {

    /** Copies the lists. */
    public ResolvedPlace {
        spellings = List.copyOf(spellings);
        grounds = List.copyOf(grounds);
        losers = List.copyOf(losers);
    }

    /**
     * Its point, where it has one for certain.
     *
     * @throws IllegalStateException if it has none
     */
    public LonLat getPosition() {
        if (position == null) {
            throw new IllegalStateException("place " + id + " has no position");
        }
        return position;
    }

    /** What became of the spelling. */
    public enum Outcome {
        RESOLVED,
        /** Several places are about as likely; the likeliest is shown and marked. */
        AMBIGUOUS,
        UNRESOLVED,
        /** The dossier's author decided. */
        GIVEN
    }

    /**
     * A place that the spelling may also mean.
     *
     * @param gazetteerId its id
     * @param name its name, with country
     * @param position where it is
     * @param confidence of this candidate, 0 to 1
     * @param grounds what speaks for and against it
     */
    public record Loser(String gazetteerId, String name, LonLat position, double confidence, Grounds grounds) {}
}
