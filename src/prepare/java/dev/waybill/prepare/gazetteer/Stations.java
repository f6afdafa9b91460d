package dev.waybill.prepare.gazetteer;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Railway stations of the rail network, from its own table. */
final class Stations {

    private Stations() {}

    static List<Entry> read(Path csv) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (!Files.exists(csv)) {
            return entries;
        }
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv.toFile())) {
            while (rows.hasNext()) {
                entries.add(entry(rows.next()));
            }
        }
        return entries;
    }

    private static Entry entry(Map<String, String> row) {
        List<String> alternates = new ArrayList<>(List.of(row.getOrDefault("names_other", "").split(";")));
        String local = row.getOrDefault("name_native", "");
        alternates.removeIf(String::isBlank);
        PlaceRow place = new PlaceRow(
                "station:" + row.get("id"),
                row.get("name"),
                local.isEmpty() ? null : local,
                LonLat.of(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat"))),
                Feature.STATION,
                row.get("country"),
                null,
                0,
                accuracy(row.getOrDefault("accuracy_m", "")),
                "Waybill rail network");
        return new Entry(place, alternates);
    }

    private static int accuracy(String cell) {
        return cell.isEmpty() ? 2_000 : (int) Math.round(Double.parseDouble(cell));
    }
}
