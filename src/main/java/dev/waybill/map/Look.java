package dev.waybill.map;

import dev.waybill.map.drawing.Colour;
import dev.waybill.map.style.Theme;
import dev.waybill.map.style.Wording;
import dev.waybill.map.type.Typesetter;
import dev.waybill.source.TransportMode;
import java.util.Locale;

/**
 * All that decides how a page looks and speaks.
 *
 * @param theme colours, lines and type
 * @param words the language
 * @param type sets text
 */
record Look(Theme theme, Wording words, Typesetter type) {

    /** The key of a mode in themes and wordings ("rail"). */
    static String key(TransportMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    Colour colourOf(TransportMode mode) {
        return theme.colour("leg." + key(mode));
    }
}
