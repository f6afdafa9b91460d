package dev.waybill.map.basemap;

import dev.waybill.geo.LonLat;
import java.util.Map;

/**
 * The name of a country or a water, and where it may stand.
 *
 * @param kind "country", "ocean", "sea", "gulf", "strait" or "lake"
 * @param id of a country its ISO 3166-1 alpha-2 code
 * @param position a good middle for the name
 * @param rank 1 for the greatest
 * @param angleDegrees in which the name best runs, counter-clockwise from east
 * @param spreadDegrees how wide the area is, in degrees of arc
 * @param names by language ("en", "de", …)
 */
public record AreaName(
        String kind,
        String id,
        LonLat position,
        int rank,
        double angleDegrees,
        double spreadDegrees,
        Map<String, String> names) {

    /** Copies the names. */
    public AreaName {
        names = Map.copyOf(names);
    }

    /** The name in a language, or in English. */
    public String in(String language) {
        String name = names.get(language);
        return name == null || name.isEmpty() ? names.getOrDefault("en", "") : name;
    }

    /** Whether it names a water. */
    public boolean isWater() {
        return !kind.equals("country");
    }
}
