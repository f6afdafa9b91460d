package dev.waybill.export;

import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.ColumnType;
import dev.waybill.export.layer.Layer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A GeoPackage that another program made of a file of ours, to be compared with the journey.
 *
 * <p>Rows are compared as sorted lists of texts "column=value": programs keep rows in their own order, formats differ in
 * how they write what is true, and a column in which nothing stands may be missing.
 */
final class ConvertedFile implements AutoCloseable {

    private final Connection connection;

    ConvertedFile(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** What a layer should hold. */
    static List<String> expected(Layer layer) {
        return layer.stream()
                .map(feature -> {
                    TreeMap<String, String> row = new TreeMap<>();
                    for (int i = 0; i < layer.columns().size(); i++) {
                        put(row, layer.columns().get(i), feature.values().get(i));
                    }
                    return row.toString();
                })
                .sorted()
                .toList();
    }

    /** What a table holds, in the columns of a layer. */
    List<String> rows(Layer layer, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet read = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            Set<String> there = names(read.getMetaData());
            while (read.next()) {
                TreeMap<String, String> row = new TreeMap<>();
                for (Column column : layer.columns()) {
                    if (there.contains(column.name())) {
                        put(row, column, read.getString(column.name()));
                    }
                }
                rows.add(row.toString());
            }
        }
        return Stream.of(rows).flatMap(List::stream).sorted().toList();
    }

    private static Set<String> names(ResultSetMetaData columns) throws SQLException {
        Set<String> names = new HashSet<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            // GDAL makes KML's own "name" the column "Name".
            names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static void put(TreeMap<String, String> row, Column column, Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            row.put(column.name(), inOneForm(column.type(), text));
        }
    }

    private static String inOneForm(ColumnType type, String text) {
        return switch (type) {
            // The spreadsheet form marks what would be a formula.
            case TEXT -> text.startsWith("'") ? text.substring(1) : text;
            case INTEGER -> String.valueOf(Math.round(Double.parseDouble(text)));
            case REAL -> String.valueOf(Double.parseDouble(text));
            case DATE -> text.substring(0, 10).replace('/', '-');
            case BOOLEAN -> text.equals("1") || text.equals("true") ? "true" : "false";
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
