package dev.waybill.gazetteer.name;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form of a name under which it is stored and looked up: lower case, without accents, spaces and punctuation, Chinese
 * characters simplified.
 *
 * <p>{@code P'yŏngyang}, {@code Pyongyang} and {@code PYONG-YANG} share the key {@code pyongyang}. The script is kept
 * ({@code Пхеньян} becomes {@code пхеньян}); bringing scripts together is the work of {@link RuleTable} and
 * {@link Hangul}. A key holds letters and digits only and is at most {@value #MAX_LENGTH} characters long.
 */
public final class NameKey {

    /** No place name in the gazetteer is longer; what is longer is cut, so that any text is folded in bounded time. */
    public static final int MAX_LENGTH = 80;

    /** How many characters of a raw text are looked at. */
    private static final int MAX_RAW = 400;

    private static final char FIRST_ACCENTED = 0x80;
    private static final char FIRST_INDIC = 0x900;
    private static final char LAST_INDIC = 0x1CFF;

    private static final String[] EXPANSIONS = {
        "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ħ", "h", "ı", "i",
        "ŋ", "n", "ə", "e", "ŧ", "t", "ʻ", "", "ĸ", "k", "ɵ", "o", "ƣ", "g",
        "ي", "ی", "ى", "ی", "ك", "ک", "ة", "ه", "أ", "ا", "إ", "ا", "آ", "ا", "ٱ", "ا", "ؤ", "و", "ئ", "ی", "ۀ", "ه",
        "ґ", "г", "ς", "σ", "ـ", ""
    };

    /** What a letter becomes, by code point; null where it stays. */
    private static final @Nullable String[] EXPANDED = new String[0x700];

    static {
        for (int i = 0; i < EXPANSIONS.length; i += 2) {
            EXPANDED[EXPANSIONS[i].codePointAt(0)] = EXPANSIONS[i + 1];
        }
    }

    private NameKey() {}

    /** Returns the key of a text; empty when the text has no letter and no digit. */
    public static String of(String text) {
        String raw = text.length() > MAX_RAW ? text.substring(0, MAX_RAW) : text;
        if (isKey(raw)) {
            return raw;
        }
        String folded = stripMarks(raw.toLowerCase(Locale.ROOT));
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length() && key.length() < MAX_LENGTH; ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isSign(c)) {
                append(key, c);
            }
        }
        return key.toString();
    }

    /**
     * Returns the key in which German and Scandinavian letters are spelt out ({@code ü} as {@code ue}, {@code ø} as
     * {@code oe}, {@code å} as {@code aa}), as wires without such letters write them.
     */
    public static String spelledOut(String text) {
        String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return of(lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "oe").replace("å", "aa"));
    }

    /** Whether a text is made of the letters a to z and digits alone, and so is its own key. */
    private static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return text.length() <= MAX_LENGTH;
    }

    private static String stripMarks(String lower) {
        if (lower.chars().allMatch(c -> c < FIRST_ACCENTED)) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (!isAccent(c)) {
                kept.append(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Accents of European scripts and vowel points of Arabic and Hebrew; the vowel signs of Indic scripts stay. */
    private static boolean isAccent(char c) {
        return c >= 0x0300 && c <= 0x036F || c >= 0x0591 && c <= 0x05C7 || c >= 0x064B && c <= 0x0655 || c == 0x0670;
    }

    /** Vowel signs and the like of Indic scripts and of those of South-East Asia, which are no letters. */
    private static boolean isSign(int c) {
        return c >= FIRST_INDIC && (Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c < LAST_INDIC && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static void append(StringBuilder key, int codePoint) {
        if (codePoint < EXPANDED.length && EXPANDED[codePoint] != null) {
            key.append(EXPANDED[codePoint]);
        } else if (HanForms.isHan(codePoint)) {
            key.append(HanForms.simplified(codePoint));
        } else {
            key.appendCodePoint(codePoint);
        }
    }
}
