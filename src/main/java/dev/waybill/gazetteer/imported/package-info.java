/**
 * Anyone's gazetteer: lists of places as their publishers give them out, made into indexes beside the built-in one.
 *
 * <p>What this package is not: it judges no names. Start reading at
 * {@link dev.waybill.gazetteer.imported.GazetteerImport}.
 */
@NullMarked
package dev.waybill.gazetteer.imported;

import org.jspecify.annotations.NullMarked;
