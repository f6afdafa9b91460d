/**
 * Ways over the water itself: coasts on the unit sphere, sight lines between headlands, and the shortest ways along them.
 *
 * <p>There are no shipping lanes here: a way bends only at headlands, kept off by a stated rule. What this package is not:
 * it makes no data; {@code prepare.sea} does. Start reading at {@link dev.waybill.routing.sea.WaterRouter}, then {@link
 * dev.waybill.routing.sea.sight.Sight}.
 */
@NullMarked
package dev.waybill.routing.sea;

import org.jspecify.annotations.NullMarked;
