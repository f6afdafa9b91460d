/**
 * How layers look in other programs: one palette, turned into each program's own style language.
 *
 * <p>Start reading at {@link dev.waybill.export.style.Palette}.
 */
@NullMarked
package dev.waybill.export.style;

import org.jspecify.annotations.NullMarked;
