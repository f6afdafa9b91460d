/**
 * Reads what a report writes around a name: "port of", "nahe", "southwest", "(Russia)".
 *
 * <p>What this package is not: it looks nothing up. Start reading at {@link dev.waybill.gazetteer.query.QueryReader}.
 */
@NullMarked
package dev.waybill.gazetteer.query;

import org.jspecify.annotations.NullMarked;
