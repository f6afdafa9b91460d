package dev.waybill.gazetteer.imported;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.geo.LonLat;
import java.util.List;

/**
 * A place of a list on its way into an index.
 *
 * @param id in its list: a number or a code
 * @param name as the list has it first
 * @param alternates further names, any script
 * @param codes UN/LOCODE, IATA, ICAO
 * @param position longitude before latitude
 * @param feature what it is
 * @param country ISO 3166-1 alpha-2, empty if unknown
 * @param population people, 0 if unknown
 * @param radiusMetres how exact the position is, 0 if the list does not say
 */
record ImportedPlace(
        String id,
        String name,
        List<String> alternates,
        List<String> codes,
        LonLat position,
        Feature feature,
        String country,
        long population,
        int radiusMetres) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_ALTERNATES = 200;

    /** Drops names that are empty or longer than any name of a place. */
    ImportedPlace {
        alternates = alternates.stream()
                .map(String::strip)
                .filter(ImportedPlace::isName)
                .distinct()
                .limit(MOST_ALTERNATES)
                .toList();
        codes = codes.stream().filter(code -> code.matches("[A-Z0-9]{3,5}")).distinct().toList();
    }

    /** Whether a text can be a name. */
    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }
}
