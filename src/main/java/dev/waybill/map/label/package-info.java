/**
 * Finds room for labels: by quality, without overlaps, and says which found none.
 *
 * <p>It knows boxes and costs only, no journey and no text. Start reading at {@link
 * dev.waybill.map.label.LabelPlacer}.
 */
@NullMarked
package dev.waybill.map.label;

import org.jspecify.annotations.NullMarked;
