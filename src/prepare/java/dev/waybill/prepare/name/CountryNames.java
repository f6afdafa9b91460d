package dev.waybill.prepare.name;

import com.ibm.icu.util.ULocale;
import java.util.List;

/** Names of countries in the languages of the maps, from Unicode CLDR as ICU carries it. */
public final class CountryNames {

    /** The languages that maps are made in. */
    public static final List<String> MAP_LANGUAGES = List.of("en", "de", "ru", "ko", "fr");

    /** Further languages in which areas are looked up. */
    public static final List<String> AREA_LANGUAGES = List.of("en", "de", "ru", "ko", "fr", "zh", "ja");

    private CountryNames() {}

    /**
     * The country's name.
     *
     * @param iso two letters, or empty for nobody's land, which has no name
     * @param language two letters
     */
    public static String name(String iso, String language) {
        return iso.isEmpty() ? "" : ULocale.getDisplayCountry("und-" + iso, language);
    }

    /** The language that most people of the country write, by CLDR's likely subtags. */
    public static String language(String iso) {
        return ULocale.addLikelySubtags(new ULocale("und_" + iso)).getLanguage();
    }
}
