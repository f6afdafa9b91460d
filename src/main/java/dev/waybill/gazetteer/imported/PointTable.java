package dev.waybill.gazetteer.imported;

import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points of a GeoPackage's tables in WGS 84, row by row; the file is opened for reading alone. */
final class PointTable {

    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64, 0, 0, 0};
    private static final int POINT = 1;

    private final NamedRow names = new NamedRow();
    private final PlaceSink sink;

    PointTable(PlaceSink sink) {
        this.sink = sink;
    }

    void read(Path file) throws IOException {
        String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?mode=ro&immutable=1";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String[] table : tables(statement)) {
                addAll(statement, table[0], table[1]);
            }
        } catch (SQLException e) {
            throw new InputException(new InputProblem(String.valueOf(file.getFileName()), 0, null,
                    "it cannot be read as a GeoPackage: " + e.getMessage(), "Give a GeoPackage with a table of points in EPSG:4326"));
        }
    }

    private static List<String[]> tables(Statement statement) throws SQLException {
        List<String[]> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name, column_name from gpkg_geometry_columns where srs_id = 4326 order by table_name")) {
            while (rows.next()) {
                tables.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return tables;
    }

    private void addAll(Statement statement, String table, String column) throws SQLException, IOException {
        try (ResultSet rows = statement.executeQuery("select * from \"" + table.replace("\"", "\"\"") + '"')) {
            ResultSetMetaData columns = rows.getMetaData();
            for (long count = 1; rows.next(); count++) {
                Map<String, String> values = new HashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    if (!columns.getColumnName(i).equals(column)) {
                        values.put(columns.getColumnName(i), rows.getString(i));
                    }
                }
                names.add(values, position(rows.getBytes(column)), table + "-" + count, sink);
            }
        }
    }

    /** The point of a geometry as GeoPackages hold it: a header, then well-known binary. */
    private static Optional<LonLat> position(byte @Nullable [] blob) {
        if (blob == null || blob.length < 8) {
            return Optional.empty();
        }
        int start = 8 + ENVELOPE_BYTES[blob[3] >> 1 & 7];
        if (blob.length < start + 21) {
            return Optional.empty();
        }
        ByteBuffer wkb = ByteBuffer.wrap(blob).order(blob[start] == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return wkb.getInt(start + 1) % 1000 == POINT
                ? Positions.decimal(String.valueOf(wkb.getDouble(start + 5)), String.valueOf(wkb.getDouble(start + 13)))
                : Optional.empty();
    }
}
