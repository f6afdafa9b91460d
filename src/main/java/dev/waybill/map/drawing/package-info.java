/**
 * A finished picture as pure data: layers of outlines and texts in millimetres on a page.
 *
 * <p>A drawing knows nothing of journeys, projections or file formats; every format is made from the same drawing, and
 * tests read it instead of pixels. Start reading at {@link dev.waybill.map.drawing.Drawing}.
 */
@NullMarked
package dev.waybill.map.drawing;

import org.jspecify.annotations.NullMarked;
