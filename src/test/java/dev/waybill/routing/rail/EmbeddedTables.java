package dev.waybill.routing.rail;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.source.CsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of {@code geodata/rail} row by row, for tests that judge the data rather than the router. */
final class EmbeddedTables {

    static final Path FOLDER = Path.of("geodata/rail");

    /** One row of segments.csv with the station before it and the line drawn between the two. */
    record Span(String line, Stop from, Stop to, CsvTable.Row row, List<LonLat> drawn) {

        boolean isOfficial() {
            return !row.text("official_km").isEmpty();
        }

        double officialKilometres() {
            return isOfficial() ? row.number("official_km") : 0;
        }

        double geodesicKilometres() {
            return from.position.distanceMetresTo(to.position) / 1000;
        }

        double drawnKilometres() {
            return new GeoLine(drawn).lengthMetres() / 1000;
        }

        boolean followsTrack() {
            return drawn.size() > 2;
        }

        @Override
        public String toString() {
            return line + ": " + from.id + " - " + to.id;
        }
    }

    /** A row of stations.csv. */
    record Stop(String id, String nativeName, String country, LonLat position) {}

    final Map<String, Stop> stations = new LinkedHashMap<>();
    final List<Span> spans = new ArrayList<>();

    private EmbeddedTables() {}

    static EmbeddedTables read() {
        EmbeddedTables tables = new EmbeddedTables();
        for (CsvTable.Row row : table("stations.csv")) {
            LonLat position = new LonLat(row.number("lon"), row.number("lat"));
            tables.stations.put(
                    row.text("id"), new Stop(row.text("id"), row.text("name_native"), row.text("country"), position));
        }
        Map<String, String> shapes = new HashMap<>();
        for (CsvTable.Row row : table("shapes.csv")) {
            shapes.put(row.text("line_id") + row.text("seq"), row.text("points"));
        }
        Stop before = null;
        for (CsvTable.Row row : table("segments.csv")) {
            Stop stop = tables.stations.get(row.text("station_id"));
            if (!row.text("seq").equals("1")) {
                String points = shapes.getOrDefault(row.text("line_id") + row.text("seq"), "");
                tables.spans.add(new Span(row.text("line_id"), before, stop, row, drawn(before, points, stop)));
            }
            before = stop;
        }
        return tables;
    }

    static List<CsvTable.Row> table(String name) {
        return CsvTable.read(FOLDER.resolve(name)).rows();
    }

    /** Kilometres of whole lines, by a column of segments.csv. */
    double sum(String column, String... lines) {
        double sum = 0;
        for (Span span : spans) {
            if (List.of(lines).contains(span.line)) {
                sum += span.row.number(column);
            }
        }
        return sum;
    }

    private static List<LonLat> drawn(Stop from, String points, Stop to) {
        List<LonLat> drawn = new ArrayList<>(List.of(from.position));
        for (String point : points.isEmpty() ? new String[0] : points.split(";")) {
            String[] lonLat = point.split(" ");
            drawn.add(new LonLat(Double.parseDouble(lonLat[0]), Double.parseDouble(lonLat[1])));
        }
        drawn.add(to.position);
        return drawn;
    }
}
