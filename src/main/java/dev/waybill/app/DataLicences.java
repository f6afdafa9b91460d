package dev.waybill.app;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.waybill.source.Licence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the licences of the geodata from {@code SOURCES.csv}, each attribution once, in the order of the file. */
final class DataLicences {

    private DataLicences() {}

    static List<Licence> read(Path geodata) {
        Path file = geodata.resolve("SOURCES.csv");
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        Set<Licence> licences = new LinkedHashSet<>();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(file.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                if (!row.getOrDefault("attribution", "").isBlank()) {
                    licences.add(new Licence(row.get("origin"), row.get("licence"), row.get("attribution")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("geodata cannot be read: " + file, e);
        }
        return List.copyOf(licences);
    }
}
