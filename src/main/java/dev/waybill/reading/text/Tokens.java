package dev.waybill.reading.text;

import java.util.Arrays;

/**
 * Words and numbers of a text, by position in UTF-16 units; arrays, since a text has thousands.
 *
 * <p>A run of letters and marks is a word; hyphens and apostrophes end it. A Chinese character or a kana is a word of
 * its own. Digits are words apart from letters. Nothing is copied: a token is a span of the text.
 */
public final class Tokens {

    private final String text;
    private final char[] lower;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    private Tokens(String text) {
        this.text = text;
        this.lower = lowerCase(text);
    }

    /** Finds the tokens of a text; linear in its length. */
    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (isSingle(c)) {
                tokens.add(i, i + width);
                i += width;
            } else if (Character.isDigit(c)) {
                int end = tokens.endOfRun(i, true);
                tokens.add(i, end);
                i = end;
            } else if (isLetter(c)) {
                int end = tokens.endOfRun(i, false);
                tokens.add(i, end);
                i = end;
            } else {
                i += width;
            }
        }
        return tokens;
    }

    /** Letter by letter, so that positions stay the same ({@code İ} is one letter, in lower case two). */
    private static char[] lowerCase(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            letters[i] = c == '’' || c == 'ʼ' || c == '‘' ? '\'' : c == '\u00A0' || c == '\u202F' ? ' ' : Character.toLowerCase(c);
        }
        return letters;
    }

    private int endOfRun(int start, boolean digits) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean same = digits ? Character.isDigit(c) : isLetter(c) && !isSingle(c);
            if (!same) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || c == 0x200C || c == 0x0640;
    }

    private static boolean isSingle(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return Character.isIdeographic(c) || c >= 0x3041 && c <= 0x30FA || c == 0x30FC || c == 0x3005;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** How many tokens there are. */
    public int count() {
        return count;
    }

    /** Where a token starts. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The token as written. */
    public String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The whole text. */
    public String whole() {
        return text;
    }

    /** The whole text in lower case, same positions, with straight apostrophes and plain spaces; not to be changed. */
    public char[] lower() {
        return lower;
    }

    /** Whether a token starts with a capital letter. */
    public boolean isCapital(int token) {
        int c = text.codePointAt(starts[token]);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether a token is made of digits. */
    public boolean isNumber(int token) {
        return Character.isDigit(text.codePointAt(starts[token]));
    }

    /** Whether nothing but blanks on one line stands between a token and the next. */
    public boolean isFollowedByBlank(int token) {
        for (int i = ends[token]; i < starts[token + 1]; i++) {
            char c = lower[i];
            if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The first token that starts at or after a position; {@link #count} if none does. */
    public int firstFrom(int position) {
        int found = Arrays.binarySearch(starts, 0, count, position);
        return found >= 0 ? found : -found - 1;
    }
}
