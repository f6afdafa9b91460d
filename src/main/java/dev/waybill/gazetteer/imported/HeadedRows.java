package dev.waybill.gazetteer.imported;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a comma-separated table by the names in its first row, in any case. */
final class HeadedRows implements Closeable {

    private final TableRows rows;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> row = List.of();

    HeadedRows(Path file) throws IOException {
        rows = new TableRows(file, ',');
        List<String> header = rows.next();
        for (int i = 0; header != null && i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
    }

    /** Whether there is a column of this name, in small letters. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Goes to the next row; false at the end. */
    boolean next() throws IOException {
        @Nullable List<String> read = rows.next();
        row = read == null ? List.of() : read;
        return read != null;
    }

    /** The cell of a column, stripped; empty if the row or the table has none. */
    String get(String column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < row.size() ? row.get(at).strip() : "";
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
