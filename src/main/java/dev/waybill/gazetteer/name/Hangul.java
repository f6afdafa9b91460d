package dev.waybill.gazetteer.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Spells Korean names in Hangul by the systems in which reports write them.
 *
 * <p>Sounds are assimilated first as Korean does between syllables ({@code ㄱ+ㄴ} to {@code ng+n}, {@code ㄴ+ㄹ} to
 * {@code l+l}), then written by a table: McCune-Reischauer (also the plain English press, once its marks are dropped),
 * Revised Romanization, the DPRK's own, the habits of the German and the French press, and Kontsevich's Cyrillic. The
 * tables hold folded spellings, without breves and apostrophes. North and South differ on a leading {@code ㄹ}
 * ({@code 라진}, {@code 나진}); {@link #listInitialVariants} gives the other form.
 */
final class Hangul {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    private static final int INITIAL_N = 2;
    private static final int INITIAL_R = 5;
    private static final int INITIAL_NONE = 11;

    /** A way of writing Hangul with another alphabet. */
    public enum System {
        MCCUNE_REISCHAUER(
                "k kk n t tt r m p pp s ss - ch tch ch k t p h",
                "g kk n d tt r m b pp s ss - j tch ch k t p h",
                "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i"),
        REVISED(
                "g kk n d tt r m b pp s ss - j jj ch k t p h",
                "g kk n d tt r m b pp s ss - j jj ch k t p h",
                "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"),
        DPRK(
                "k kk n t tt r m p pp s ss - j jj ch kh th ph h",
                "k kk n t tt r m p pp s ss - j jj ch kh th ph h",
                "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i"),
        PRESS(
                "k kk n t tt r m p pp s ss - j jj ch k t p h",
                "g kk n d tt r m b pp s ss - j jj ch k t p h",
                "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i"),
        GERMAN(
                "k kk n t tt r m p pp s ss - tsch tsch tsch k t p h",
                "g kk n d tt r m b pp s ss - dsch tsch tsch k t p h",
                "a ae ja jae o e jo je o wa wae oe jo u wo we wi ju u ui i"),
        FRENCH(
                "k kk n t tt r m p pp s ss - tch tch tch k t p h",
                "g kk n d tt r m b pp s ss - dj tch tch k t p h",
                "a ae ya yae o e yo ye o wa wae oe yo ou wo we wi you ou oui i"),
        KONTSEVICH(
                "к кк н т тт р м п пп с сс - ч чч чх кх тх пх х",
                "г кк н д тт р м б пп с сс - дж чч чх кх тх пх х",
                "а э я иэ о е е ие о ва вэ ве е у во ве ви ю ы ыи и"),
        /** How Korean writes foreign names, read back: a vowel that only parts consonants is silent. */
        LOANWORD(
                "g kk n d tt r m v pp s ss - z jj ch k t p h",
                "g kk n d tt r m v pp s ss - z jj ch k t p h",
                "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu - ui i");

        private final String[] initials;
        private final String[] voiced;
        private final String[] vowels;

        System(String initials, String voiced, String vowels) {
            this.initials = cells(initials);
            this.voiced = cells(voiced);
            this.vowels = cells(vowels);
        }

        private static String[] cells(String row) {
            String[] cells = row.split(" ");
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].equals("-") ? "" : cells[i];
            }
            return cells;
        }
    }

    /** The sound at the end of a syllable when nothing follows, by the 28 final letters. */
    private static final String[] FINAL_LATIN = (" k k k n n n t l k m l l l p l m p p t t ng t t k t p t").split(" ", -1);

    private static final String FINAL_SOUNDS = "ktpnlm";

    private Hangul() {}

    /** Tells whether a text is made of Hangul syllables, spaces and hyphens only. */
    public static boolean isHangul(String text) {
        return !text.isBlank() && text.chars().allMatch(c -> isSyllable(c) || c == ' ' || c == '-' || c == '·')
                && text.chars().anyMatch(Hangul::isSyllable);
    }

    private static boolean isSyllable(int c) {
        return c >= FIRST && c <= LAST;
    }

    /** Returns the name with its first syllable in the other Korea's spelling, or nothing where there is none. */
    public static List<String> listInitialVariants(String name) {
        if (name.isEmpty() || !isSyllable(name.charAt(0))) {
            return List.of();
        }
        int syllable = name.charAt(0) - FIRST;
        int initial = syllable / (VOWELS * FINALS);
        int vowel = syllable / FINALS % VOWELS;
        boolean soft = vowel == 2 || vowel == 3 || vowel == 6 || vowel == 7 || vowel == 12 || vowel == 17 || vowel == 20;
        List<String> variants = new ArrayList<>();
        if (initial == INITIAL_R) {
            variants.add(withInitial(name, syllable, soft ? INITIAL_NONE : INITIAL_N));
        } else if (initial == INITIAL_N && soft) {
            variants.add(withInitial(name, syllable, INITIAL_NONE));
        }
        return variants;
    }

    private static String withInitial(String name, int syllable, int initial) {
        return (char) (FIRST + initial * VOWELS * FINALS + syllable % (VOWELS * FINALS)) + name.substring(1);
    }

    /** Spells a name; characters that are not Hangul are kept. */
    public static String spell(String name, System system) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isSyllable(c)) {
                out.append(c == ' ' || c == '-' || c == '·' ? "" : c);
                before = "";
                continue;
            }
            int initial = (c - FIRST) / (VOWELS * FINALS);
            int vowel = (c - FIRST) / FINALS % VOWELS;
            int nextInitial = i + 1 < name.length() && isSyllable(name.charAt(i + 1))
                    ? (name.charAt(i + 1) - FIRST) / (VOWELS * FINALS) : -1;
            String end = finalSound((c - FIRST) % FINALS, nextInitial);
            out.append(initialSound(initial, before, system)).append(system.vowels[vowel]);
            appendFinal(out, end, nextInitial, system);
            before = end.isEmpty() ? "vowel" : end;
        }
        return out.toString();
    }

    private static String initialSound(int initial, String before, System system) {
        if (initial == INITIAL_R && (before.equals("n") || before.equals("l"))) {
            return system == System.KONTSEVICH ? "л" : "l";
        }
        if (initial == INITIAL_R && (before.equals("ng") || before.equals("m"))) {
            return system.initials[INITIAL_N];
        }
        boolean voiced = before.equals("vowel") || before.equals("n") || before.equals("m") || before.equals("ng")
                || before.equals("l");
        return voiced ? system.voiced[initial] : system.initials[initial];
    }

    private static String finalSound(int last, int nextInitial) {
        String sound = FINAL_LATIN[last];
        boolean nasal = nextInitial == INITIAL_N || nextInitial == 6 || nextInitial == INITIAL_R;
        if (nasal && sound.length() == 1 && "ktp".contains(sound)) {
            return switch (sound) {
                case "k" -> "ng";
                case "t" -> "n";
                default -> "m";
            };
        }
        return sound.equals("n") && nextInitial == INITIAL_R ? "l" : sound;
    }

    private static void appendFinal(StringBuilder out, String end, int nextInitial, System system) {
        String sound = end;
        if (nextInitial == INITIAL_NONE) {
            sound = switch (end) {
                case "k" -> "g";
                case "t" -> "d";
                case "p" -> "b";
                case "l" -> "r";
                default -> end;
            };
        }
        out.append(system == System.KONTSEVICH ? cyrillic(sound) : sound);
    }

    private static String cyrillic(String sound) {
        return switch (sound) {
            case "ng" -> "н";
            case "g" -> "г";
            case "d" -> "д";
            case "b" -> "б";
            case "r" -> "р";
            default -> sound.isEmpty() ? "" : String.valueOf("ктпнль".charAt(FINAL_SOUNDS.indexOf(sound)))
                    .replace('ь', 'м');
        };
    }
}
