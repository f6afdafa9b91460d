/**
 * Composes maps of journeys: what stands where on the page, and why.
 *
 * <p>The result is a {@link dev.waybill.map.drawing.Drawing}, pure data; files are made of it elsewhere. What this package
 * is not: it finds no place and no route, and changes nothing of what the journey says. Start reading at {@link
 * dev.waybill.map.MapComposer}.
 */
@NullMarked
package dev.waybill.map;

import org.jspecify.annotations.NullMarked;
