package dev.waybill.gazetteer.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A phrase that can be taken off a name.
 *
 * @param meanings what it says
 * @param position where it stands
 * @param words the phrase in lower case
 */
record Phrase(Set<Qualifier> meanings, Position position, String words) {

    /** Where a phrase stands. */
    enum Position {
        BEFORE,
        AFTER,
        /** Before the name, without a space. */
        JOINED,
        /** After the name, without a space. */
        GLUED,
        /** At the end of the word before the name ("Schwarzmeerhafen X"). */
        COMPOUND
    }

    /** All phrases of the table, longest first. */
    private static final List<Phrase> ALL = read();

    private static List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : ResourceLines.read("qualifiers.tsv")) {
            String[] cells = line.split("\t");
            Set<Qualifier> meanings =
                    Arrays.stream(cells[0].split("\\+")).map(Qualifier::valueOf).collect(Collectors.toSet());
            Position position = Position.valueOf(cells[1].toUpperCase(Locale.ROOT));
            for (String words : cells[2].split("\\|")) {
                phrases.add(new Phrase(meanings, position, words.replace('_', ' ')));
            }
        }
        phrases.sort(Comparator.comparingInt(phrase -> -phrase.words.length()));
        return List.copyOf(phrases);
    }

    /** The phrases of a position by what a function makes of their words, longest first. */
    static <K> Map<K, List<Phrase>> by(Position position, Function<String, K> key) {
        Map<K, List<Phrase>> found = new HashMap<>();
        ALL.stream().filter(phrase -> phrase.position == position).forEach(
                phrase -> found.computeIfAbsent(key.apply(phrase.words), k -> new ArrayList<>(1)).add(phrase));
        return found;
    }
}
