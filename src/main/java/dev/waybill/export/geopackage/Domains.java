package dev.waybill.export.geopackage;

import dev.waybill.export.layer.Column;
import dev.waybill.source.TransportMode;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words that columns may hold, as the standard's schema extension states them. */
final class Domains {

    private static final Map<String, List<String>> VALUES = new TreeMap<>(Map.of(
            "mode", TransportMode.listWords(),
            "status", List.of("alleged", "confirmed", "denied"),
            "basis", List.of("reported", "inferred"),
            "geometry_basis", List.of("reported", "routed", "inferred"),
            "date_precision", List.of("day", "part_of_month", "month", "year"),
            "precision", List.of("exact_site", "settlement", "near", "region", "country"),
            "outcome", List.of("resolved", "ambiguous", "unresolved", "given")));

    private Domains() {}

    /** The domain of a column, or null if it takes anything. */
    static @Nullable String findName(Column column) {
        return switch (column.name()) {
            case "mode_basis", "date_basis" -> "basis";
            default -> VALUES.containsKey(column.name()) ? column.name() : null;
        };
    }

    static void write(Database database) throws SQLException {
        for (Map.Entry<String, List<String>> domain : VALUES.entrySet()) {
            for (String value : domain.getValue()) {
                // Programs show the description in place of the value, so it is one; what it means the column tells.
                List<@Nullable Object> row =
                        Arrays.asList(domain.getKey(), "enum", value, null, null, null, null, value.replace('_', ' '));
                database.insert("gpkg_data_column_constraints", row);
            }
        }
    }
}
