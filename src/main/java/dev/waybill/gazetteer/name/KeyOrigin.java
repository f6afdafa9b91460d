package dev.waybill.gazetteer.name;

/** Where a key of a place comes from: a name that stands in the sources, or a spelling made from one by rule. */
public enum KeyOrigin {
    NAME,
    ALTERNATE,
    NATIVE,
    CYRILLIC_ENGLISH,
    CYRILLIC_BGN,
    CYRILLIC_ISO9,
    CYRILLIC_GERMAN,
    CYRILLIC_GERMAN2,
    CYRILLIC_FRENCH,
    CYRILLIC_POLISH,
    CYRILLIC_SPANISH,
    CYRILLIC_DUTCH,
    CYRILLIC_HUNGARIAN,
    CYRILLIC_TURKISH,
    HANGUL_MCCUNE_REISCHAUER,
    HANGUL_REVISED,
    HANGUL_DPRK,
    HANGUL_PRESS,
    HANGUL_GERMAN,
    HANGUL_FRENCH,
    HANGUL_KONTSEVICH,
    HAN_PINYIN,
    HAN_WADE_GILES,
    ARABIC_ENGLISH,
    ARABIC_GERMAN,
    ARABIC_FRENCH,
    ARABIC_SPANISH,
    WITHOUT_ARTICLE,
    SHORTENED,
    /** Of ISO 3166, UN/LOCODE, IATA or ICAO; it counts only if it is written in capitals. */
    CODE;

    /** Tells whether the key was made by rule from another script. */
    public boolean isTransliteration() {
        return compareTo(CYRILLIC_ENGLISH) >= 0 && compareTo(ARABIC_SPANISH) <= 0;
    }
}
