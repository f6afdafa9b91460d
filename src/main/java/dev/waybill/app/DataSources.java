package dev.waybill.app;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.waybill.export.json.DataFile;
import dev.waybill.source.Licence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code geodata/SOURCES.csv} says of the data: origins, versions, licences, hashes. */
final class DataSources {

    private DataSources() {}

    /**
     * Each attribution once, in the order of the file; Waybill's own hand-kept facts need none. A row of several origins
     * has their attributions parted by semicolons, and their licences by AND, in the same order.
     */
    static List<Licence> listLicences(Path geodata) {
        Map<String, Licence> byAttribution = new LinkedHashMap<>();
        for (Map<String, String> row : rows(geodata)) {
            String[] attributions = row.getOrDefault("attribution", "").split("; ");
            String[] licences = row.getOrDefault("licence", "").split(" AND ");
            for (int i = 0; isData(row) && i < attributions.length; i++) {
                String attribution = attributions[i].strip();
                if (!attribution.isEmpty() && !attribution.startsWith("Waybill")) {
                    String licence = licences[Math.min(i, licences.length - 1)];
                    byAttribution.putIfAbsent(attribution, new Licence(row.get("origin"), licence, attribution));
                }
            }
        }
        return List.copyOf(byAttribution.values());
    }

    /** Every file. */
    static List<DataFile> listFiles(Path geodata) {
        return rows(geodata).stream()
                .filter(DataSources::isData)
                .map(row -> new DataFile(
                        row.get("file"), row.get("origin"), row.get("version"), row.get("licence"), row.get("sha256")))
                .toList();
    }

    /** Whether facts in an output come from the file: not from a dossier's own, and not from a font. */
    private static boolean isData(Map<String, String> row) {
        String file = row.getOrDefault("file", "");
        return !file.startsWith("dossiers/") && !file.startsWith("fonts/");
    }

    private static List<Map<String, String>> rows(Path geodata) {
        Path file = geodata.resolve("SOURCES.csv");
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(file.toFile())) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("geodata cannot be read: " + file, e);
        }
    }
}
