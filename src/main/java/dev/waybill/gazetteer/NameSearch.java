package dev.waybill.gazetteer;

import dev.waybill.gazetteer.index.AlikeKeys;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.name.Inflection;
import dev.waybill.gazetteer.name.KeyDerivation;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.gazetteer.name.SpellingDistance;
import dev.waybill.gazetteer.query.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places whose names are, or are like, a written one: equal keys first, then base forms of inflected names,
 * then names spelt alike.
 */
final class NameSearch {

    private static final int MOST_USES = 60;
    private static final int MOST_ALIKE = 40;
    private static final int MOST_USES_ALIKE = 6;

    private NameSearch() {}

    /** Places with an equal key, or with a key equal to a base form or to a transliteration of the written one. */
    static List<NameMatch> findEqual(GazetteerIndex index, Reading reading) {
        List<NameMatch> matches = new ArrayList<>();
        String key = NameKey.of(reading.name());
        addEqual(matches, index, reading, key, false);
        for (String form : Inflection.listBaseForms(key)) {
            addEqual(matches, index, reading, form, true);
        }
        for (String latin : KeyDerivation.listLatinKeys(reading.name())) {
            addEqual(matches, index, reading, latin, false);
        }
        return matches;
    }

    private static void addEqual(
            List<NameMatch> matches, GazetteerIndex index, Reading reading, String key, boolean inflected) {
        int number = key.isEmpty() ? GazetteerIndex.ABSENT : index.findKey(key);
        if (number == GazetteerIndex.ABSENT) {
            return;
        }
        int[] uses = index.uses(number);
        for (int i = 0; i < Math.min(uses.length, MOST_USES); i++) {
            matches.add(new NameMatch(index, GazetteerIndex.placeOf(uses[i]), reading, key,
                    GazetteerIndex.originOf(uses[i]), inflected, 0));
        }
    }

    /** Places with a key that is spelt like the written one; other scripts are looked up by their Latin spelling. */
    static List<NameMatch> findAlike(GazetteerIndex index, Reading reading) {
        List<NameMatch> matches = new ArrayList<>();
        String key = NameKey.of(reading.name());
        List<String> written = new ArrayList<>(List.of(key));
        written.addAll(KeyDerivation.listLatinKeys(reading.name()));
        for (String each : written) {
            int found = 0;
            for (AlikeKeys.Match match : AlikeKeys.find(index, each, limit(each.length()))) {
                if (match.cost() > 0 && found++ < MOST_ALIKE) {
                    addAlike(matches, index, reading, match);
                }
            }
        }
        return matches;
    }

    private static void addAlike(
            List<NameMatch> matches, GazetteerIndex index, Reading reading, AlikeKeys.Match match) {
        int[] uses = index.uses(match.key());
        String key = index.key(match.key());
        for (int i = 0; i < Math.min(uses.length, MOST_USES_ALIKE); i++) {
            matches.add(new NameMatch(index, GazetteerIndex.placeOf(uses[i]), reading, key,
                    GazetteerIndex.originOf(uses[i]), false, match.cost()));
        }
    }

    /** The longer a name, the more may be wrong in it. */
    private static int limit(int length) {
        if (length < 4) {
            return 0;
        }
        if (length < 6) {
            return SpellingDistance.ERROR;
        }
        return length < 10 ? SpellingDistance.ERROR * 14 / 10 : SpellingDistance.ERROR * 2;
    }
}
