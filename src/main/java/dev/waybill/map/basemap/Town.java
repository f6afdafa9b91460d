package dev.waybill.map.basemap;

import dev.waybill.geo.LonLat;
import java.util.Map;

/**
 * A town that is shown only so that readers know where they are.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param position its middle
 * @param rank 1 for towns that the smallest scales show, up to 3
 * @param names by language ("en", "de", …)
 */
public record Town(String countryCode, LonLat position, int rank, Map<String, String> names) {

    /** Copies the names. */
    public Town {
        names = Map.copyOf(names);
    }

    /** The name in a language, or in English. */
    public String in(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", ""));
    }
}
