/**
 * One map on the page: the main map or an inset, with all that stands in its frame, labels, scale bar and globe.
 *
 * <p>Entered only by {@code map}. Start reading at {@link dev.waybill.map.frame.MapFrame}.
 */
@NullMarked
package dev.waybill.map.frame;

import org.jspecify.annotations.NullMarked;
