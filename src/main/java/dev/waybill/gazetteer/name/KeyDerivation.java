package dev.waybill.gazetteer.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All keys under which a place should be found: those of its names, and by rule those of the spellings that other
 * languages make of them.
 *
 * <p>Rules apply where the script is the country's own: a Russian name of a Chinese town says nothing of how the town
 * is spelt elsewhere. A key that stands in the sources keeps that origin, whatever rule would also make it.
 */
public final class KeyDerivation {

    private static final RuleTable CYRILLIC = RuleTable.load("cyrillic.tsv", "аеёиоуыэюяіїєъьўәөұү");
    private static final RuleTable ARABIC = RuleTable.load("arabic.tsv", "aeiou");
    private static final RuleTable SCRIPTS = RuleTable.load("scripts.tsv", "");
    private static final RuleTable PINYIN = RuleTable.load("pinyin.tsv", "aeiou");

    private static final Set<String> CYRILLIC_COUNTRIES =
            Set.of("RU", "UA", "BY", "BG", "RS", "MK", "KZ", "KG", "TJ", "MN", "MD", "ME", "BA", "UZ", "TM", "XK");
    private static final Set<String> HAN_COUNTRIES = Set.of("CN", "TW", "HK", "MO");
    private static final Set<String> KOREAN_COUNTRIES = Set.of("KP", "KR");
    private static final Set<String> ARABIC_COUNTRIES = Set.of(
            "SY", "LB", "IQ", "JO", "PS", "SA", "YE", "OM", "AE", "QA", "BH", "KW", "EG", "SD", "LY", "TN", "DZ", "MA",
            "MR", "EH", "SO", "DJ", "IR", "AF", "TD", "ER");

