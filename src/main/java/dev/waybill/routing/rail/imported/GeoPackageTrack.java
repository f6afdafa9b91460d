package dev.waybill.routing.rail.imported;

import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
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
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * Reads the lines and named points of all feature tables of a GeoPackage (OGC 12-128), longitude and latitude only.
 *
 * <p>The file is opened for reading only. Columns are read as tags of OpenStreetMap's manner where they have its names.
 */
final class GeoPackageTrack {

    private static final int LON_LAT_SRS = 4326;
    private static final int HEADER_BYTES = 8;
    /** Bytes of the envelope for each value of the flags' envelope bits. */
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private static final int TELL_EVERY = 10_000;

    private final Path file;
    private final Progress progress;
    private final RawTrack track = new RawTrack();
    private final WKBReader wkb = new WKBReader();

    private GeoPackageTrack(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    private record Layer(String table, String column, int srs) {}

    /**
     * Reads a file.
     *
     * @throws InputException if it is no GeoPackage of lines in longitude and latitude
     */
    static RawTrack read(Path file, Progress progress) {
        GeoPackageTrack reader = new GeoPackageTrack(file, progress);
        if (!Files.isReadable(file)) {
            throw reader.problem("it cannot be read", "Check that it is there and may be read");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + uri(file));
                Statement statement = connection.createStatement()) {
            for (Layer layer : layers(statement)) {
                reader.readLayer(statement, layer);
            }
        } catch (SQLException e) {
            throw reader.problem("it is no GeoPackage, or broken", "Give a GeoPackage with a layer of lines");
        }
        return reader.track;
    }

    private static String uri(Path file) {
        return file.toUri().getRawPath() + "?mode=ro&immutable=1";
    }

    private static List<Layer> layers(Statement statement) throws SQLException {
        List<Layer> layers = new ArrayList<>();
        String query = "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns ORDER BY table_name";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                layers.add(new Layer(rows.getString(1), rows.getString(2), rows.getInt(3)));
            }
        }
        return layers;
    }

    private void readLayer(Statement statement, Layer layer) throws SQLException {
        if (layer.srs() != LON_LAT_SRS) {
            throw problem(
                    "layer '" + layer.table() + "' is in reference system " + layer.srs(),
                    "Convert it to longitude and latitude: ogr2ogr -t_srs EPSG:4326 new.gpkg old.gpkg");
        }
        long count = 0;
        try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + layer.table().replace("\"", "\"\"") + '"')) {
            while (rows.next()) {
                addRow(rows, layer.column());
                if (++count % TELL_EVERY == 0) {
                    progress.at("reading layer " + layer.table(), count);
                }
            }
        }
        progress.at("reading layer " + layer.table(), count);
    }

    private void addRow(ResultSet rows, String geometryColumn) throws SQLException {
        Map<String, String> tags = new HashMap<>();
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i);
            String value = name.equals(geometryColumn) ? null : rows.getString(i);
            if (value != null) {
                tags.put(name, value);
            }
        }
        byte[] blob = rows.getBytes(geometryColumn);
        if (blob != null) {
            addGeometry(geometry(blob), TrackTraits.of(tags::get));
        }
    }

    private Geometry geometry(byte[] blob) {
        try {
            int flags = blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P' ? -1 : blob[3];
            int envelope = flags < 0 ? -1 : flags >> 1 & 7;
            if (envelope >= 0 && envelope < ENVELOPE_BYTES.length) {
                ByteBuffer bytes = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
                bytes.position(HEADER_BYTES + ENVELOPE_BYTES[envelope]);
                byte[] rest = new byte[bytes.remaining()];
                bytes.get(rest);
                return wkb.read(rest);
            }
        } catch (ParseException | IllegalArgumentException e) {
            // told below
        }
        throw problem("a geometry is broken", "Repair the file, for instance with ogr2ogr");
    }

    private void addGeometry(Geometry geometry, TrackTraits traits) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof LineString line && line.getNumPoints() > 1) {
                track.startWay(traits);
                for (Coordinate coordinate : line.getCoordinates()) {
                    track.addVertex(position(coordinate));
                }
            } else if (part instanceof Point point && !point.isEmpty() && !traits.name().isEmpty()) {
                track.addNamedPoint(traits.name(), position(point.getCoordinate()));
            }
        }
    }

    private LonLat position(Coordinate coordinate) {
        try {
            return new LonLat(coordinate.x, coordinate.y);
        } catch (IllegalArgumentException e) {
            throw problem("a position is off the globe: " + coordinate, "Give longitude, latitude in degrees");
        }
    }

    private InputException problem(String what, String remedy) {
        return new InputException(new InputProblem(String.valueOf(file.getFileName()), 0, null, what, remedy));
    }
}
