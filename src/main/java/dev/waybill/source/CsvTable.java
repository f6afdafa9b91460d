package dev.waybill.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header, as RFC 4180 has it: UTF-8, comma, quotes where needed.
 *
 * <p>Small on purpose: it opens in a few milliseconds, where a general reader takes a hundred to load its classes.
 */
public final class CsvTable {

    private final Path file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is missing or not such a table
     */
    public static CsvTable read(Path file) {
        CsvTable table = new CsvTable(file);
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw table.problem(0, null, "the file cannot be read as UTF-8 text", "Check that it is there and whole");
        }
        table.parse(text);
        return table;
    }

    /** Reads a file, or gives a table without rows if there is none. */
    public static CsvTable readIfPresent(Path file) {
        return Files.exists(file) ? read(file) : new CsvTable(file);
    }

    /** The rows after the header, in the order of the file. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    private InputException problem(int line, @Nullable String field, String what, String remedy) {
        return new InputException(new InputProblem(String.valueOf(file.getFileName()), line, field, what, remedy));
    }

    private void parse(String text) {
        int at = 0;
        int line = 1;
        while (at < text.length()) {
            List<String> cells = new ArrayList<>();
            int end = parseRow(text, at, cells);
            if (columns.isEmpty()) {
                for (String name : cells) {
                    columns.put(name, columns.size());
                }
            } else if (cells.size() == columns.size()) {
                rows.add(new Row(line, cells.toArray(String[]::new)));
            } else {
                String what = cells.size() + " cells in a table of " + columns.size() + " columns";
                throw problem(line, null, what, "Give every row as many cells as the header");
            }
            for (; at < end; at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
        }
    }

    /** Parses one row and returns where the next one starts. */
    private static int parseRow(String text, int start, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                i++;
                break;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return i;
    }

    /** One row of the table. */
    public final class Row {
        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        /**
         * The cell's text, which may be empty.
         *
         * @throws InputException if there is no such column
         */
        public String text(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw problem(1, column, "the column is missing", "Add it to the header");
            }
            return cells[index];
        }

        /**
         * The cell as a finite number.
         *
         * @throws InputException if it is none
         */
        public double number(String column) {
            String text = text(column);
            try {
                double value = Double.parseDouble(text);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // falls through to the message below
            }
            throw wrong(column, "'" + text + "' is no number", "Write a decimal number with a point");
        }

        /** A complaint about this row. */
        public InputException wrong(String column, String what, String remedy) {
            return problem(line, column, what, remedy);
        }
    }
}
