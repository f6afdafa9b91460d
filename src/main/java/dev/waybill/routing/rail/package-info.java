/**
 * Ways over rail: a network of stations and lines, and the router on it.
 *
 * <p>What this package is not: it holds no data (that is {@code geodata/rail}, plain tables) and knows no place names
 * beyond the stations'. A station is one node for each gauge that meets there, so a change of gauge is a step with a
 * cost and a note, never a silent join. Start reading at {@link dev.waybill.routing.rail.TrackRouter}; the tables'
 * columns are in {@link dev.waybill.routing.rail.track.NetworkTables}.
 */
@NullMarked
package dev.waybill.routing.rail;

import org.jspecify.annotations.NullMarked;
