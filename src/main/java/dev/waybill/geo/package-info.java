/**
 * Positions, lines and boxes on the WGS 84 ellipsoid, and the geodesics between them.
 *
 * <p>Longitude comes before latitude everywhere; libraries that think otherwise are adapted here and nowhere else.
 * What this package is not: it knows no places, no networks and no drawing. Start reading at {@link
 * dev.waybill.geo.LonLat}.
 */
@NullMarked
package dev.waybill.geo;

import org.jspecify.annotations.NullMarked;
