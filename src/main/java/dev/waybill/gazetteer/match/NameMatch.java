package dev.waybill.gazetteer.match;

import dev.waybill.gazetteer.MatchStep;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.query.Reading;

/**
 * A place that a reading of a name leads to, before anything is judged.
 *
 * @param index the gazetteer it is in
 * @param place its number there
 * @param reading how the text was read
 * @param key the gazetteer's key that matched
 * @param origin where that key comes from
 * @param inflected whether an ending was exchanged to match
 * @param cost what reading the key costs, in tenths of a typing error; 0 for an equal key
 */
public record NameMatch(
        GazetteerIndex index, int place, Reading reading, String key, KeyOrigin origin, boolean inflected, int cost) {

    /** What exchanging letters as transliterations do may cost, in tenths of a typing error. */
    private static final int HABITS = 3;

    public Feature feature() {
        return index.feature(place);
    }

    public String country() {
        return index.country(place);
    }

    /** Whether the key differs by more than the habits of transliteration, such as w for v. */
    public boolean isMisspelt() {
        return cost > HABITS;
    }

    public MatchStep step() {
        if (origin == KeyOrigin.CODE) {
            return MatchStep.GIVEN;
        }
        if (cost > HABITS) {
            return MatchStep.FUZZY;
        }
        if (cost > 0 || origin.isTransliteration()) {
            return MatchStep.TRANSLITERATED;
        }
        return reading.name().equals(index.name(place)) ? MatchStep.EXACT : MatchStep.NORMALISED;
    }
}
