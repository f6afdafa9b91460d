package dev.waybill.gazetteer;

/** How a name was matched, from surest to least sure. */
public enum MatchStep {
    /** The coordinates or the id were given, no name was matched. */
    GIVEN,
    /** The name stands so in the gazetteer. */
    EXACT,
    /** Equal after folding case, accents and punctuation. */
    NORMALISED,
    /** Equal under a transliteration scheme. */
    TRANSLITERATED,
    /** Equal but for a few letters. */
    FUZZY,
    /** Not matched at all: the name means nothing here. */
    NONE
}
