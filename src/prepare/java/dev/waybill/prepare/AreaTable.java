package dev.waybill.prepare;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The hand-kept table {@code gazetteer/areas.csv}: seas, straits, canals and great regions, a row each.
 *
 * <p>Columns: {@code id}; {@code feature} (sea, strait, canal, macro_region); {@code country}, empty for several;
 * {@code shape}; {@code name_native}; {@code source}, by which the row can be checked; a column {@code name_…} for each
 * language, English first; {@code alternates}, separated by semicolons. A shape is a list of members (ISO 3166 codes of
 * countries and regions, separated by semicolons) or an outline "lon lat;lon lat;…" in degrees, its parts separated by
 * bars. Outlines run over land and are cut by the coast when the file of areas is made.
 */
public final class AreaTable {

    private AreaTable() {}

    /**
     * A row.
     *
     * @param shape members or outline
     * @param names by language, English first, none of them empty
     * @param alternates further names
     */
    public record Row(
            String id,
            String feature,
            String country,
            String shape,
            String nativeName,
            Map<String, String> names,
            List<String> alternates) {

        /** Whether the shape is an outline in degrees. */
        public boolean isOutlined() {
            return shape.contains(" ");
        }

        /** Whether it is land. */
        public boolean isLand() {
            return feature.equals("macro_region");
        }

        /** The English name. */
        public String name() {
            return names.get("en");
        }
    }

    /**
     * Reads the table in its order.
     *
     * @param geodata folder of Waybill's data
     * @throws IOException if it cannot be read
     */
    public static List<Row> read(Path geodata) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(geodata.resolve("gazetteer/areas.csv").toFile())) {
            while (lines.hasNext()) {
                rows.add(row(lines.next()));
            }
        }
        return rows;
    }

    private static Row row(Map<String, String> line) {
        Map<String, String> names = new LinkedHashMap<>();
        line.forEach((column, name) -> {
            if (column.startsWith("name_") && !column.equals("name_native") && !name.isEmpty()) {
                names.put(column.substring("name_".length()), name);
            }
        });
        return new Row(line.get("id"), line.get("feature"), line.get("country"), line.get("shape"),
                line.get("name_native"), names,
                Arrays.stream(line.get("alternates").split(";")).filter(name -> !name.isBlank()).toList());
    }
}
