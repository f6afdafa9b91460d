/**
 * Makes the shapes that maps and look-ups need: land, countries, borders, lakes, rivers, areas, waterways and fonts.
 *
 * <p>What this package is not: it draws nothing and finds no routes. Start reading at {@link
 * dev.waybill.prepare.vector.BasemapPart}, which goes from raw country rings to levels of detail.
 */
@NullMarked
package dev.waybill.prepare.vector;

import org.jspecify.annotations.NullMarked;
