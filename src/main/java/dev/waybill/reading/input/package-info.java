/**
 * The plain text of articles in files: text, HTML, Markdown, PDF, mail, Word; bounded, nothing executed or fetched.
 *
 * <p>What this package is not: it does not read what the text says. Start reading at {@link
 * dev.waybill.reading.input.ArticleText}.
 */
@NullMarked
package dev.waybill.reading.input;

import org.jspecify.annotations.NullMarked;
