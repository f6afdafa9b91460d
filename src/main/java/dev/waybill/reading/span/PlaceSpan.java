package dev.waybill.reading.span;

import dev.waybill.gazetteer.index.Feature;

/**
 * A stretch of a text that names a place.
 *
 * @param start first position, in UTF-16 units
 * @param end behind the last position
 * @param name the words to look up, without what is glued to them
 * @param country ISO 3166-1 alpha-2 of the likeliest place before anything is resolved, may be empty
 * @param feature what that is
 * @param score how sure it is that a place is named; about 4.5 is a toss-up
 * @param suffix the particle or case ending behind the name ("에서", "'den"), in lower case, may be empty
 */
public record PlaceSpan(
        int start, int end, String name, String country, Feature feature, double score, String suffix) {

    /** Whether the likeliest place is a country or a great region, which a name beside it may lie in. */
    public boolean isArea() {
        return feature.isArea();
    }

    /** Whether it may stand for a whole country: a country, or a capital that speaks for it. */
    public boolean isWide() {
        return isArea() || feature == Feature.CAPITAL;
    }
}