    private static final Pattern ARTICLE =
            Pattern.compile("^(al|el|ad|as|ash|at|ath|an|ar|az|ed|es|ez|esh|et)[ -](?=\\p{L}{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERIC =
            Pattern.compile("[ -](shi|xian|qu|zhen|xiang|si|gun|up|ŭp|ri|li|dong|gu|kuyŏk|shahr)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERIC_NATIVE = Pattern.compile("(?<=..)(市|县|縣|区|區|镇|鎮|乡|鄉|시|군|읍|구|리|동)$");

    private static final Set<Hangul.System> KOREAN_SPELLINGS =
            EnumSet.complementOf(EnumSet.of(Hangul.System.LOANWORD));

    private static final int MOST_DIFFERENT = 12;
    private static final int LAST_LATIN = 0x24F;
    private static final int KATAKANA_FROM_HIRAGANA = 0x60;

    private final UnaryOperator<String> pinyin;

    /**
     * A derivation.
     *
     * @param pinyin spells Han characters in pinyin, syllables apart; kept out of here because it needs large tables
     */
    public KeyDerivation(UnaryOperator<String> pinyin) {
        this.pinyin = pinyin;
    }

    /** A derivation that leaves Han names as they are. */
    public static KeyDerivation withoutHan() {
        return new KeyDerivation(name -> "");
    }

    /**
     * Lists the keys of a place, each with where it comes from.
     *
     * @param name standard Latin name
     * @param nativeName name in the local script, empty if unknown
     * @param alternates all other names, any script
     * @param country ISO 3166-1 alpha-2
     */
    public Map<String, KeyOrigin> derive(
            String name, String nativeName, Collection<String> alternates, String country) {
        Map<String, KeyOrigin> keys = new LinkedHashMap<>();
        addName(keys, name, KeyOrigin.NAME);
        addName(keys, nativeName, KeyOrigin.NATIVE);
        alternates.forEach(alternate -> addName(keys, alternate, KeyOrigin.ALTERNATE));
        List<String> all = new ArrayList<>(alternates);
        all.add(0, nativeName);
        all.add(0, name);
        String proper = name.replaceFirst("^.* of ", "").replaceFirst(" [^ ]+$", "");
        List<SpellingDistance> standards = Stream.concat(Stream.of(name, proper).map(NameKey::of), listLatinKeys(nativeName).stream())
                .map(standard -> new SpellingDistance(standard, MOST_DIFFERENT))
                .toList();
        all.stream().filter(each -> soundsAlike(each, standards)).forEach(each -> addSpellings(keys, each, country));
        if (ARABIC_COUNTRIES.contains(country)) {
            addArabic(keys, name);
        }
        keys.remove("");
        return keys;
    }

    /** A Cyrillic name in a neighbour's language is no ground for spellings: Kazan is {@code Хусан} in Chuvash. */
    private static boolean soundsAlike(String name, List<SpellingDistance> standards) {
        if (!isIn(name, UnicodeScript.CYRILLIC)) {
            return true;
        }
        String key = NameKey.of(CYRILLIC.spell(name, 0));
        return standards.stream().anyMatch(standard -> standard.to(key) <= MOST_DIFFERENT);
    }

    private static void addName(Map<String, KeyOrigin> keys, String name, KeyOrigin origin) {
        keys.putIfAbsent(NameKey.of(name), origin);
        keys.putIfAbsent(NameKey.spelledOut(name), origin);
        String shorter = GENERIC_NATIVE.matcher(GENERIC.matcher(name).replaceFirst("")).replaceFirst("");
        if (shorter.length() < name.length() && !shorter.isBlank()) {
            keys.putIfAbsent(NameKey.of(shorter), KeyOrigin.SHORTENED);
        }
        String bare = ARTICLE.matcher(name).replaceFirst("");
        if (bare.length() < name.length()) {
            keys.putIfAbsent(NameKey.of(bare), KeyOrigin.WITHOUT_ARTICLE);
        }
    }

    private void addSpellings(Map<String, KeyOrigin> keys, String name, String country) {
        if (CYRILLIC_COUNTRIES.contains(country) && isIn(name, UnicodeScript.CYRILLIC)) {
            addColumns(keys, CYRILLIC, name, KeyOrigin.CYRILLIC_ENGLISH);
        } else if (KOREAN_COUNTRIES.contains(country) && Hangul.isHangul(name)) {
            addKorean(keys, GENERIC_NATIVE.matcher(name).replaceFirst(""));
        } else if (HAN_COUNTRIES.contains(country) && isIn(name, UnicodeScript.HAN)) {
            String spelt = pinyin.apply(GENERIC_NATIVE.matcher(name).replaceFirst(""));
            keys.putIfAbsent(NameKey.of(spelt), KeyOrigin.HAN_PINYIN);
            keys.putIfAbsent(NameKey.of(PINYIN.spell(spelt, 0)), KeyOrigin.HAN_WADE_GILES);
        }
    }

    private static void addKorean(Map<String, KeyOrigin> keys, String name) {
        List<String> forms = new ArrayList<>(List.of(name));
        forms.addAll(Hangul.listInitialVariants(name));
        for (String form : forms) {
            keys.putIfAbsent(NameKey.of(form), KeyOrigin.NATIVE);
            for (Hangul.System system : KOREAN_SPELLINGS) {
                KeyOrigin origin = KeyOrigin.values()[KeyOrigin.HANGUL_MCCUNE_REISCHAUER.ordinal() + system.ordinal()];
                keys.putIfAbsent(NameKey.of(Hangul.spell(form, system)), origin);
            }
        }
    }

    private static void addArabic(Map<String, KeyOrigin> keys, String name) {
        String bare = ARTICLE.matcher(name).replaceFirst("");
        String plain = plainWords(bare);
        if (isIn(plain, UnicodeScript.LATIN)) {
            addColumns(keys, ARABIC, plain, KeyOrigin.ARABIC_ENGLISH);
        }
    }

    private static void addColumns(Map<String, KeyOrigin> keys, RuleTable table, String name, KeyOrigin first) {
        for (int column = 0; column < table.listColumns().size(); column++) {
            keys.putIfAbsent(
                    NameKey.of(table.spell(name, column)), KeyOrigin.values()[first.ordinal() + column]);
        }
    }

    /** Folds word by word, so that the ends of words are still seen. */
    private static String plainWords(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("[ -]+")) {
            words.append(words.isEmpty() ? "" : " ").append(NameKey.of(word));
        }
        return words.toString();
    }

    /** Lists the Latin keys that a text in another alphabet may have, English first; empty for Han and for unknown scripts. */
    public static List<String> listLatinKeys(String text) {
        if (isIn(text, UnicodeScript.CYRILLIC)) {
            return List.of(NameKey.of(CYRILLIC.spell(text, 0)), NameKey.of(CYRILLIC.spell(text, 1)));
        }
        if (Hangul.isHangul(text)) {
            return List.of(
                    NameKey.of(Hangul.spell(text, Hangul.System.PRESS)),
                    NameKey.of(Hangul.spell(text, Hangul.System.REVISED)),
                    NameKey.of(Hangul.spell(text, Hangul.System.LOANWORD)));
        }
        return text.codePoints().anyMatch(KeyDerivation::isInTable) ? listLatinKeysByTable(NameKey.of(text)) : List.of();
    }

    private static boolean isInTable(int c) {
        return c < Character.MIN_SUPPLEMENTARY_CODE_POINT && c > LAST_LATIN
                && switch (UnicodeScript.of(c)) {
                    case GREEK, GEORGIAN, ARMENIAN, ARABIC, HEBREW, KATAKANA, HIRAGANA -> true;
                    default -> Abugida.isThai((char) c) || Abugida.isIndian((char) c);
                };
    }

    private static List<String> listLatinKeysByTable(String key) {
        char first = key.isEmpty() ? ' ' : key.charAt(0);
        String spelt = Abugida.isThai(first) ? Abugida.spellOutThai(key)
                : Abugida.isIndian(first) ? Abugida.spellOutIndian(key)
                : key;
        return Stream.of(SCRIPTS.spell(katakana(spelt), 0), SCRIPTS.spell(katakana(spelt), 1))
                .filter(Skeleton::exists)
                .distinct()
                .toList();
    }

    private static String katakana(String key) {
        StringBuilder changed = new StringBuilder(key);
        for (int i = 0; i < key.length(); i++) {
            if (UnicodeScript.of(key.charAt(i)) == UnicodeScript.HIRAGANA) {
                changed.setCharAt(i, (char) (key.charAt(i) + KATAKANA_FROM_HIRAGANA));
            }
        }
        return changed.toString();
    }

    /** Tells whether all letters of a text, and at least one, belong to a script. */
    public static boolean isIn(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().filter(Character::isLetter).allMatch(c -> UnicodeScript.of(c) == script);
    }
}
