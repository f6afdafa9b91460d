package dev.waybill.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How something was carried; the same words in dossiers, on the command line and in outputs. */
public enum TransportMode {
    SHIP,
    RAIL,
    ROAD,
    AIR,
    /** On rivers and canals. */
    BARGE,
    PIPELINE,
    /** The source does not say. */
    UNKNOWN;

    /** What else ships are called. */
    private static final String SEA = "sea";

    /** Its word: "ship". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, in their order. */
    public static List<String> listWords() {
        return Arrays.stream(values()).map(TransportMode::word).toList();
    }

    /** The mode of a word, whatever its case; "sea" is "ship". */
    public static Optional<TransportMode> find(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return plain.equals(SEA)
                ? Optional.of(SHIP)
                : Arrays.stream(values()).filter(mode -> mode.word().equals(plain)).findFirst();
    }
}
