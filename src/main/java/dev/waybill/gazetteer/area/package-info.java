/**
 * Shapes of countries, regions and seas, parts of them, and what lies around a position.
 *
 * <p>What this package is not: it reads no names. Start reading at {@link dev.waybill.gazetteer.area.AreaShapes}.
 *
 * <p>Its types are public only for the other packages of the gazetteer; nothing outside it may use them.
 */
@NullMarked
package dev.waybill.gazetteer.area;

import org.jspecify.annotations.NullMarked;
