/**
 * The world's land in detail: whether a position or a line lies on it, and how far off it is.
 *
 * <p>What this package is not: it is not the map's ground, which is simpler; it is for proofs. Start reading at {@link
 * dev.waybill.geo.land.Land}.
 */
@NullMarked
package dev.waybill.geo.land;

import org.jspecify.annotations.NullMarked;
