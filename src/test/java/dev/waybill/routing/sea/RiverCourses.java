package dev.waybill.routing.sea;

import dev.waybill.geo.GeoLine;
import dev.waybill.routing.sea.graph.SeaGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rivers and canals in the prepared graph, where ways may cross land: fairways through straits left out. */
public final class RiverCourses {

    private RiverCourses() {}

    /** Reads them from geodata/sea. */
    public static List<GeoLine> list(Path folder) throws IOException {
        List<String> fairways = Files.readAllLines(folder.resolve("fairways.csv")).stream()
                .map(row -> row.split(",")[0])
                .toList();
        return SeaGraph.open(folder.resolve("graph.bin")).waterways.stream()
                .filter(way -> !fairways.contains(way.id()))
                .map(way -> new GeoLine(way.positions()))
                .toList();
    }
}
