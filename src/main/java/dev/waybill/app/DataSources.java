package dev.waybill.app;

import dev.waybill.export.json.DataFile;
import dev.waybill.source.CsvTable;
import dev.waybill.source.Licence;
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
        for (CsvTable.Row row : rows(geodata)) {
            String[] attributions = row.text("attribution").split("; ");
            String[] licences = row.text("licence").split(" AND ");
            for (int i = 0; isData(row) && i < attributions.length; i++) {
                String attribution = attributions[i].strip();
                if (!attribution.isEmpty() && !attribution.startsWith("Waybill")) {
                    String licence = licences[Math.min(i, licences.length - 1)];
                    byAttribution.putIfAbsent(attribution, new Licence(row.text("origin"), licence, attribution));
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
                        row.text("file"), row.text("origin"), row.text("version"), row.text("licence"), row.text("sha256")))
                .toList();
    }

    /** Whether facts in an output come from the file: not from a dossier's own, and not from a font. */
    private static boolean isData(CsvTable.Row row) {
        String file = row.text("file");
        return !file.startsWith("dossiers/") && !file.startsWith("fonts/");
    }

    private static List<CsvTable.Row> rows(Path geodata) {
        return CsvTable.read(geodata.resolve("SOURCES.csv")).rows();
    }
}
