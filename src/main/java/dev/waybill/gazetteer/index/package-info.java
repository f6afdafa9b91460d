/**
 * The gazetteer's file: all places and all keys of their names in one mapped file, and the look-ups in it.
 *
 * <p>What this package is not: it does not judge which place is meant. Start reading at
 * {@link dev.waybill.gazetteer.index.GazetteerIndex}; {@link dev.waybill.gazetteer.index.GazetteerWriter} says how the
 * file is laid out.
 */
@NullMarked
package dev.waybill.gazetteer.index;

import org.jspecify.annotations.NullMarked;
