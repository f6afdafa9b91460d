/**
 * The signs of a journey on a map: lines of legs, numbers, places, events, how uncertain a place is; and what a map of it
 * must show.
 *
 * <p>Entered only by {@code map}. Start reading at {@link dev.waybill.map.symbol.OffsetLine}.
 */
@NullMarked
package dev.waybill.map.symbol;

import org.jspecify.annotations.NullMarked;
