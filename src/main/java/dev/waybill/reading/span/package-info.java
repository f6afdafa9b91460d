/**
 * Which words of a text are names of places, and which only look like it: persons, ships, organisations.
 *
 * <p>What this package is not: it decides not which place of a name is meant, and not what happened there. Start
 * reading at {@link dev.waybill.reading.span.PlaceFinder}; {@link dev.waybill.reading.span.NameBook} is the only class
 * of a reading that looks into the gazetteer's file.
 */
@NullMarked
package dev.waybill.reading.span;

import org.jspecify.annotations.NullMarked;
