/**
 * What the ground of a map is: land, water, countries, borders, towns and their names, as data; it draws nothing.
 *
 * <p>Start reading at {@link dev.waybill.map.basemap.Basemap}.
 */
@NullMarked
package dev.waybill.map.basemap;

import org.jspecify.annotations.NullMarked;
