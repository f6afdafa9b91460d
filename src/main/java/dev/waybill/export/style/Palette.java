package dev.waybill.export.style;

import dev.waybill.map.drawing.Colour;
import dev.waybill.map.style.Theme;
import java.util.List;

/**
 * The colours of layers in other programs: those of a theme of the map, so that both look alike.
 *
 * <p>Colours are {@code #rrggbb}; one that the theme lets shine through is mixed with the sea beneath it.
 */
public final class Palette {

    /** What layers look like unless another theme is chosen. */
    public static final Palette STANDARD = named("light");

    private final Theme theme;

    private Palette(Theme theme) {
        this.theme = theme;
    }

    /** The names of all themes, the standard one first. */
    public static List<String> listNames() {
        return List.of("light", "dark", "print");
    }

    /** The colours of one of {@link #listNames()}. */
    public static Palette named(String name) {
        return new Palette(Theme.named(name));
    }

    /** The colour of a key of the theme. */
    public String colour(String key) {
        return colourOver("sea", key);
    }

    /** The colour of a key of the theme where it lies over another. */
    String colourOver(String ground, String key) {
        Colour colour = theme.colour(key);
        return theme.colour(ground)
                .mixed(new Colour(colour.rgb(), 1), colour.opacity())
                .hex();
    }

    /** The width of a line by a key of the theme, in millimetres. */
    public double mm(String key) {
        return theme.mm(key);
    }

    /** The colour of a mode of transport: its word. */
    public String ofMode(String mode) {
        return colour("leg." + mode);
    }

    /** The colour of the points or areas of a layer. */
    public String ofLayer(String layerName) {
        return switch (layerName) {
            case "events" -> colour("event");
            case "claims" -> colour("leg.road");
            case "areas" -> colour("region");
            default -> colour("place");
        };
    }
}
