package dev.waybill.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts a text into sentences at full stops and line ends. */
public final class Sentences {

    private static final String STOPS = ".!?…。！？؟۔";
    private static final String CLOSERS = "\"'”“»’)]」』›";
    private static final int LONGEST = 3000;
    private static final int WRAPPED_LINE = 50;

    private Sentences() {}

    /**
     * Lists the sentences as pairs of first and last-exclusive position, in order, without blanks at their ends.
     *
     * @param isNoEnd tells of a position of a full stop that it ends an abbreviation or an ordinal number
     */
    public static List<int[]> list(String text, IntPredicate isNoEnd) {
        List<int[]> sentences = new ArrayList<>();
        boolean wrapped = isWrapped(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = endAt(text, i, wrapped, isNoEnd);
            if (end > 0 || i - start > LONGEST && Character.isWhitespace(text.charAt(i))) {
                add(text, start, Math.max(end, i), sentences);
                start = Math.max(end, i);
                i = Math.max(i, start - 1);
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    /** Where the sentence ends that a position ends, or 0 if it ends none. */
    private static int endAt(String text, int i, boolean wrapped, IntPredicate isNoEnd) {
        char c = text.charAt(i);
        if (c == '\n') {
            boolean blank = i + 1 >= text.length() || text.charAt(i + 1) == '\n' || text.charAt(i + 1) == '\r';
            return blank || !wrapped ? i + 1 : 0;
        }
        if (STOPS.indexOf(c) < 0) {
            return 0;
        }
        int end = i + 1;
        while (end < text.length() && (STOPS.indexOf(text.charAt(end)) >= 0 || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (c == '。' || c == '！' || c == '？') {
            return end;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return end;
        }
        char after = text.charAt(next);
        boolean glued = next == end && !(Character.isUpperCase(after) && i > 0 && Character.isLowerCase(text.charAt(i - 1)));
        return glued || Character.isLowerCase(after) || c == '.' && isNoEnd.test(i) ? 0 : end;
    }

    private static void add(String text, int start, int end, List<int[]> sentences) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new int[] {from, to});
        }
    }

    /** Whether lines are broken inside sentences: most long lines that go on below do not end in a full stop. */
    private static boolean isWrapped(String text) {
        int open = 0;
        int all = 0;
        String[] lines = text.split("\n", 400);
        for (int i = 0; i + 1 < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !lines[i + 1].isBlank()) {
                all++;
                boolean stopped = STOPS.indexOf(line.charAt(line.length() - 1)) >= 0
                        || CLOSERS.indexOf(line.charAt(line.length() - 1)) >= 0;
                open += line.length() > WRAPPED_LINE && line.length() < 2 * WRAPPED_LINE && !stopped ? 1 : 0;
            }
        }
        return all > 3 && open > 0.6 * all;
    }
}
