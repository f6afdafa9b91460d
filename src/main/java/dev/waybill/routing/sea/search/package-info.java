/**
 * Shortest ways over the prepared graph, for one pair and for many.
 *
 * <p>What this package is not: it reads no options and writes no route. Only {@code routing.sea} enters here. Start reading
 * at {@link dev.waybill.routing.sea.search.Chart}.
 */
@NullMarked
package dev.waybill.routing.sea.search;

import org.jspecify.annotations.NullMarked;
