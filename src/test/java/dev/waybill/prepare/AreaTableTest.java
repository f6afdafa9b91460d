package dev.waybill.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.source.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of seas, straits, canals and great regions is whole. */
class AreaTableTest {

    private static final Path GEODATA = Path.of("geodata");

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "ru", "ar", "fa", "zh", "ja", "ko", "hi", "vi", "th", "pt", "tr", "id");

    @Test
    void itHoldsThreeHundredAndFiftyAreasEachOnce() throws IOException {
        List<AreaTable.Row> rows = AreaTable.read(GEODATA);
        assertTrue(rows.size() >= 350, "areas: " + rows.size());
        assertEquals(rows.size(), rows.stream().map(AreaTable.Row::id).collect(Collectors.toSet()).size());
    }

    @Test
    void everyAreaIsNamedInSixteenLanguages() throws IOException {
        for (AreaTable.Row row : AreaTable.read(GEODATA)) {
            assertTrue(row.names().keySet().containsAll(LANGUAGES), row.id() + " has only " + row.names().keySet());
        }
    }

    @Test
    void everyRowNamesItsSource() {
        for (CsvTable.Row row : CsvTable.read(GEODATA.resolve("gazetteer/areas.csv")).rows()) {
            assertTrue(row.text("source").length() > 10, row.text("id"));
        }
    }
}
