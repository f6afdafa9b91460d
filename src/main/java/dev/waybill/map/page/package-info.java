/**
 * The page around the maps: where they stand, and the text beside them, panel, legend and foot.
 *
 * <p>Entered only by {@code map}. Start reading at {@link dev.waybill.map.page.PagePlanner}.
 */
@NullMarked
package dev.waybill.map.page;

import org.jspecify.annotations.NullMarked;
