/**
 * Fonts, and texts set in them: which glyph stands where, in millimetres.
 *
 * <p>Only fonts that lie in Waybill's data are used, never the system's, so a page looks the same on every machine.
 * Widths and outlines come from the font files directly. Start reading at {@link dev.waybill.map.type.Typesetter}.
 */
@NullMarked
package dev.waybill.map.type;

import org.jspecify.annotations.NullMarked;
