package dev.waybill.export.geopackage;

import dev.waybill.export.layer.Column;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values that columns of words may hold, as the standard's schema extension states them. */
final class Domains {

    private static final Map<String, Map<String, String>> VALUES = new TreeMap<>(Map.of(
            "mode",
            Map.of("ship", "", "rail", "", "road", "", "air", "", "unknown", "the source does not say"),
            "status",
            Map.of(
                    "alleged", "asserted by a party, not independently shown",
                    "confirmed", "shown, admitted or beyond dispute",
                    "denied", "a party says that it is not so"),
            "basis",
            Map.of("reported", "a source says it", "inferred", "concluded by Waybill or the dossier's author"),
            "geometry_basis",
            Map.of(
                    "reported", "a source gives it",
                    "routed", "ends and mode reported, path found by Waybill",
                    "inferred", "concluded by Waybill"),
            "date_precision",
            Map.of("day", "", "part_of_month", "", "month", "", "year", ""),
            "precision",
            Map.of("exact_site", "", "settlement", "", "near", "", "region", "", "country", ""),
            "outcome",
            Map.of(
                    "resolved", "",
                    "ambiguous", "several places are about as likely",
                    "unresolved", "no place was found",
                    "given", "decided by the dossier's author")));

    private Domains() {}

    /** The domain of a column, or null if it takes anything. */
    static @Nullable String findName(Column column) {
        return switch (column.name()) {
            case "mode_basis", "date_basis" -> "basis";
            default -> VALUES.containsKey(column.name()) ? column.name() : null;
        };
    }

    static void write(Database database) throws SQLException {
        for (Map.Entry<String, Map<String, String>> domain : VALUES.entrySet()) {
            for (Map.Entry<String, String> value : new TreeMap<>(domain.getValue()).entrySet()) {
                List<@Nullable Object> row = Arrays.asList(
                        domain.getKey(), "enum", value.getKey(), null, null, null, null, described(value));
                database.insert("gpkg_data_column_constraints", row);
            }
        }
    }

    /** Programs show the description in place of the value, so it names the value too. */
    private static String described(Map.Entry<String, String> value) {
        String word = value.getKey().replace('_', ' ');
        return value.getValue().isEmpty() ? word : word + ": " + value.getValue();
    }
}
