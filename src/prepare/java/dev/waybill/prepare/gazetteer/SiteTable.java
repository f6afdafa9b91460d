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
 * separated by semicolons.
 */
final class SiteTable {

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
                Feature.valueOf(row.get("feature").toUpperCase(Locale.ROOT)),
                row.get("country"),
                row.get("region").isEmpty() ? null : row.get("region"),
                0,
                Integer.parseInt(row.get("radius_m")),
                "Waybill sites");
        return new Entry(place, Arrays.stream(row.get("alternates").split(";")).map(String::strip)
                .filter(name -> !name.isEmpty()).toList());
    }
}
