package dev.waybill.prepare.gazetteer;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The scripts in which names of small places are kept: Latin, and those written in the country or beside it. */
final class LocalScripts {

    private static final Map<UnicodeScript, Set<String>> COUNTRIES = Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, Set.of("RU", "UA", "BY", "BG", "RS", "MK", "KZ", "KG", "TJ", "MN", "MD", "ME",
                    "BA", "UZ", "TM", "GE", "AM", "AZ", "EE", "LV", "LT", "KP", "FI", "XK")),
            Map.entry(UnicodeScript.HAN, Set.of("CN", "TW", "HK", "MO", "JP", "KP", "KR", "MN", "SG")),
            Map.entry(UnicodeScript.HANGUL, Set.of("KP", "KR", "CN")),
            Map.entry(UnicodeScript.KATAKANA, Set.of("JP")),
            Map.entry(UnicodeScript.HIRAGANA, Set.of("JP")),
            Map.entry(UnicodeScript.ARABIC, Set.of("SY", "LB", "IQ", "JO", "PS", "SA", "YE", "OM", "AE", "QA", "BH", "KW",
                    "EG", "SD", "LY", "TN", "DZ", "MA", "MR", "EH", "SO", "DJ", "IR", "AF", "PK", "IL", "TD", "ER")),
            Map.entry(UnicodeScript.HEBREW, Set.of("IL", "PS")),
            Map.entry(UnicodeScript.GREEK, Set.of("GR", "CY")),
            Map.entry(UnicodeScript.GEORGIAN, Set.of("GE")),
            Map.entry(UnicodeScript.ARMENIAN, Set.of("AM")),
            Map.entry(UnicodeScript.ETHIOPIC, Set.of("ET", "ER")),
            Map.entry(UnicodeScript.THAI, Set.of("TH")),
            Map.entry(UnicodeScript.DEVANAGARI, Set.of("IN", "NP")));

    private LocalScripts() {}

    static Set<String> keepLocal(Collection<String> names, String country) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names) {
            if (name.codePoints().filter(Character::isLetter).allMatch(c -> isLocal(UnicodeScript.of(c), country))) {
                kept.add(name);
            }
        }
        return kept;
    }

    private static boolean isLocal(UnicodeScript script, String country) {
        return script == UnicodeScript.LATIN || COUNTRIES.getOrDefault(script, Set.of()).contains(country);
    }
}
