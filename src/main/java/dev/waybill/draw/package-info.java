/**
 * Turns a {@link dev.waybill.map.drawing.Drawing} into files: PNG, SVG and PDF.
 *
 * <p>What this package is not: it decides nothing about the picture. The same drawing gives the same bytes. Start
 * reading at {@link dev.waybill.draw.PngRenderer}.
 */
@NullMarked
package dev.waybill.draw;

import org.jspecify.annotations.NullMarked;
