package dev.waybill.gazetteer.name;

/** Where a key of a place comes from: a name that stands in the sources, or a spelling made from one by rule. */
public enum KeyOrigin {
    NAME("the gazetteer's name"),
    ALTERNATE("an alternate name"),
    NATIVE("the local name"),
    CYRILLIC_ENGLISH("the English press's spelling of the Cyrillic name"),
    CYRILLIC_BGN("the BGN/PCGN romanisation of the Cyrillic name"),
    CYRILLIC_ISO9("the ISO 9 romanisation of the Cyrillic name"),
    CYRILLIC_GERMAN("the German (Duden) spelling of the Cyrillic name"),
    CYRILLIC_GERMAN2("an older German spelling of the Cyrillic name"),
    CYRILLIC_FRENCH("the French spelling of the Cyrillic name"),
    CYRILLIC_POLISH("the Polish spelling of the Cyrillic name"),
    CYRILLIC_SPANISH("the Spanish spelling of the Cyrillic name"),
    CYRILLIC_DUTCH("the Dutch spelling of the Cyrillic name"),
    CYRILLIC_HUNGARIAN("the Hungarian spelling of the Cyrillic name"),
    CYRILLIC_TURKISH("the Turkish spelling of the Cyrillic name"),
    HANGUL_MCCUNE_REISCHAUER("the McCune-Reischauer romanisation of the Korean name"),
    HANGUL_REVISED("the Revised Romanization of the Korean name"),
    HANGUL_DPRK("the DPRK's romanisation of the Korean name"),
    HANGUL_PRESS("the English press's spelling of the Korean name"),
    HANGUL_GERMAN("the German press's spelling of the Korean name"),
    HANGUL_FRENCH("the French press's spelling of the Korean name"),
    HANGUL_KONTSEVICH("Kontsevich's Cyrillic spelling of the Korean name"),
    HAN_PINYIN("the pinyin of the Chinese name"),
    HAN_WADE_GILES("the Wade-Giles romanisation of the Chinese name"),
    ARABIC_ENGLISH("the English press's spelling of the Arabic or Persian name"),
    ARABIC_GERMAN("the German press's spelling of the Arabic or Persian name"),
    ARABIC_FRENCH("the French press's spelling of the Arabic or Persian name"),
    ARABIC_SPANISH("the Spanish press's spelling of the Arabic or Persian name"),
    WITHOUT_ARTICLE("the name without its article"),
    SHORTENED("the name without its generic word");

    private final String words;

    KeyOrigin(String words) {
        this.words = words;
    }

    /** What the key is, in words. */
    public String words() {
        return words;
    }

    /** Tells whether the key was made by rule from another script. */
    public boolean isTransliteration() {
        return compareTo(CYRILLIC_ENGLISH) >= 0 && compareTo(ARABIC_SPANISH) <= 0;
    }
}
