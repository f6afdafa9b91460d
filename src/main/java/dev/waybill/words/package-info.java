/**
 * Every sentence and unit that a person reads, in each language that Waybill has.
 *
 * <p>Nothing is decided here: what is said is made elsewhere, as values. Start reading at {@link dev.waybill.words.Wording}.
 */
@NullMarked
package dev.waybill.words;

import org.jspecify.annotations.NullMarked;
