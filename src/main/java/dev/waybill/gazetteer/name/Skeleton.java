package dev.waybill.gazetteer.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a Latin key once everything that languages spell differently is taken away.
 *
 * <p>Consonants become classes (hissing sounds {@code s}, throat sounds {@code k}, {@code b} with {@code p} and so on),
 * runs of vowels one of two signs, doubled signs single: {@code wostotschny}, {@code vostochnyy} and {@code vostocnyj}
 * share a skeleton. Groups that languages read differently ({@code ch}, {@code j}, {@code c}) have two readings, which
 * makes up to {@value #MAX_VARIANTS} skeletons a key. Equal skeletons make two names worth comparing, no more.
 */
public final class Skeleton {

    /** The signs a skeleton is made of. */
    public static final String SIGNS = "pvtkslrmnIA";

    private static final int MAX_VARIANTS = 4;

    /** Groups, longest first, each with its readings; a dash reads as nothing. */
    private static final String[][] GROUPS = {
        {"schtsch", "s"}, {"chtch", "s"}, {"stsch", "s"}, {"tsch", "s"}, {"dsch", "s"}, {"szcz", "s"}, {"shch", "s"},
        {"sch", "s"}, {"tch", "s"}, {"tsj", "s"}, {"dzh", "s"}, {"tzs", "s"}, {"sc", "s"}, {"tz", "s"}, {"ts", "s"},
        {"dz", "s"}, {"dj", "s"}, {"sh", "s"}, {"zh", "s"}, {"zs", "s"}, {"sz", "s"}, {"cs", "s"}, {"cz", "s"},
        {"zj", "s"}, {"sj", "s"}, {"ch", "s", "k"}, {"kh", "k"}, {"gh", "k"}, {"ck", "k"}, {"qu", "k"}, {"ph", "v"},
        {"th", "t"}, {"dh", "t"}, {"ng", "n"}, {"x", "ks", "k"}, {"c", "k", "s"}, {"j", "I", "s"}, {"g", "k"},
        {"h", "-", "k"}
    };

    private static final String LETTERS = "bpvwfdtkqszlrmniyeaou";
    private static final String SIGN_OF_LETTER = "ppvvvttkksslrmnIIIAAA";

    private Skeleton() {}

    /** Tells whether a key is made of the letters a to z alone, so that it has a skeleton. */
    public static boolean exists(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Lists the skeletons of a Latin key; empty for a key in another script or with digits. */
    public static List<String> listOf(String key) {
        if (!exists(key)) {
            return List.of();
        }
        List<StringBuilder> variants = new ArrayList<>(List.of(new StringBuilder()));
        for (int i = 0; i < key.length(); ) {
            String[] group = groupAt(key, i);
            if (group == null) {
                char sign = SIGN_OF_LETTER.charAt(LETTERS.indexOf(key.charAt(i)));
                variants.forEach(v -> append(v, sign));
                i++;
            } else {
                appendReadings(variants, group, i == 0);
                i += group[0].length();
            }
        }
        return variants.stream().map(StringBuilder::toString).filter(s -> !s.isEmpty()).distinct().toList();
    }

    /** A leading {@code h} is always heard. */
    private static void appendReadings(List<StringBuilder> variants, String[] group, boolean first) {
        int known = variants.size();
        int from = first && group[1].equals("-") ? 2 : 1;
        for (int reading = from + 1; reading < group.length; reading++) {
            for (int v = 0; v < known && variants.size() < MAX_VARIANTS; v++) {
                variants.add(appendAll(new StringBuilder(variants.get(v)), group[reading]));
            }
        }
        for (int v = 0; v < known; v++) {
            appendAll(variants.get(v), group[from]);
        }
    }

    private static StringBuilder appendAll(StringBuilder skeleton, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            append(skeleton, signs.charAt(i));
        }
        return skeleton;
    }

    /** Whether two signs side by side become one: equal ones, and vowels. */
    public static boolean merge(char one, char other) {
        return one == other || one <= 'I' && other <= 'I';
    }

    /** A sign is not repeated, and a run of vowels is {@code I} as soon as one of them is a front vowel. */
    private static void append(StringBuilder skeleton, char sign) {
        int last = skeleton.length() - 1;
        char before = last < 0 ? ' ' : skeleton.charAt(last);
        if (sign == '-' || sign == before || sign == 'A' && before == 'I') {
            return;
        }
        if (sign == 'I' && before == 'A') {
            skeleton.setCharAt(last, 'I');
        } else {
            skeleton.append(sign);
        }
    }

    private static String @Nullable [] groupAt(String key, int at) {
        for (String[] group : GROUPS) {
            if (key.startsWith(group[0], at)) {
                return group;
            }
        }
        return null;
    }
}
