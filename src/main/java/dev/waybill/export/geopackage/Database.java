package dev.waybill.export.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * A SQLite database in memory that is saved as one file at the end.
 *
 * <p>The file is made by {@code VACUUM INTO}: its pages stand in the order of the tables and hold no leftovers, so the
 * same statements give the same bytes.
 */
final class Database implements AutoCloseable {

    /** "GPKG", by which programs know the format. */
    private static final int APPLICATION_ID = 0x47504B47;

    /** GeoPackage 1.3. */
    private static final int USER_VERSION = 10300;

    private final Connection connection;

    Database() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        // Else the driver asks for the number of the row after each of them.
        config.setGetGeneratedKeys(false);
        connection = config.createConnection("jdbc:sqlite::memory:");
        execute("PRAGMA page_size = 4096");
        execute("PRAGMA encoding = 'UTF-8'");
        execute("PRAGMA application_id = " + APPLICATION_ID);
        execute("PRAGMA user_version = " + USER_VERSION);
        connection.setAutoCommit(false);
    }

    /** A name as SQL takes it whatever is in it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Runs one statement without values. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs the statements of a resource of this package, with {@code {t}} replaced by a table's name. */
    void executeResource(String resource, String table) throws SQLException, IOException {
        for (String statement : read(resource).replace("{t}", table).split(";\\s*\n")) {
            String sql = statement
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .reduce("", (before, line) -> before + line + "\n")
                    .strip();
            if (!sql.isEmpty()) {
                execute(sql);
            }
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Database.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Inserts one row; each value is a String, a number, a Boolean, a LocalDate, bytes or null. */
    void insert(String table, List<@Nullable Object> values) throws SQLException {
        try (Inserter inserter = inserter(table, values.size())) {
            inserter.insert(values);
        }
    }

    /** A statement that inserts many rows. */
    Inserter inserter(String table, int columns) throws SQLException {
        String marks = ", ?".repeat(columns).substring(2);
        return new Inserter(connection.prepareStatement("INSERT INTO " + quoted(table) + " VALUES (" + marks + ")"));
    }

    /** Writes the database as a file, which must not exist yet. */
    void saveAs(Path file) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        execute("VACUUM INTO '" + file.toAbsolutePath().toString().replace("'", "''") + "'");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Inserts rows into one table. */
    static final class Inserter implements AutoCloseable {

        private final PreparedStatement statement;

        private Inserter(PreparedStatement statement) {
            this.statement = statement;
        }

        void insert(List<@Nullable Object> values) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value instanceof LocalDate) {
                    statement.setString(i + 1, value.toString());
                } else if (value instanceof Boolean flag) {
                    statement.setInt(i + 1, flag ? 1 : 0);
                } else {
                    statement.setObject(i + 1, value);
                }
            }
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
