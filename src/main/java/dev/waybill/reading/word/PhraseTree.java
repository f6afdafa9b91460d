package dev.waybill.reading.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Phrases by their letters; {@code *} stands for the rest of a word, a blank for any blanks. */
final class PhraseTree {

    /** A phrase's meaning. */
    record Meaning(Sense sense, String value) {}

    private static final class Node {
        private char[] letters = new char[0];
        private Node[] next = new Node[0];
        private List<Meaning> meanings = List.of();

        Node to(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return next[at];
            }
            int place = -at - 1;
            Node made = new Node();
            char[] moreLetters = new char[letters.length + 1];
            Node[] moreNext = new Node[letters.length + 1];
            System.arraycopy(letters, 0, moreLetters, 0, place);
            System.arraycopy(next, 0, moreNext, 0, place);
            moreLetters[place] = letter;
            moreNext[place] = made;
            System.arraycopy(letters, place, moreLetters, place + 1, letters.length - place);
            System.arraycopy(next, place, moreNext, place + 1, letters.length - place);
            letters = moreLetters;
            next = moreNext;
            return made;
        }

        @org.jspecify.annotations.Nullable Node find(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at >= 0 ? next[at] : null;
        }
    }

    private final Node root = new Node();

    void add(String phrase, Meaning meaning) {
        Node node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.to(phrase.charAt(i));
        }
        if (node.meanings.isEmpty()) {
            node.meanings = new ArrayList<>(1);
        }
        node.meanings.add(meaning);
    }

    /**
     * Hands over the phrases that start at a position, with where they end.
     *
     * @param text lower case
     * @param anywhere whether a phrase may end inside a word
     */
    void match(char[] text, int start, boolean anywhere, BiConsumer<Meaning, Integer> found) {
        walk(root, text, start, anywhere, found);
    }

    private static void walk(Node node, char[] text, int at, boolean anywhere, BiConsumer<Meaning, Integer> found) {
        Node here = node;
        int i = at;
        while (true) {
            if (!here.meanings.isEmpty() && (anywhere || isWordEnd(text, i))) {
                for (Meaning meaning : here.meanings) {
                    found.accept(meaning, i);
                }
            }
            Node rest = here.find('*');
            if (rest != null) {
                walk(rest, text, endOfWord(text, i), anywhere, found);
            }
            if (i >= text.length) {
                return;
            }
            boolean blank = isBlank(text[i]);
            Node next = here.find(blank ? ' ' : text[i]);
            if (next == null) {
                return;
            }
            i++;
            while (blank && i < text.length && isBlank(text[i])) {
                i++;
            }
            here = next;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isWordEnd(char[] text, int i) {
        return i == 0 || i >= text.length || !isLetter(text[i]) || !isLetter(text[i - 1]);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    private static int endOfWord(char[] text, int from) {
        int i = from;
        while (i < text.length && isLetter(text[i])) {
            i++;
        }
        return i;
    }
}
