package dev.waybill.export.style;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Colours by key, the same in every program; those of the map's themes.
 *
 * <p>Colours are {@code #rrggbb}. Ship, rail and the rest stay apart for colour-blind readers and in grey.
 */
public final class Palette {

    private static final Map<String, String> LIGHT = Map.ofEntries(
            Map.entry("page", "#ffffff"),
            Map.entry("ink", "#1d2126"),
            Map.entry("halo", "#fdfcf9"),
            Map.entry("sea", "#d9e4ea"),
            Map.entry("land", "#efece5"),
            Map.entry("lake", "#d9e4ea"),
            Map.entry("river", "#b9cedb"),
            Map.entry("coast", "#8fa6b4"),
            Map.entry("border", "#b3aca1"),
            Map.entry("graticule", "#c6d4dc"),
            Map.entry("leg.ship", "#005a8c"),
            Map.entry("leg.rail", "#a3211d"),
            Map.entry("leg.road", "#7a4a00"),
            Map.entry("leg.air", "#5a3d8a"),
            Map.entry("leg.unknown", "#4a4a4a"),
            Map.entry("place.fill", "#ffffff"),
            Map.entry("event", "#6a3d7c"),
            Map.entry("claim", "#c77700"),
            Map.entry("area", "#a3211d"));

    private static final Map<String, String> DARK = Map.ofEntries(
            Map.entry("page", "#14181c"),
            Map.entry("ink", "#f2f0ea"),
            Map.entry("halo", "#14181c"),
            Map.entry("sea", "#10202a"),
            Map.entry("land", "#2a2d30"),
            Map.entry("lake", "#10202a"),
            Map.entry("river", "#24475a"),
            Map.entry("coast", "#4f6b7b"),
            Map.entry("border", "#6c6a66"),
            Map.entry("graticule", "#223642"),
            Map.entry("leg.ship", "#58b7e8"),
            Map.entry("leg.rail", "#ff8a70"),
            Map.entry("leg.road", "#e0b050"),
            Map.entry("leg.air", "#c3a5f0"),
            Map.entry("leg.unknown", "#c8c8c8"),
            Map.entry("place.fill", "#14181c"),
            Map.entry("event", "#d9a8ea"),
            Map.entry("claim", "#ffc25c"),
            Map.entry("area", "#ff8a70"));

    private static final Map<String, String> PRINT = Map.ofEntries(
            Map.entry("page", "#ffffff"),
            Map.entry("ink", "#000000"),
            Map.entry("halo", "#ffffff"),
            Map.entry("sea", "#ffffff"),
            Map.entry("land", "#ebebeb"),
            Map.entry("lake", "#ffffff"),
            Map.entry("river", "#bdbdbd"),
            Map.entry("coast", "#7d7d7d"),
            Map.entry("border", "#8f8f8f"),
            Map.entry("graticule", "#d0d0d0"),
            Map.entry("leg.ship", "#000000"),
            Map.entry("leg.rail", "#000000"),
            Map.entry("leg.road", "#000000"),
            Map.entry("leg.air", "#000000"),
            Map.entry("leg.unknown", "#000000"),
            Map.entry("place.fill", "#ffffff"),
            Map.entry("event", "#3a3a3a"),
            Map.entry("claim", "#3a3a3a"),
            Map.entry("area", "#3a3a3a"));

    private static final Map<String, Map<String, String>> THEMES =
            new TreeMap<>(Map.of("light", LIGHT, "dark", DARK, "print", PRINT));

    /** What layers look like unless another theme is chosen. */
    public static final Palette STANDARD = named("light");

    private final Map<String, String> colours;

    private Palette(Map<String, String> colours) {
        this.colours = colours;
    }

    /** The names of all themes, the standard one first. */
    public static List<String> listNames() {
        return List.of("light", "dark", "print");
    }

    /**
     * The colours of a theme.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Palette named(String theme) {
        Map<String, String> colours = THEMES.get(theme);
        if (colours == null) {
            throw new IllegalArgumentException("no theme " + theme);
        }
        return new Palette(colours);
    }

    /**
     * The colour of a key.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String colour(String key) {
        String colour = colours.get(key);
        if (colour == null) {
            throw new IllegalArgumentException("no colour " + key);
        }
        return colour;
    }

    /** The colour of a mode of transport; of one that has no colour the unknown's. */
    public String ofMode(String mode) {
        return colours.getOrDefault("leg." + mode, colour("leg.unknown"));
    }

    /** The colour of the points of a layer. */
    public String ofLayer(String layerName) {
        return switch (layerName) {
            case "events" -> colour("event");
            case "claims" -> colour("claim");
            case "areas" -> colour("area");
            default -> colour("ink");
        };
    }
}
