package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.prepare.Packages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads Natural Earth's countries, regions and disputed borders from the GeoPackage that Debian's QGIS ships. */
final class NaturalEarth {

    /** The Debian package that holds the file. */
    static final String PACKAGE = "qgis-common";

    private static final String FILE = "usr/share/qgis/resources/data/world_map.gpkg";

    /** Bytes of a GeoPackage geometry's envelope, by the code in its header. */
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private final Path file;

    private NaturalEarth(Path file) {
        this.file = file;
    }

    static NaturalEarth in(Packages packages) throws IOException {
        return new NaturalEarth(packages.debian(PACKAGE).resolve(FILE));
    }

    /**
     * A table's shapes in the order of the file.
     *
     * @param table as named in the file
     * @param columns what to keep as attributes; an empty cell gives an empty text
     * @throws IOException if the file cannot be read
     */
    List<VectorFeature> read(String table, String... columns) throws IOException {
        List<VectorFeature> features = new ArrayList<>();
        String query = "select geom," + String.join(",", columns) + " from " + table + " order by fid";
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro&immutable=1");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                Map<String, String> attributes = new LinkedHashMap<>();
                for (String column : columns) {
                    String text = rows.getString(column);
                    attributes.put(column, text == null ? "" : text);
                }
                features.add(new VectorFeature(shapeOf(rows.getBytes("geom")), attributes));
            }
        } catch (SQLException | ParseException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return features;
    }

    private static Geometry shapeOf(byte[] blob) throws ParseException {
        int flags = ByteBuffer.wrap(blob).order(ByteOrder.BIG_ENDIAN).get(3);
        int header = 8 + ENVELOPE_BYTES[flags >> 1 & 7];
        return new WKBReader().read(Arrays.copyOfRange(blob, header, blob.length));
    }
}
