package dev.waybill.prepare.gazetteer;

import dev.waybill.gazetteer.name.KeyDerivation;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.gazetteer.name.SpellingDistance;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a place's name in the local script among its alternate names, which do not say their language.
 *
 * <p>The nearest to the Latin name by rule is the local one; in Arabic script first the one that stands there most often,
 * each time with other letters of Persian, Kurdish or Urdu.
 */
final class NativeNames {

    private static final Map<String, UnicodeScript> SCRIPTS = Map.ofEntries(
            Map.entry("RU", UnicodeScript.CYRILLIC), Map.entry("UA", UnicodeScript.CYRILLIC),
            Map.entry("BY", UnicodeScript.CYRILLIC), Map.entry("BG", UnicodeScript.CYRILLIC),
            Map.entry("RS", UnicodeScript.CYRILLIC), Map.entry("MK", UnicodeScript.CYRILLIC),
            Map.entry("KZ", UnicodeScript.CYRILLIC), Map.entry("KG", UnicodeScript.CYRILLIC),
            Map.entry("TJ", UnicodeScript.CYRILLIC), Map.entry("MN", UnicodeScript.CYRILLIC),
            Map.entry("KP", UnicodeScript.HANGUL), Map.entry("KR", UnicodeScript.HANGUL),
            Map.entry("CN", UnicodeScript.HAN), Map.entry("TW", UnicodeScript.HAN), Map.entry("JP", UnicodeScript.HAN),
            Map.entry("GR", UnicodeScript.GREEK), Map.entry("GE", UnicodeScript.GEORGIAN),
            Map.entry("AM", UnicodeScript.ARMENIAN), Map.entry("IL", UnicodeScript.HEBREW),
            Map.entry("IR", UnicodeScript.ARABIC), Map.entry("SY", UnicodeScript.ARABIC),
            Map.entry("YE", UnicodeScript.ARABIC), Map.entry("LY", UnicodeScript.ARABIC),
            Map.entry("EG", UnicodeScript.ARABIC), Map.entry("SA", UnicodeScript.ARABIC),
            Map.entry("IQ", UnicodeScript.ARABIC), Map.entry("LB", UnicodeScript.ARABIC),
            Map.entry("SD", UnicodeScript.ARABIC), Map.entry("AE", UnicodeScript.ARABIC),
            Map.entry("OM", UnicodeScript.ARABIC), Map.entry("JO", UnicodeScript.ARABIC));

    private static final String NOT_ARABIC = "پچژگکیڵۆێەےٹڈڑںھہ";

    /** Letters that Russian has not and its neighbours have, and the other way round. */
    private static final Map<String, String> FOREIGN_LETTERS =
            Map.of("IR", "أإةكيىڵۆێەہےٹڈڑھ", "IQ", NOT_ARABIC, "SY", NOT_ARABIC, "LB", NOT_ARABIC, "YE", NOT_ARABIC, "EG", NOT_ARABIC,
                    "LY", NOT_ARABIC, "RU", "іїєґўҳқғҷӣӯәөүұћђљњјџѓќѕ", "UA", "ыэёъўәөүћђљњј", "BY", "иїєґщъћђљњј");

    /** No two names are further apart than matters. */
    private static final int FAR = 200;

    private NativeNames() {}

    static @Nullable String choose(Collection<String> alternates, String country, String name) {
        UnicodeScript script = SCRIPTS.get(country);
        if (script == null) {
            return null;
        }
        String foreign = FOREIGN_LETTERS.getOrDefault(country, "");
        List<String> own = alternates.stream()
                .filter(a -> KeyDerivation.isIn(a, script))
                .filter(a -> a.toLowerCase(Locale.ROOT).chars().noneMatch(c -> foreign.indexOf(c) >= 0))
                .toList();
        Map<String, Long> spellings = alternates.stream()
                .filter(a -> script == UnicodeScript.ARABIC && KeyDerivation.isIn(a, script))
                .collect(Collectors.groupingBy(NameKey::of, Collectors.counting()));
        return own.stream()
                .min(Comparator.<String>comparingLong(a -> -spellings.getOrDefault(NameKey.of(a), 0L))
                        .thenComparingInt(a -> distance(a, name)).thenComparing(a -> a.length())
                        .thenComparing(a -> a))
                .orElse(null);
    }

    /** How far the spelling made by rule is from the Latin name; without a rule all are equal. */
    private static int distance(String local, String name) {
        SpellingDistance distance = new SpellingDistance(NameKey.of(name), FAR);
        return KeyDerivation.listLatinKeys(local).stream()
                .mapToInt(key -> Math.min(distance.to(key), distance.to(key.replaceFirst("^al", ""))))
                .min()
                .orElse(0);
    }
}
