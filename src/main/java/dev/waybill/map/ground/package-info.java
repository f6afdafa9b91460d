/**
 * Draws the ground under a journey: land and water, borders, graticule, towns, names of areas.
 *
 * <p>Entered only by {@code map}. What it is not: it knows no leg and no place of the journey. Start reading at {@link
 * dev.waybill.map.ground.GroundPainter}.
 */
@NullMarked
package dev.waybill.map.ground;

import org.jspecify.annotations.NullMarked;
