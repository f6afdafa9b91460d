/**
 * Coasts on the unit sphere under a tree of bounding caps, and the gates across straits and canals.
 *
 * <p>What this package is not: it looks for no way. Only {@code routing.sea} and those who make its data enter here. Start
 * reading at {@link dev.waybill.routing.sea.coast.Coast}.
 */
@NullMarked
package dev.waybill.routing.sea.coast;

import org.jspecify.annotations.NullMarked;
