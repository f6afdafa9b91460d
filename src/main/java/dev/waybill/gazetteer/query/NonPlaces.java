package dev.waybill.gazetteer.query;

import dev.waybill.gazetteer.name.NameKey;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that stand in reports where a place could and are none: cargo, months, ranks, persons.
 *
 * <p>Somewhere in the world there is a village called like almost every one of them; such a word counts against a name,
 * it does not rule the village out once a country is given.
 */
public final class NonPlaces {

    private static final Set<String> WORDS = ResourceLines.read("nonplaces.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" +")))
            .map(NameKey::of)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SMALL_WORDS =
            Set.of("the", "a", "an", "of", "das", "der", "die", "ein", "eine", "le", "la", "les", "el", "over", "early", "late");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private NonPlaces() {}

    /** The share of a name's words that are known to be no places, 0 to 1. */
    public static double share(String name) {
        int words = 0;
        int known = 0;
        for (String each : BETWEEN_WORDS.split(name)) {
            String word = NameKey.of(each);
            if (!SMALL_WORDS.contains(word) && word.chars().anyMatch(c -> !Character.isDigit(c))) {
                words++;
                known += WORDS.contains(word) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) known / words;
    }
}
