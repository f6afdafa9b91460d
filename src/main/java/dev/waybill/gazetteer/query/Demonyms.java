package dev.waybill.gazetteer.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Adjectives and people of countries, which writers put for the country: "British", "the Greek port of Piraeus". */
public final class Demonyms {

    private static final List<String> GERMAN_ENDINGS = List.of("", "e", "en", "er", "es", "em");

    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final Map<String, String> COUNTRIES = new HashMap<>();

    static {
        for (String line : ResourceLines.read("demonyms.tsv")) {
            String[] cells = line.split("\t", -1);
            List<String> words = Arrays.asList(cells[1].split("\\|"));
            WORDS.put(cells[0], words);
            words.forEach(word -> COUNTRIES.put(word.toLowerCase(Locale.ROOT), cells[0]));
            for (String stem : cells.length > 2 && !cells[2].isEmpty() ? cells[2].split("\\|") : new String[0]) {
                GERMAN_ENDINGS.forEach(ending -> COUNTRIES.put(stem.toLowerCase(Locale.ROOT) + ending, cells[0]));
            }
        }
    }

    private Demonyms() {}

    /** The English words for a country's people and things. */
    public static List<String> listOf(String countryCode) {
        return new ArrayList<>(WORDS.getOrDefault(countryCode, List.of()));
    }

    /** ISO 3166-1 code of the country that a word, with its ending, is the adjective of. */
    public static Optional<String> findCountry(String word) {
        return Optional.ofNullable(COUNTRIES.get(word.strip().toLowerCase(Locale.ROOT)));
    }
}
