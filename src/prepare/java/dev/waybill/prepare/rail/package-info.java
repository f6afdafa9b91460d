/**
 * Makes {@code geodata/rail/shapes.csv}, the course of the track between the stations of the hand-kept tables beside
 * it, and packs the network.
 *
 * <p>The track is Natural Earth's, 1:10m, as one public package carries it for the former Soviet railways. What this
 * package is not: it adds no station, line or kilometre; those are kept by hand. Start reading at {@link
 * dev.waybill.prepare.rail.RailPart}.
 */
@NullMarked
package dev.waybill.prepare.rail;

import org.jspecify.annotations.NullMarked;
