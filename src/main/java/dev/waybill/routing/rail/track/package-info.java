/**
 * The network as it lies there: stations, lines and segments, and the tables they come from.
 *
 * <p>What this package is not: it searches nothing. Only {@code routing.rail} enters here. Start reading at {@link
 * dev.waybill.routing.rail.track.RailNetwork}.
 */
@NullMarked
package dev.waybill.routing.rail.track;

import org.jspecify.annotations.NullMarked;
