package dev.waybill.prepare.name;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Reads the hand-kept tables that lie beside these classes. */
public final class HandKeptTable {

    private HandKeptTable() {}

    /**
     * The rows as texts by column name, in the order of the file.
     *
     * @param name of the file ("passages.csv")
     * @throws IOException if it cannot be read
     */
    public static List<Map<String, String>> read(String name) throws IOException {
        try (InputStream in = HandKeptTable.class.getResourceAsStream(name);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return rows.readAll();
        }
    }
}
