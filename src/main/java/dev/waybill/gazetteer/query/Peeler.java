package dev.waybill.gazetteer.query;

import dev.waybill.gazetteer.query.Phrase.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes phrases that say something about a place off a name, one at a time. */
final class Peeler {

    /** Of each position so many of the longest phrases are tried, in case the longest took part of the name. */
    private static final int MOST_TRIED = 2;

    /** What is left after taking off a part without a space must have this many letters. */
    private static final int SHORTEST_JOINED = 4;

    private static final Map<String, List<Phrase>> BEFORE = Phrase.by(Position.BEFORE, words -> words);
    private static final Map<String, List<Phrase>> AFTER = Phrase.by(Position.AFTER, words -> words);
    private static final Map<Character, List<Phrase>> JOINED = Phrase.by(Position.JOINED, words -> words.charAt(0));
    private static final Map<Character, List<Phrase>> GLUED = Phrase.by(Position.GLUED, Peeler::last);
    private static final Map<Character, List<Phrase>> COMPOUNDS = Phrase.by(Position.COMPOUND, Peeler::last);
    private static final int LONGEST = BEFORE.keySet().stream().mapToInt(String::length).max().orElse(0);

    private final Reading reading;
    private final String name;
    private final String folded;
    private final List<Reading> peeled = new ArrayList<>();

    private Peeler(Reading reading) {
        this.reading = reading;
        this.name = reading.name();
        this.folded = lowerCase(name);
    }

    private static char last(String words) {
        return words.charAt(words.length() - 1);
    }

    /** Letter by letter, so that positions stay the same ({@code İ} is one letter, in lower case two). */
    private static String lowerCase(String name) {
        char[] letters = name.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /** Lists what is left of a reading after one more phrase is taken off. */
    static List<Reading> peel(Reading reading) {
        Peeler peeler = new Peeler(reading);
        if (!peeler.folded.isEmpty()) {
            peeler.takeCompound();
            peeler.takeBefore();
            peeler.takeJoined();
            peeler.takeAfter();
            peeler.takeGlued();
        }
        return peeler.peeled;
    }

    /** Whether a text is nothing but a phrase. */
    static boolean isPhrase(String text) {
        String folded = lowerCase(text);
        return BEFORE.containsKey(folded) || AFTER.containsKey(folded);
    }

    private void takeCompound() {
        int space = folded.indexOf(' ');
        if (space > 0) {
            COMPOUNDS.getOrDefault(folded.charAt(space - 1), List.of()).stream()
                    .filter(phrase -> space > phrase.words().length()
                            && folded.startsWith(phrase.words(), space - phrase.words().length()))
                    .limit(MOST_TRIED)
                    .forEach(phrase -> add(phrase, name.substring(space)));
        }
    }

    private void takeBefore() {
        int tried = 0;
        for (int end = Math.min(LONGEST, folded.length() - 1); end > 0 && tried < MOST_TRIED; end--) {
            char lastOfPhrase = folded.charAt(end - 1);
            if (lastOfPhrase == '\'' || lastOfPhrase == '.' || !Character.isLetterOrDigit(folded.charAt(end))) {
                tried += addAll(BEFORE.get(folded.substring(0, end)), name.substring(end));
            }
        }
    }

    private void takeAfter() {
        int tried = 0;
        for (int start = Math.max(1, folded.length() - LONGEST); start < folded.length() && tried < MOST_TRIED; start++) {
            if (folded.charAt(start) == '\'' || !Character.isLetterOrDigit(folded.charAt(start - 1))) {
                tried += addAll(AFTER.get(folded.substring(start)), name.substring(0, start));
            }
        }
    }

    private void takeJoined() {
        JOINED.getOrDefault(folded.charAt(0), List.of()).stream()
                .filter(phrase -> folded.startsWith(phrase.words())
                        && folded.length() >= phrase.words().length() + SHORTEST_JOINED)
                .limit(MOST_TRIED)
                .forEach(phrase -> add(phrase, name.substring(phrase.words().length())));
    }

    private void takeGlued() {
        GLUED.getOrDefault(last(folded), List.of()).stream()
                .filter(phrase -> folded.endsWith(phrase.words()))
                .limit(MOST_TRIED)
                .forEach(phrase -> add(phrase, name.substring(0, name.length() - phrase.words().length()), true));
    }

    private int addAll(@Nullable List<Phrase> phrases, String rest) {
        if (phrases == null) {
            return 0;
        }
        phrases.forEach(phrase -> add(phrase, rest));
        return 1;
    }

    private void add(Phrase phrase, String rest) {
        add(phrase, rest, reading.cut());
    }

    private void add(Phrase phrase, String rest, boolean cut) {
        String left = rest.strip();
        if (!left.isEmpty()) {
            Set<Qualifier> said = EnumSet.noneOf(Qualifier.class);
            said.addAll(reading.qualifiers());
            said.addAll(phrase.meanings());
            said.remove(Qualifier.FILLER);
            peeled.add(new Reading(left, said, reading.hints(), reading.taken() + 1, reading.ignored(), cut));
        }
    }
}
