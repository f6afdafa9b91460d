/**
 * Shortest and other ways over the graph that a rail network makes.
 *
 * <p>What this package is not: it writes no route. Only {@code routing.rail} enters here. Start reading at {@link
 * dev.waybill.routing.rail.search.WaySearch}.
 */
@NullMarked
package dev.waybill.routing.rail.search;

import org.jspecify.annotations.NullMarked;
