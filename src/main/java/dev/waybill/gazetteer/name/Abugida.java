package dev.waybill.gazetteer.name;

/**
 * Puts in the vowels that the scripts of India and Thailand leave unwritten, so that {@link RuleTable} can spell them.
 *
 * <p>The blocks of India's scripts in Unicode share one layout, so that all become Devanagari first; a consonant without a
 * vowel sign has an {@code a}, but not at the end of a name. Thai writes some vowels before their consonant, which are
 * moved behind it; a consonant without a vowel ends the syllable before it or has an {@code a} or {@code o} of its own.
 */
final class Abugida {

    private static final char FIRST_INDIAN = 0x900;
    private static final char FIRST_SINHALA = 0xD80;
    private static final int BLOCK = 0x80;

    private static final String THAI_LEADING = "เแโใไ";
    private static final String THAI_VOWELS = "ะัาำิีึืุูเแโใไอๅ";
    private static final String THAI_SILENT = "็่้๊๋ํ";
    private static final char THAI_KILLER = '์';
    private static final char THAI_H = 'ห';
    private static final String THAI_AFTER_H = "งญนมยรลว";
    private static final String THAI_SECOND = "รลว";

    private Abugida() {}

    static boolean isIndian(char c) {
        return c >= FIRST_INDIAN && c < FIRST_SINHALA;
    }

    static boolean isThai(char c) {
        return c >= 0xE00 && c < 0xE80;
    }

    /** A name in one of India's scripts in Devanagari, with its unwritten vowels as Latin letters. */
    static String spellOutIndian(String key) {
        StringBuilder spelt = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = devanagari(key.charAt(i));
            spelt.append(c);
            char next = i + 1 < key.length() ? devanagari(key.charAt(i + 1)) : 0;
            if (isIndianConsonant(c) && next != 0 && (next < 'ऺ' || next > '्')) {
                spelt.append('a');
            }
        }
        return spelt.toString();
    }

    private static char devanagari(char c) {
        return isIndian(c) ? (char) (FIRST_INDIAN + (c - FIRST_INDIAN) % BLOCK) : c;
    }

    private static boolean isIndianConsonant(char c) {
        return c >= 'क' && c <= 'ह';
    }

    /** A Thai name with its vowels in the order of speech, the unwritten ones as Latin letters. */
    static String spellOutThai(String key) {
        String spoken = inOrderOfSpeech(key);
        StringBuilder spelt = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < spoken.length(); i++) {
            char c = spoken.charAt(i);
            spelt.append(c);
            if (!isThaiConsonant(c)) {
                open = true;
            } else if (i + 1 < spoken.length() && isThaiConsonant(spoken.charAt(i + 1))) {
                boolean nextHasVowel = i + 2 < spoken.length() && !isThaiConsonant(spoken.charAt(i + 2));
                boolean cluster = nextHasVowel && THAI_SECOND.indexOf(spoken.charAt(i + 1)) >= 0;
                if (!open && !cluster) {
                    spelt.append(nextHasVowel ? 'a' : 'o');
                    open = !nextHasVowel;
                } else {
                    open = false;
                }
            }
        }
        return spelt.toString();
    }

    private static String inOrderOfSpeech(String key) {
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            char next = i + 1 < key.length() ? key.charAt(i + 1) : 0;
            if (c == THAI_KILLER && !spoken.isEmpty()) {
                spoken.deleteCharAt(spoken.length() - 1);
            } else if (c == THAI_H && THAI_AFTER_H.indexOf(next) >= 0 || THAI_SILENT.indexOf(c) >= 0) {
                continue;
            } else if (THAI_LEADING.indexOf(c) >= 0 && next != 0) {
                boolean silent = next == THAI_H && i + 2 < key.length() && THAI_AFTER_H.indexOf(key.charAt(i + 2)) >= 0;
                i += silent ? 2 : 1;
                spoken.append(key.charAt(i)).append(c);
            } else {
                spoken.append(c);
            }
        }
        return spoken.toString();
    }

    private static boolean isThaiConsonant(char c) {
        return isThai(c) && THAI_VOWELS.indexOf(c) < 0;
    }
}
