package dev.waybill.prepare.name;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes {@code basemap/names.csv}: names of countries, seas and lakes in five languages and where maps set them.
 *
 * <p>Countries are named by Unicode CLDR and placed within their shapes of {@code land.wbv}, which must be there; seas
 * and lakes are hand-kept in {@code seas.csv} beside this class. Rank 1 is for the smallest scales. The angle is that of
 * the name's base line, degrees counter-clockwise from east; the spread is how many degrees of longitude it may take.
 */
public final class NamesPart {

    private static final List<String> COLUMNS =
            List.of("kind", "id", "lon", "lat", "rank", "angle_degrees", "spread_degrees", "en", "de", "ru", "ko", "fr");

    /** Least area of ranks 1 to 5, in square degrees at the equator. */
    private static final double[] RANK_AREAS = {150, 40, 10, 2, 0.3};

    private NamesPart() {}

    /**
     * Makes the file.
     *
     * @param cache not used: all it needs is at hand
     * @param geodata folder with {@code basemap/land.wbv}
     * @throws IOException if a file cannot be read or written
     */
    public static void run(Path cache, Path geodata) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", COLUMNS));
        for (VectorFeature country :
                VectorFile.open(geodata.resolve("basemap/land.wbv")).sheet(4000).listFeatures("countries")) {
            if (!country.getAttribute("iso").isEmpty()) {
                lines.add(countryLine(country.getAttribute("iso"), country.shape()));
            }
        }
        for (Map<String, String> sea : HandKeptTable.read("seas.csv")) {
            lines.add(COLUMNS.stream().map(column -> cell(sea.get(column))).collect(Collectors.joining(",")));
        }
        Files.writeString(
                geodata.resolve("basemap/names.csv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static String countryLine(String iso, Geometry shape) {
        LabelPoint label = LabelPoint.in(shape);
        double area = shape.getArea() * Math.cos(Math.toRadians(label.latDegrees()));
        int rank = 1;
        while (rank <= RANK_AREAS.length && area < RANK_AREAS[rank - 1]) {
            rank++;
        }
        String place = String.format(
                Locale.ROOT,
                "country,%s,%s,%s,%d,0,%s",
                iso,
                label.lonDegrees(),
                label.latDegrees(),
                rank,
                label.spreadDegrees());
        return place + ","
                + CountryNames.MAP_LANGUAGES.stream()
                        .map(language -> cell(CountryNames.name(iso, language)))
                        .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
