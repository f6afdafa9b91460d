package dev.waybill.gazetteer.match;

import dev.waybill.gazetteer.index.AlikeKeys;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.name.Inflection;
import dev.waybill.gazetteer.name.KeyDerivation;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.gazetteer.name.SpellingDistance;
import dev.waybill.gazetteer.query.Abbreviations;
import dev.waybill.gazetteer.query.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the places whose names are, or are like, a written one: equal keys first, then base forms of inflected names,
 * then names spelt alike.
 */
public final class NameSearch {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9 -]{0,6}");

    private static final int MOST_USES = 60;
    private static final int MOST_ALIKE = 400;
    private static final int MOST_USES_ALIKE = 6;

    /** A text that can be read in more ways than these is nonsense, and must not take long. */
    private static final int MOST_SEARCHES = 8;
    private static final int LONGEST_MISSPELT = 30;
    private static final int MOST_ERRORS = SpellingDistance.ERROR * 2;

    /** An error in a name that was first brought into another script counts so much more, in tenths of an error. */
    private static final int OTHER_SCRIPT = 5;

    private NameSearch() {}

    /** Places with an equal key, or with a key equal to a base form or to a transliteration of the written one. */
    public static List<NameMatch> findEqual(GazetteerIndex index, Reading reading) {
        List<NameMatch> matches = new ArrayList<>();
        String key = NameKey.of(reading.name());
        addEqual(matches, index, reading, key, false);
        for (String form : reading.cut() ? List.<String>of() : Inflection.listBaseForms(key)) {
            addEqual(matches, index, reading, form, true);
        }
        for (String latin : KeyDerivation.listLatinKeys(reading.name())) {
            addEqual(matches, index, reading, latin, false);
        }
        if (reading.taken() == 0 && Abbreviations.isOne(reading.name())) {
            addRegions(matches, index, reading);
        }
        if (matches.isEmpty()) {
            Inflection.listBaseForms(reading.name().split("[ -]")).forEach(form -> addEqual(matches, index, reading, form, true));
        }
        return matches;
    }

    /** States by their abbreviations: "NSW", "Ga.". */
    private static void addRegions(List<NameMatch> matches, GazetteerIndex index, Reading reading) {
        for (String code : Abbreviations.listRegions(reading.name())) {
            int number = index.findKey(NameKey.of(code));
            for (int use : number == GazetteerIndex.ABSENT ? new int[0] : index.uses(number)) {
                if (GazetteerIndex.originOf(use) == KeyOrigin.CODE && index.feature(GazetteerIndex.placeOf(use)) == Feature.REGION) {
                    matches.add(new NameMatch(index, GazetteerIndex.placeOf(use), reading, code, KeyOrigin.CODE, false, 0));
                }
            }
        }
    }

    private static void addEqual(
            List<NameMatch> matches, GazetteerIndex index, Reading reading, String key, boolean inflected) {
        int number = key.isEmpty() ? GazetteerIndex.ABSENT : index.findKey(key);
        if (number == GazetteerIndex.ABSENT) {
            return;
        }
        int[] uses = index.uses(number);
        for (int i = 0; i < Math.min(uses.length, MOST_USES); i++) {
            if (GazetteerIndex.originOf(uses[i]) == KeyOrigin.CODE && (inflected || !isCode(index.feature(GazetteerIndex.placeOf(uses[i])), reading))) {
                continue;
            }
            matches.add(new NameMatch(index, GazetteerIndex.placeOf(uses[i]), reading, key,
                    GazetteerIndex.originOf(uses[i]), inflected, 0));
        }
    }

    /** Whether a text is all in capitals, as codes are, and nothing was taken off it; a region's has a hyphen. */
    private static boolean isCode(Feature feature, Reading reading) {
        return reading.taken() == 0 && (feature == Feature.REGION) == (reading.name().indexOf('-') > 0) && CODE.matcher(reading.name()).matches();
    }

    /**
     * Places with a key that is spelt like the written one; other scripts are looked up by their Latin spelling.
     *
     * @param readings the ways to read one text; what several read alike is looked up once
     */
    public static List<NameMatch> findAlike(GazetteerIndex index, List<Reading> readings) {
        if (readings.stream().anyMatch(reading -> Abbreviations.isPortCode(reading.name()))) {
            return List.of();
        }
        Map<String, List<AlikeKeys.Match>> found = new HashMap<>();
        for (String key : listKeys(readings)) {
            found.put(key, AlikeKeys.findBySkeleton(index, key, limit(key.length())));
        }
        // A walk for two errors takes three times as long as one for one.
        for (int most = SpellingDistance.ERROR; most <= MOST_ERRORS; most += SpellingDistance.ERROR) {
            int errors = most;
            if (found.values().stream().noneMatch(AlikeKeys::holdsOneError)) {
                found.replaceAll((key, near) -> AlikeKeys.addByWalk(index, key, Math.min(errors, limit(key.length())), near));
            }
        }
        List<NameMatch> matches = new ArrayList<>();
        for (Reading reading : readings) {
            addAlike(matches, index, reading, found.getOrDefault(NameKey.of(reading.name()), List.of()), 0);
            KeyDerivation.listLatinKeys(reading.name()).forEach(
                    latin -> addAlike(matches, index, reading, found.getOrDefault(latin, List.of()), OTHER_SCRIPT));
        }
        return matches;
    }

    private static List<String> listKeys(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> Stream.concat(
                        Stream.of(NameKey.of(reading.name())), KeyDerivation.listLatinKeys(reading.name()).stream()))
                .distinct()
                .limit(MOST_SEARCHES)
                .toList();
    }

    private static void addAlike(
            List<NameMatch> matches, GazetteerIndex index, Reading reading, List<AlikeKeys.Match> near, int more) {
        near.stream()
                .filter(match -> match.cost() > 0)
                .limit(MOST_ALIKE)
                .forEach(match -> addAlike(matches, index, reading, match, match.cost() + more));
    }

    private static void addAlike(
            List<NameMatch> matches, GazetteerIndex index, Reading reading, AlikeKeys.Match match, int cost) {
        int[] uses = index.uses(match.key());
        String key = index.key(match.key());
        for (int i = 0; i < Math.min(uses.length, MOST_USES_ALIKE); i++) {
            if (GazetteerIndex.originOf(uses[i]) == KeyOrigin.CODE) {
                continue;
            }
            matches.add(new NameMatch(index, GazetteerIndex.placeOf(uses[i]), reading, key,
                    GazetteerIndex.originOf(uses[i]), false, cost));
        }
    }

    /** The longer a name, the more may be wrong in it. */
    private static int limit(int length) {
        if (length < 4 || length > LONGEST_MISSPELT) {
            return 0;
        }
        if (length < 6) {
            return SpellingDistance.ERROR;
        }
        return length < 8 ? SpellingDistance.ERROR * 14 / 10 : MOST_ERRORS;
    }
}
