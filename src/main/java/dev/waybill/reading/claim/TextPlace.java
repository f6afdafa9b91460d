package dev.waybill.reading.claim;

import dev.waybill.gazetteer.Resolution;
import dev.waybill.reading.span.PlaceSpan;

/**
 * A place named in a text, with what the gazetteer makes of the name.
 *
 * @param span the words
 * @param resolution which place is meant, as far as it can be told
 * @param near whether the text says that it is only near it
 */
public record TextPlace(PlaceSpan span, Resolution resolution, boolean near) {}
