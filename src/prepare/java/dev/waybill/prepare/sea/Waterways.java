package dev.waybill.prepare.sea;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.sight.Fairway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The centre lines of rivers and canals as courses ({@link Course}), cut where they join.
 *
 * <p>Lines join where they share a vertex, ends beside another line are led to it ({@link Joints}). The ends and the joints
 * become nodes of the graph.
 */
final class Waterways {

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Long, Integer> uses = new LinkedHashMap<>();
    private final Map<Long, Integer> nodeAt = new LinkedHashMap<>();
    /** Vertices that are not the end of their line. */
    private final Set<Long> under = new HashSet<>();

    /** A stretch between two nodes; grid coordinates in turn. */
    record Piece(String id, long passages, int from, int to, int[] grid) {
        double lengthMetres() {
            List<LonLat> positions = new ArrayList<>();
            for (int i = 0; i < grid.length; i += 2) {
                positions.add(lonLat(grid[i], grid[i + 1]));
            }
            return new GeoLine(positions).lengthMetres();
        }
    }

    /** A node. */
    record End(int node, LonLat at) {}

    private record Line(String id, long passages, int[] grid) {}

    private Waterways() {}

    static Waterways read(Path folder, Gates gates) throws IOException {
        Waterways waterways = new Waterways();
        List<Line> lines = new ArrayList<>();
        for (JsonNode feature : new ObjectMapper().readTree(folder.resolve("waterways.geojson").toFile()).path("features")) {
            String id = feature.path("properties").path("id").asText();
            lines.add(new Line(id, gates.ofWaterway(id), grid(feature.path("geometry").path("coordinates"))));
        }
        List<int[]> drawn = lines.stream().map(Line::grid).toList();
        lines.replaceAll(line -> new Line(line.id, line.passages, Joints.join(line.grid, drawn)));
        Land land = Land.open(folder.resolve("land.bin"));
        List<Line> fairways = fairways(folder, land, gates);
        lines.forEach(waterways::count);
        fairways.forEach(waterways::count);
        for (Line line : lines) {
            int[] course = Course.of(line.grid, i -> waterways.isNode(line.grid, 2 * i), land);
            waterways.cut(new Line(line.id, line.passages, course));
        }
        fairways.forEach(waterways::cut);
        return waterways;
    }

    private void count(Line line) {
        for (int i = 0; i < line.grid.length; i += 2) {
            boolean end = i == 0 || i == line.grid.length - 2;
            uses.merge(key(line.grid[i], line.grid[i + 1]), end ? 2 : 1, Integer::sum);
            if (!end) {
                under.add(key(line.grid[i], line.grid[i + 1]));
            }
        }
    }

    /** Whether a vertex is an end or one that lines share. */
    private boolean isNode(int[] grid, int at) {
        return uses.getOrDefault(key(grid[at], grid[at + 1]), 0) > 1;
    }

    private static List<Line> fairways(Path folder, Land land, Gates gates) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<String> rows = Files.readAllLines(folder.resolve("fairways.csv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] field = row.split(",");
            List<LonLat> bends = Fairway.between(
                    land,
                    new LonLat(Double.parseDouble(field[1]), Double.parseDouble(field[2])),
                    new LonLat(Double.parseDouble(field[3]), Double.parseDouble(field[4])));
            if (bends.isEmpty()) {
                throw new IOException("no water along the fairway " + field[0]);
            }
            int[] grid = new int[2 * bends.size()];
            for (int i = 0; i < bends.size(); i++) {
                grid[2 * i] = (int) Math.round(bends.get(i).lonDegrees() * Rings.PER_DEGREE);
                grid[2 * i + 1] = (int) Math.round(bends.get(i).latDegrees() * Rings.PER_DEGREE);
            }
            lines.add(new Line(field[0], gates.alongLine(bends), grid));
        }
        return lines;
    }

    private static int[] grid(JsonNode coordinates) {
        int[] grid = new int[2 * coordinates.size()];
        int size = 0;
        for (JsonNode at : coordinates) {
            int lon = (int) Math.round(at.get(0).asDouble() * Rings.PER_DEGREE);
            int lat = (int) Math.round(at.get(1).asDouble() * Rings.PER_DEGREE);
            if (size == 0 || grid[size - 2] != lon || grid[size - 1] != lat) {
                grid[size++] = lon;
                grid[size++] = lat;
            }
        }
        return Arrays.copyOf(grid, size);
    }

    private static long key(int lon, int lat) {
        return (long) lon << 32 | lat & 0xffffffffL;
    }

    private static LonLat lonLat(int lon, int lat) {
        return new LonLat((double) lon / Rings.PER_DEGREE, (double) lat / Rings.PER_DEGREE);
    }

    private void cut(Line line) {
        int start = 0;
        for (int i = 2; i < line.grid.length; i += 2) {
            if (isNode(line.grid, i)) {
                int[] part = Arrays.copyOfRange(line.grid, start, i + 2);
                pieces.add(new Piece(line.id, line.passages, node(part, 0), node(part, part.length - 2), part));
                start = i;
            }
        }
    }

    private int node(int[] grid, int at) {
        return nodeAt.computeIfAbsent(key(grid[at], grid[at + 1]), key -> nodeAt.size());
    }

    /** Numbers the nodes from a number on. */
    void number(int first) {
        pieces.replaceAll(
                piece -> new Piece(piece.id, piece.passages, piece.from + first, piece.to + first, piece.grid));
        nodeAt.replaceAll((key, node) -> node + first);
    }

    List<Piece> pieces() {
        return pieces;
    }

    int nodes() {
        return nodeAt.size();
    }

    /** Where lines end and none goes on: their mouths, and their ends inland. Where one branches off, ships keep to it. */
    List<End> ends() {
        List<End> ends = new ArrayList<>();
        nodeAt.forEach((key, node) -> {
            if (!under.contains(key)) {
                ends.add(new End(node, lonLat((int) (key >> 32), (int) (long) key)));
            }
        });
        return ends;
    }
}
