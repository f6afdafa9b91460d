/**
 * The words of an article: its plain text with offsets, tokens and sentences, told apart without a model.
 *
 * <p>What this package is not: it knows no language but by what it is told of abbreviations, and no place. Start
 * reading at {@link dev.waybill.reading.text.Tokens}.
 */
@NullMarked
package dev.waybill.reading.text;

import org.jspecify.annotations.NullMarked;
