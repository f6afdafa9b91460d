package dev.waybill.reading.word;

import dev.waybill.reading.text.Passage;
import dev.waybill.reading.text.Sentences;
import dev.waybill.reading.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text with its tokens, sentences and marked words; everything that later steps look at. */
public final class Marked {

    private final Tokens tokens;
    private final Frames frames;
    private final List<Mark> marks;
    private final List<Passage> sentences = new ArrayList<>();
    /** For each token the marks that start in it, as the first and behind the last index into {@link #marks}. */
    private final int[] firstMarks;

    private Marked(Tokens tokens, Frames frames) {
        this.tokens = tokens;
        this.frames = frames;
        this.marks = frames.mark(tokens);
        this.firstMarks = new int[tokens.count() + 2];
        Arrays.fill(firstMarks, marks.size());
        int mark = 0;
        for (int t = 0; t <= tokens.count(); t++) {
            int start = t < tokens.count() ? tokens.start(t) : Integer.MAX_VALUE;
            while (mark < marks.size() && marks.get(mark).start() < start) {
                mark++;
            }
            firstMarks[t] = mark;
        }
        for (int[] span : Sentences.list(tokens.whole(), this::isNoEnd)) {
            sentences.add(new Passage(span[0], span[1], tokens.firstFrom(span[0]), tokens.firstFrom(span[1])));
        }
    }

    /** Marks a text in its language. */
    public static Marked of(Tokens tokens, Frames frames) {
        return new Marked(tokens, frames);
    }

    /** A full stop behind an abbreviation, a single letter, or a number before a month or a small word. */
    private boolean isNoEnd(int position) {
        int before = tokens.firstFrom(position) - 1;
        if (before < 0 || tokens.end(before) != position) {
            return false;
        }
        if (tokens.isNumber(before)) {
            return frames.flag("ordinals") && position - tokens.start(before) <= 2
                    && before + 1 < tokens.count() && (has(before + 1, Sense.MONTH) || tokens.isNumber(before + 1));
        }
        boolean letter = position - tokens.start(before) == 1 && tokens.isCapital(before);
        return letter || has(before, Sense.ABBR);
    }

    /** The frames of the text's language. */
    public Frames frames() {
        return frames;
    }

    /** The tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** The sentences in their order. */
    public List<Passage> sentences() {
        return sentences;
    }

    /** Every mark, by position. */
    public List<Mark> marks() {
        return marks;
    }

    /** The marks that start in a token. */
    public List<Mark> at(int token) {
        return token < 0 || token >= tokens.count() ? List.of() : marks.subList(firstMarks[token], firstMarks[token + 1]);
    }

    /** Whether a mark of a sense starts in a token. */
    public boolean has(int token, Sense sense) {
        return find(token, sense).isPresent();
    }

    /** The mark of a sense that starts in a token. */
    public Optional<Mark> find(int token, Sense sense) {
        for (Mark mark : at(token)) {
            if (mark.sense() == sense) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** The marks of a sense that start in a span of positions, in order. */
    public List<Mark> within(int start, int end, Sense sense) {
        List<Mark> found = new ArrayList<>();
        int first = firstMarks[Math.min(tokens.firstFrom(start), tokens.count())];
        for (int i = first; i < marks.size() && marks.get(i).start() < end; i++) {
            if (marks.get(i).sense() == sense) {
                found.add(marks.get(i));
            }
        }
        return found;
    }

    /** Whether a mark of a sense starts in a span of positions. */
    public boolean anyWithin(int start, int end, Sense sense) {
        int first = firstMarks[Math.min(tokens.firstFrom(start), tokens.count())];
        for (int i = first; i < marks.size() && marks.get(i).start() < end; i++) {
            if (marks.get(i).sense() == sense) {
                return true;
            }
        }
        return false;
    }

    /** The sentence that holds a position, or the last one before it. */
    public Passage sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }
}
