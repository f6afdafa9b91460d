/**
 * Great-circle geometry on unit vectors: arcs, sides, chords, and quick lengths on the ellipsoid.
 *
 * <p>What this package is not: it holds no coast and no network, and it projects nothing. Start reading at {@link
 * dev.waybill.geo.sphere.Arcs}.
 */
@NullMarked
package dev.waybill.geo.sphere;

import org.jspecify.annotations.NullMarked;
