/**
 * What words of a language mean for a reading: frames of movement, saying, quantity and time, read from data files.
 *
 * <p>What this package is not: it decides nothing; it marks where a text has a word of a sense. The files lie in {@code
 * dev/waybill/reading/frames}. Start reading at {@link dev.waybill.reading.word.Frames}.
 */
@NullMarked
package dev.waybill.reading.word;

import org.jspecify.annotations.NullMarked;
