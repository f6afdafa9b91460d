/**
 * Makes {@code geodata/fonts}: the typefaces that maps are set in, cut to what place names need.
 *
 * <p>Start reading at {@link dev.waybill.prepare.font.FontsPart}.
 */
@NullMarked
package dev.waybill.prepare.font;

import org.jspecify.annotations.NullMarked;
