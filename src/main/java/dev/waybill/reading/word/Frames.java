package dev.waybill.reading.word;

import dev.waybill.reading.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The frames of one language: which words mean what.
 *
 * <p>A frame file has lines {@code sense value: word, two words, stem*, *ending}. {@code stem*} is any word that starts
 * so, {@code *ending} any that ends so and has more before it; {@code set NAME: VALUE} states how the language writes.
 * Files are read once, when a text of the language is read first. Safe for use by several threads.
 */
public final class Frames {

    private static final Map<String, Frames> KNOWN = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, String> settings = new HashMap<>();
    private final PhraseTree forward = new PhraseTree();
    private final PhraseTree backward = new PhraseTree();
    private final List<String> clitics;
    private final boolean anywhere;
    private final Map<String, Integer> commonWords;

    private Frames(String language) {
        this.language = language;
        FrameFile.read(language, this::add, settings);
        this.anywhere = flag("glued");
        this.clitics = List.of(settings.getOrDefault("clitics", "").split(" "));
        this.commonWords = CommonWords.read(language);
    }

    /**
     * The frames of a language.
     *
     * @param language BCP 47 tag without region, one of {@link Languages#known()}
     */
    public static Frames of(String language) {
        return KNOWN.computeIfAbsent(language, Frames::new);
    }

    private void add(Sense sense, String value, String phrase) {
        PhraseTree.Meaning meaning = new PhraseTree.Meaning(sense, value);
        String folded = phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (folded.startsWith("*")) {
            String ending = new StringBuilder(folded.substring(1)).reverse().toString();
            if (ending.startsWith("*")) {
                throw new IllegalArgumentException("a phrase may not be open at both ends: " + phrase);
            }
            backward.add(ending, meaning);
        } else {
            forward.add(folded, meaning);
        }
    }

    /** BCP 47 tag of the language. */
    public String language() {
        return language;
    }

    /** A setting of the file, or an empty text. */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** Whether a setting is {@code yes}. */
    public boolean flag(String name) {
        return setting(name).equals("yes");
    }

    /**
     * How common a word of the language is.
     *
     * @param word in lower case
     * @return its rank among the words of everyday speech, from 1; a large number if it is not among them
     */
    public int rank(String word) {
        return commonWords.getOrDefault(word, Integer.MAX_VALUE);
    }

    /** Finds all words and phrases of a known sense, in their order; at one position the longest of a sense. */
    public List<Mark> mark(Tokens tokens) {
        List<Mark> marks = new ArrayList<>();
        char[] lower = tokens.lower();
        for (int t = 0; t < tokens.count(); t++) {
            markFrom(lower, tokens.start(t), marks);
            for (String clitic : clitics) {
                int start = tokens.start(t) + clitic.length();
                if (!clitic.isEmpty() && start + 1 < tokens.end(t) && startsWith(lower, tokens.start(t), clitic)) {
                    markFrom(lower, start, marks);
                }
            }
            markEndings(tokens, t, marks);
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return withoutCovered(marks);
    }

    private static boolean startsWith(char[] text, int at, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (text[at + i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void markFrom(char[] lower, int start, List<Mark> marks) {
        Map<Sense, Mark> best = new EnumMap<>(Sense.class);
        forward.match(lower, start, anywhere, (meaning, end) ->
                best.merge(meaning.sense(), new Mark(meaning.sense(), meaning.value(), start, end),
                        (a, b) -> b.end() > a.end() ? b : a));
        marks.addAll(best.values());
    }

    private void markEndings(Tokens tokens, int token, List<Mark> marks) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        char[] reversed = new char[end - start];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = tokens.lower()[end - 1 - i];
        }
        Map<Sense, Integer> longest = new EnumMap<>(Sense.class);
        Map<Sense, Mark> found = new EnumMap<>(Sense.class);
        backward.match(reversed, 0, true, (meaning, length) -> {
            if (length < reversed.length && length > longest.getOrDefault(meaning.sense(), 0)) {
                longest.put(meaning.sense(), length);
                found.put(meaning.sense(), new Mark(meaning.sense(), meaning.value(), start, end));
            }
        });
        for (int i = marks.size() - 1; i >= 0 && marks.get(i).start() >= start; i--) {
            if (marks.get(i).end() >= end) {
                found.remove(marks.get(i).sense());
            }
        }
        marks.addAll(found.values());
    }

    private static final Set<Sense> PIERCING = Set.of(Sense.THROUGH, Sense.TITLE, Sense.SAME, Sense.EVIDENCE);

    /** A phrase of several words hides the senses of the words in it. */
    private static List<Mark> withoutCovered(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>(marks.size());
        int longStart = -1;
        int longEnd = -1;
        for (Mark mark : marks) {
            boolean inside = mark.start() >= longStart && mark.end() <= longEnd
                    && mark.end() - mark.start() < longEnd - longStart;
            if (!inside) {
                kept.add(mark);
                if (!PIERCING.contains(mark.sense()) && mark.end() > longEnd) {
                    longStart = mark.start();
                    longEnd = mark.end();
                }
            }
        }
        return kept;
    }
}
