package dev.waybill.gazetteer.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A phrase that can be taken off a name.
 *
 * @param meanings what it says
 * @param position where it stands: {@code before}, {@code after}, or without a space {@code joined} (before) and
 *     {@code glued} (after)
 * @param words the phrase in lower case
 */
record Phrase(Set<Qualifier> meanings, String position, String words) {

    /** What is left after taking off a part without a space must have this many letters. */
    private static final int SHORTEST_JOINED = 4;

    /** The phrases of the table that pass a test, by a letter of theirs, longest first. */
    static Map<Character, List<Phrase>> byLetter(Predicate<Phrase> kept, Function<Phrase, Character> letter) {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : ResourceLines.read("qualifiers.tsv")) {
            String[] cells = line.split("\t");
            Set<Qualifier> meanings =
                    Arrays.stream(cells[0].split("\\+")).map(Qualifier::valueOf).collect(Collectors.toSet());
            for (String words : cells[2].split("\\|")) {
                phrases.add(new Phrase(meanings, cells[1], words.replace('_', ' ')));
            }
        }
        phrases.sort(Comparator.comparingInt(phrase -> -phrase.words.length()));
        Map<Character, List<Phrase>> byLetter = new HashMap<>();
        phrases.stream().filter(kept).forEach(
                phrase -> byLetter.computeIfAbsent(letter.apply(phrase), c -> new ArrayList<>()).add(phrase));
        return byLetter;
    }

    boolean leads() {
        return position.equals("before") || position.equals("joined");
    }

    /** The name without the phrase, or an empty text if the phrase is not there. */
    String takeOff(String name, String folded) {
        return switch (position) {
            case "before" -> folded.startsWith(words) && endsWord(folded) ? name.substring(words.length()).strip() : "";
            case "joined" -> folded.startsWith(words) && folded.length() >= words.length() + SHORTEST_JOINED
                    ? name.substring(words.length()) : "";
            case "after" -> folded.endsWith(words) && startsWord(folded)
                    ? name.substring(0, name.length() - words.length()).strip() : "";
            default -> folded.endsWith(words) ? name.substring(0, name.length() - words.length()).strip() : "";
        };
    }

    private boolean endsWord(String folded) {
        return words.endsWith("'") || words.endsWith(".") || folded.length() > words.length() && !Character.isLetterOrDigit(folded.charAt(words.length()));
    }

    private boolean startsWord(String folded) {
        int before = folded.length() - words.length() - 1;
        return words.startsWith("'") || before >= 0 && !Character.isLetterOrDigit(folded.charAt(before));
    }
}
