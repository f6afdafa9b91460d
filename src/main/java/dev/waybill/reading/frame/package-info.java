/**
 * From marked words to claims: which place is where from and where to, how much, when, and who says so.
 *
 * <p>What this package is not: it knows no words of any language, only their senses. Start reading at {@link
 * dev.waybill.reading.frame.MovementFinder}.
 */
@NullMarked
package dev.waybill.reading.frame;

import org.jspecify.annotations.NullMarked;
