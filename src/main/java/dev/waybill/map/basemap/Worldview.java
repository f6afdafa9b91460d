package dev.waybill.map.basemap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * As what borders are drawn: as they are agreed or disputed, or as one state sees them.
 *
 * @param worldview ISO code of that state, or empty
 */
public record Worldview(String worldview) {

    /** Agreed. */
    public static final String INTERNATIONAL = "international";

    /** Of a kind that both sides see otherwise. */
    public static final String DISPUTED = "disputed";

    /** Where armies stopped. */
    public static final String DEMARCATION = "demarcation";

    /** The kind that a border of the base map is drawn as, empty for not at all; in no view is Crimea drawn as Russia's. */
    public String kindOf(Map<String, String> attributes) {
        String kind = attributes.getOrDefault("kind", INTERNATIONAL);
        List<String> views =
                Arrays.asList(attributes.getOrDefault("worldview", "").split(";"));
        if (attributes.getOrDefault("dispute", "").equals("crimea")) {
            return worldview.equals("UA") && views.contains("-UA") ? "" : DISPUTED;
        }
        if (!worldview.isEmpty() && views.contains("-" + worldview)) {
            return "";
        }
        if (!worldview.isEmpty() && views.contains(worldview)) {
            return INTERNATIONAL;
        }
        return kind.equals("claimed") ? "" : kind;
    }
}
