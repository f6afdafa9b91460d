package dev.waybill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file of geodata has a row that tells where it comes from, under what licence, and with which bytes. */
class GeodataSourcesTest {

    private static final Path GEODATA = Path.of("geodata");
    private static final long MAX_MEGABYTES = 80;

    @Test
    void everyFileHasARowAndEveryRowAFile() throws IOException {
        assertEquals(new TreeSet<>(files()), new TreeSet<>(rows().keySet()));
    }

    @Test
    void everyHashIsTheFiles() throws IOException, NoSuchAlgorithmException {
        Map<String, String> wrong = new TreeMap<>();
        for (Map.Entry<String, Map<String, String>> row : rows().entrySet()) {
            byte[] bytes = Files.readAllBytes(GEODATA.resolve(row.getKey()));
            String actual = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!actual.equals(row.getValue().get("sha256"))) {
                wrong.put(row.getKey(), actual);
            }
        }
        assertEquals(Map.of(), wrong, "files whose bytes differ from their row, with their hash");
    }

    @Test
    void everyRowTellsOriginLicenceAndHowItWasMade() throws IOException {
        rows().forEach((file, row) -> {
            for (String column : List.of("origin", "licence", "attribution", "prepared_by")) {
                assertFalse(row.getOrDefault(column, "").isBlank(), file + " lacks " + column);
            }
            assertFalse(row.get("licence").startsWith("GPL"), file + " has a licence that cannot be shipped");
        });
    }

    @Test
    void allOfGeodataStaysSmall() throws IOException {
        long bytes = 0;
        for (String file : files()) {
            bytes += Files.size(GEODATA.resolve(file));
        }
        assertTrue(bytes < MAX_MEGABYTES * 1_000_000, bytes / 1_000_000 + " MB");
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(GEODATA)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> GEODATA.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("SOURCES.csv"))
                    .toList();
        }
    }

    private static Map<String, Map<String, String>> rows() throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(header)
                .readValues(GEODATA.resolve("SOURCES.csv").toFile())) {
            return rows.readAll().stream()
                    .collect(Collectors.toMap(row -> row.get("file"), row -> row, (a, b) -> a, TreeMap::new));
        }
    }
}
