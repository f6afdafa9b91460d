/**
 * From an article in plain text to the claims that it makes: places, movements, dates, amounts, who says so.
 *
 * <p>What this package is not: it writes no dossier by itself but in its part {@code draft}, and it decides nothing that
 * the text does not say. Start reading at {@link dev.waybill.reading.ArticleReader}.
 */
@NullMarked
package dev.waybill.reading;

import org.jspecify.annotations.NullMarked;
