/**
 * The prepared graph of headlands and waterways, and how an end of a way joins it.
 *
 * <p>What this package is not: it searches nothing. Only {@code routing.sea} and those who make its data enter here. Start
 * reading at {@link dev.waybill.routing.sea.graph.SeaGraph}.
 */
@NullMarked
package dev.waybill.routing.sea.graph;

import org.jspecify.annotations.NullMarked;
