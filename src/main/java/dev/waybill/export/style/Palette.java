package dev.waybill.export.style;

/**
 * The colours of layers, those of the map, safe for colour-blind readers.
 *
 * <p>Colours are {@code #rrggbb}. Keys are the words that the layers' columns hold.
 */
public final class Palette {

    /** Land under a place's halo, and halos of labels. */
    public static final String PAPER = "#ffffff";

    /** Text and outlines. */
    public static final String INK = "#1d2126";

    private Palette() {}

    /** The colour of a mode of transport: ship, rail, road, air; anything else is grey. */
    public static String ofMode(String mode) {
        return switch (mode) {
            case "ship" -> "#005a8c";
            case "rail" -> "#a3211d";
            case "road" -> "#7a4a00";
            case "air" -> "#5a3d8a";
            default -> "#4a4a4a";
        };
    }

    /** The colour of a status: alleged, confirmed, denied. */
    public static String ofStatus(String status) {
        return switch (status) {
            case "confirmed" -> "#00775a";
            case "denied" -> "#9b2d4f";
            default -> "#c77700";
        };
    }

    /** The colour of a line's basis: reported, routed, inferred. */
    public static String ofBasis(String basis) {
        return switch (basis) {
            case "reported" -> "#1f2933";
            case "routed" -> "#005a8c";
            default -> "#d0740a";
        };
    }

    /** The colour of points of a layer: places, events, claims. */
    public static String ofLayer(String layerName) {
        return switch (layerName) {
            case "events" -> "#6a3d7c";
            case "claims" -> "#c77700";
            case "areas" -> "#a3211d";
            default -> INK;
        };
    }
}
