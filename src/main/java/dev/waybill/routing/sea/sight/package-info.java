/**
 * Which headlands can be seen from where over open water, and the shortest ways past one coast.
 *
 * <p>What this package is not: it knows no prepared graph. Only {@code routing.sea} and those who make its data enter here.
 * Start reading at {@link dev.waybill.routing.sea.sight.Sight}.
 */
@NullMarked
package dev.waybill.routing.sea.sight;

import org.jspecify.annotations.NullMarked;
