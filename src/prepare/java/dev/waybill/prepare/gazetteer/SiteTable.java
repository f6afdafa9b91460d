package dev.waybill.prepare.gazetteer;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Hand-kept places: installations, ports and waters that lists of towns lack, each with its source.
 *
 * <p>Columns: {@code id,name,name_native,alternates,country,region,lon,lat,feature,radius_m,source}; alternates are
 * separated by semicolons. The table of ports says {@code kind} for the feature, and has the columns {@code locode} and
 * {@code size} (L, M, S, V).
 */
final class SiteTable {

    /**
     * What a port counts for, by its size: large, medium, small, very small. Nobody lives in a port; the number stands where
     * other places have their people, and tells a namesake's size.
     */
    private static final Map<String, Integer> SIZES = Map.of("L", 4, "M", 3, "S", 2, "V", 1);

    private SiteTable() {}

    static List<Entry> read(Path csv, String prefix) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv.toFile())) {
            while (rows.hasNext()) {
                entries.add(entry(rows.next(), prefix));
            }
        }
        return entries;
    }

    private static Entry entry(Map<String, String> row, String prefix) {
        PlaceRow place = new PlaceRow(
                prefix + row.get("id"),
                row.get("name"),
                row.get("name_native").isEmpty() ? null : row.get("name_native"),
                LonLat.of(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat"))),
                feature(row),
                row.get("country"),
                row.get("region").isEmpty() ? null : row.get("region"),
                SIZES.getOrDefault(row.getOrDefault("size", ""), 0),
                Integer.parseInt(row.get("radius_m")),
                "Waybill sites");
        return new Entry(place, Arrays.stream(row.get("alternates").split(";")).map(String::strip)
                .filter(name -> !name.isEmpty()).toList()).withCodes(List.of(row.getOrDefault("locode", "").replace(" ", "")));
    }

    /** The table of ports says "kind", port or terminal, which are one feature. */
    private static Feature feature(Map<String, String> row) {
        return row.containsKey("feature") ? Feature.valueOf(row.get("feature").toUpperCase(Locale.ROOT)) : Feature.PORT;
    }
}
