package dev.waybill.prepare.gazetteer;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that GeoNames lacks or has wrong: columns {@code id,add,remove,why}, names separated by semicolons. */
final class Corrections {

    private final Map<String, List<String>> added = new HashMap<>();
    private final Map<String, List<String>> removed = new HashMap<>();

    private Corrections() {}

    static Corrections read(Path csv) throws IOException {
        Corrections corrections = new Corrections();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                corrections.added.put(row.get("id"), Arrays.asList(row.get("add").split(";")));
                corrections.removed.put(row.get("id"), Arrays.asList(row.get("remove").split(";")));
            }
        }
        return corrections;
    }

    Set<String> apply(String id, Set<String> names) {
        Set<String> corrected = new LinkedHashSet<>(names);
        corrected.removeAll(removed.getOrDefault(id, List.of()));
        added.getOrDefault(id, List.of()).stream().filter(name -> !name.isBlank()).forEach(corrected::add);
        return corrected;
    }
}
