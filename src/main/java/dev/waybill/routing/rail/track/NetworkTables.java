package dev.waybill.routing.rail.track;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.source.CsvTable;
import dev.waybill.source.InputException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Reads a rail network from its tables: stations.csv, lines.csv, segments.csv, shapes.csv, gauge_changes.csv.
 *
 * <p>A line's segments stand in the order of {@code seq}; row n is the track from station n-1 to station n. A segment
 * without official kilometres gets its drawn line's length times the {@code sinuosity} of rail.properties, or if it is
 * drawn straight times {@code sinuosity.straight}. A line that is "closed" today is left out: closed means absent.
 */
public final class NetworkTables {

    /** The tables that make a network, in the order in which they are read. */
    public static final List<String> FILES = List.of(
            "stations.csv", "lines.csv", "segments.csv", "shapes.csv", "gauge_changes.csv", "rail.properties");

    private static final String CLOSED = "closed";

    private final Path folder;
    private final List<Station> stations = new ArrayList<>();
    private final Map<String, Integer> stationIndex = new HashMap<>();
    private final List<RailLine> lines = new ArrayList<>();
    private final Map<String, Integer> lineIndex = new HashMap<>();
    private final Map<String, List<Integer>> lineGauges = new HashMap<>();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final List<Segment> segments = new ArrayList<>();
    private double sinuosity = 1;
    private double sinuosityStraight = 1;

    private NetworkTables(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the tables of a folder.
     *
     * @throws InputException if a table is missing or broken, or refers to what is not there
     */
    public static RailNetwork read(Path folder) {
        NetworkTables tables = new NetworkTables(folder);
        tables.readStations();
        tables.readLines();
        tables.readShapes();
        tables.readProperties();
        tables.readSegments();
        return new RailNetwork(tables.stations, tables.lines, tables.segments, tables.readGaugeBreaks());
    }

    private void readStations() {
        for (CsvTable.Row row : CsvTable.read(folder.resolve("stations.csv")).rows()) {
            String accuracy = row.text("accuracy_m");
            Station station = new Station(
                    row.text("id"),
                    row.text("name"),
                    row.text("name_native"),
                    row.text("country"),
                    new LonLat(row.number("lon"), row.number("lat")),
                    accuracy.isEmpty() ? 0 : row.number("accuracy_m"));
            if (stationIndex.put(station.id(), stations.size()) != null) {
                throw row.wrong("id", "the station '" + station.id() + "' stands twice", "Give each its own id");
            }
            stations.add(station);
        }
    }

    private void readLines() {
        for (CsvTable.Row row : CsvTable.read(folder.resolve("lines.csv")).rows()) {
            if (row.text("closed_until").equals(CLOSED)) {
                continue;
            }
            String id = row.text("id");
            RailLine line = new RailLine(id, row.text("name"), row.text("country"), speedClass(row));
            if (lineIndex.put(id, lines.size()) != null) {
                throw row.wrong("id", "the line '" + id + "' stands twice", "Give each its own id");
            }
            lines.add(line);
            lineGauges.put(id, gauges(row, "gauge_mm"));
        }
    }

    private static RailLine.SpeedClass speedClass(CsvTable.Row row) {
        return switch (row.text("speed_class")) {
            case "main" -> RailLine.SpeedClass.MAIN;
            case "secondary" -> RailLine.SpeedClass.SECONDARY;
            case "branch" -> RailLine.SpeedClass.BRANCH;
            default -> throw row.wrong("speed_class", "unknown class", "Write main, secondary or branch");
        };
    }

    private static List<Integer> gauges(CsvTable.Row row, String column) {
        try {
            return Stream.of(row.text(column).split(";"))
                    .map(text -> Integer.valueOf(text.strip()))
                    .sorted()
                    .toList();
        } catch (NumberFormatException e) {
            throw row.wrong(column, "no gauge", "Write millimetres, several with a semicolon: 1435;1520");
        }
    }

    private void readShapes() {
        for (CsvTable.Row row : CsvTable.readIfPresent(folder.resolve("shapes.csv")).rows()) {
            List<LonLat> points = new ArrayList<>();
            for (String point : row.text("points").split(";")) {
                int space = point.indexOf(' ');
                try {
                    points.add(new LonLat(
                            Double.parseDouble(point.substring(0, Math.max(space, 0))),
                            Double.parseDouble(point.substring(space + 1))));
                } catch (IllegalArgumentException e) {
                    throw row.wrong("points", "'" + point + "' is no position", "Write longitude, space, latitude");
                }
            }
            shapes.put(row.text("line_id") + ' ' + row.text("seq"), Shape.of(points));
        }
    }

    private void readSegments() {
        String lineId = "";
        int previous = -1;
        for (CsvTable.Row row : CsvTable.read(folder.resolve("segments.csv")).rows()) {
            Integer line = lineIndex.get(row.text("line_id"));
            if (line == null) {
                continue; // closed, or no line: a test on the tables tells them apart
            }
            int station = index(row, "station_id");
            if (row.text("line_id").equals(lineId)) {
                segments.add(segment(row, line, previous, station));
            }
            lineId = row.text("line_id");
            previous = station;
        }
    }

    private Segment segment(CsvTable.Row row, int line, int from, int to) {
        Shape shape = shapes.getOrDefault(row.text("line_id") + ' ' + row.text("seq"), Shape.STRAIGHT);
        List<LonLat> drawn = new ArrayList<>(shape.size() + 2);
        drawn.add(stations.get(from).position());
        shape.addTo(drawn, false);
        drawn.add(stations.get(to).position());
        double geometryMetres = new GeoLine(drawn).lengthMetres();
        List<Integer> gauges =
                row.text("gauge_mm").isEmpty() ? lineGauges.getOrDefault(row.text("line_id"), List.of()) : gauges(row, "gauge_mm");
        boolean published = !row.text("official_km").isEmpty();
        double railMetres = published ? row.number("official_km") * 1000 : geometryMetres * (shape.size() == 0 ? sinuosityStraight : sinuosity);
        Segment.LengthBasis basis = !published
                ? Segment.LengthBasis.MEASURED
                : row.text("km_basis").equals("apportioned")
                        ? Segment.LengthBasis.SHARE_OF_PUBLISHED
                        : Segment.LengthBasis.PUBLISHED;
        return new Segment(line, from, to, gauges, (int) Math.round(railMetres), basis, geometryMetres, shape);
    }

    private List<GaugeBreak> readGaugeBreaks() {
        return CsvTable.readIfPresent(folder.resolve("gauge_changes.csv")).rows().stream()
                .map(row -> new GaugeBreak(
                        index(row, "station_id"), gauges(row, "gauges_mm"), row.text("way"), row.text("note")))
                .toList();
    }

    private int index(CsvTable.Row row, String column) {
        Integer index = stationIndex.get(row.text(column));
        if (index == null) {
            throw row.wrong(column, "no station '" + row.text(column) + "'", "Add it to stations.csv");
        }
        return index;
    }

    /** Sets the lengths of track for a length of drawn line; 1 where the folder states none. */
    private void readProperties() {
        Path file = folder.resolve("rail.properties");
        if (!Files.exists(file)) {
            return;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            sinuosity = Double.parseDouble(properties.getProperty("sinuosity", "1"));
            sinuosityStraight =
                    Double.parseDouble(properties.getProperty("sinuosity.straight", String.valueOf(sinuosity)));
        } catch (IOException | NumberFormatException e) {
            throw InputException.ofOption("rail.properties", "it cannot be read", "Write sinuosity=1.05 or the like");
        }
    }
}
