package dev.waybill.map.style;

import dev.waybill.map.drawing.Colour;
import dev.waybill.map.type.Typesetter;
import dev.waybill.source.TransportMode;
import dev.waybill.words.Wording;

/**
 * All that decides how a page looks and speaks.
 *
 * @param theme colours, lines and type
 * @param words the language
 * @param type sets text
 */
public record Look(Theme theme, Wording words, Typesetter type) {

    public Colour colourOf(TransportMode mode) {
        return theme.colour("leg." + Wording.key(mode));
    }
}
