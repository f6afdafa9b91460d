package dev.waybill.gazetteer.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Base forms that an inflected name may have: {@code Wladiwostoks}, {@code Владивостоке}, {@code Находки},
 * {@code Восточного}.
 *
 * <p>Endings are exchanged by rule, without a dictionary; the forms are guesses, and which of them is a name is for the
 * gazetteer to say. Works on keys, so letters with marks are already folded ({@code й} is {@code и} there).
 */
public final class Inflection {

    /** Ending as written, then the endings that the base form may have. */
    private static final String[][] CYRILLIC = {
        {"ского", "скии", "ское"}, {"скому", "скии"}, {"ском", "скии", "ское", "ск"}, {"ской", "ская"}, {"скую", "ская"},
        {"скои", "ская"}, {"ого", "ыи", "ои", "ое"}, {"ому", "ыи", "ои", "ое", "ии"}, {"ым", "ыи", "ое", ""},
        {"ом", "ыи", "ое", "", "о", "ии"}, {"его", "ии", "ее"}, {"ем", "ь", "ии", "е", ""}, {"ои", "ая", "а", "ь"}, {"ую", "ая"},
        {"ею", "я"}, {"ей", "я"}, {"еи", "я", "ь"}, {"ам", "ы", "и"}, {"ах", "ы", "и"}, {"ых", "ые"}, {"их", "ие"}, {"ым", "ыи"}, {"зі", "га", "г"}, {"ами", "ы", "и"}, {"ях", "я", "і", "и", "ь"}, {"цах", "цы"}, {"ов", "ы"},
        {"овом", "ів"}, {"евом", "їв", "иів", "ів"}, {"ова", "ів"}, {"ові", "ів"}, {"єва", "їв", "иів"}, {"єві", "їв", "иів"},
        {"ью", "ь"}, {"цу", "ец"}, {"ца", "ец"}, {"це", "ец", "ка"}, {"цом", "ец"}, {"ці", "ка", "ця"}, {"ську", "ськ"},
        {"а", "", "о", "ы"}, {"у", "", "а", "о"}, {"е", "", "а", "о", "ь", "я", "и", "ы"}, {"и", "а", "я", "ь", "ия"},
        {"ы", "а"}, {"я", "и", "ь", "е"}, {"ю", "и", "ь", "я"}, {"і", "а", "я", "ь", ""}, {"ою", "а"}
    };

    /** Adjectives made of a town's name; the ending is one of {@link #CYRILLIC_ADJECTIVES}. */
    private static final String[][] CYRILLIC_TOWNS = {
        {"инск", "а", "е", "и", "о", "ино"}, {"овск", "ов", "ово", "ы", "ів"}, {"евск", "ев", "ево", "ів"}, {"енск", "на", "ны"},
        {"ьск", "а", "ь", "ьск", "ля"}, {"жск", "га", "г", "жск"}, {"ськ", "ськ", "", "ь", "а", "о", "и", "ів"}, {"зьк", "г", "га"}, {"цьк", "цьк", "ц"}, {"цк", "цк", "ц", "ка"}, {"ск", "ск", "", "ь", "а", "о", "ы", "и", "е"}
    };

    private static final List<String> CYRILLIC_ADJECTIVES =
            List.of("ии", "ая", "ое", "ого", "ому", "ом", "им", "ои", "ую", "ие", "их", "ого", "иі", "а", "е", "у", "ому", "оі");

    private static final String[][] LATIN = {
        {"ern", "en", ""}, {"er", "", "en", "e", "a", "o"}, {"s", ""}, {"es", ""}, {"ie", "", "a", "o"}, {"u", "", "o"},
        {"owi", ""}, {"em", "", "o"}, {"iem", ""}, {"y", "a"}, {"a", ""}, {"e", "", "a"}, {"i", "a"}, {"ego", "y"}, {"ym", "y"},
        {"dzie", "da", "d"}, {"cie", "ta", "t"}, {"rze", "ra", "r"}, {"ze", "ga"}, {"ce", "ka"}, {"cu", "iec"}, {"ca", "iec"},
        {"cach", "ce"}, {"kach", "ki"}, {"ach", "y", "e", "i"}, {"ami", "y", "e"}, {"lu", "l"}, {"skiego", "ski", "sk", ""}, {"skim", "ski", "sk", ""}, {"dzki", "d", "da"}, {"dzkim", "d"}, {"dzkiego", "d"},
        {"wskiego", "ow"}, {"owski", "ow", "owo", "a"}, {"inski", "in", "ino", "a"}, {"iecki", "iec"}, {"cki", "ck", "k", "c"},
        {"ski", "", "sk", "a", "o", "y"}, {"ska", "", "sk", "a", "o", "y"}, {"skie", "", "sk", "a", "o"}, {"ansk", "a", ""},
        {"an", "a"}, {"un", "u"}, {"ssa", ""}, {"sta", ""}, {"lla", ""}, {"lta", ""}, {"ban", ""}, {"ben", ""}, {"on", ""},
        {"ei", "a"}, {"ului", ""}, {"se", ""}, {"de", ""}, {"da", ""}, {"ta", ""}, {"te", ""}, {"dan", ""}, {"den", ""},
        {"tan", ""}, {"ten", ""}, {"dakı", ""}, {"daki", ""}, {"deki", ""}
    };

    private static final List<String> KOREAN = List.of("에서", "으로", "에게", "까지", "부터", "에", "로", "의", "은", "는", "이", "가", "을", "를", "과", "와");

    private static final int SHORTEST_STEM = 3;
    private static final int MOST_PAIRS = 60;

    private Inflection() {}

    /** Lists possible base forms of a key, likeliest first, without the key itself. */
    public static List<String> listBaseForms(String key) {
        Set<String> forms = new LinkedHashSet<>();
        if (key.isEmpty()) {
            return List.of();
        }
        switch (Character.UnicodeScript.of(key.codePointAt(0))) {
            case CYRILLIC -> {
                exchange(key, CYRILLIC, forms);
                addTownsOfAdjective(key, forms);
            }
            case LATIN -> exchange(key, LATIN, forms);
            case HANGUL -> KOREAN.stream()
                    .filter(particle -> key.endsWith(particle) && key.length() >= particle.length() + 2)
                    .forEach(particle -> forms.add(key.substring(0, key.length() - particle.length())));
            default -> {
                return List.of();
            }
        }
        forms.remove(key);
        return List.copyOf(forms);
    }

    /** Lists possible base forms of a name of two words, each of them inflected: {@code в Нижнем Тагиле}. */
    public static List<String> listBaseForms(String[] words) {
        if (words.length != 2) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        for (String first : listBaseForms(NameKey.of(words[0]))) {
            listBaseForms(NameKey.of(words[1])).forEach(second -> forms.add(first + second));
        }
        return forms.size() <= MOST_PAIRS ? forms : forms.subList(0, MOST_PAIRS);
    }

    private static void addTownsOfAdjective(String key, Set<String> forms) {
        for (String ending : CYRILLIC_ADJECTIVES) {
            if (key.endsWith(ending)) {
                exchange(key.substring(0, key.length() - ending.length()), CYRILLIC_TOWNS, forms);
            }
        }
    }

    private static void exchange(String key, String[][] endings, Set<String> forms) {
        for (String[] ending : endings) {
            if (key.endsWith(ending[0]) && key.length() - ending[0].length() >= SHORTEST_STEM) {
                String stem = key.substring(0, key.length() - ending[0].length());
                for (int i = 1; i < ending.length; i++) {
                    forms.add(stem + ending[i]);
                }
            }
        }
    }
}
