/**
 * What a reading of an article yields: places, movements, events, each with the words it stands on.
 *
 * <p>What this package is not: it finds nothing. All positions are in UTF-16 units of the article's text; what is
 * written out counts code points. Start reading at {@link dev.waybill.reading.claim.ArticleReading}.
 */
@NullMarked
package dev.waybill.reading.claim;

import org.jspecify.annotations.NullMarked;
