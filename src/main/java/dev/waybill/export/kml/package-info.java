/**
 * A journey for Google Earth: KML 2.2, and KMZ with its marker inside.
 *
 * <p>Start reading at {@link dev.waybill.export.kml.KmlWriter}.
 */
@NullMarked
package dev.waybill.export.kml;

import org.jspecify.annotations.NullMarked;
