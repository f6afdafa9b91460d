package dev.waybill.routing.road;

import com.graphhopper.GraphHopper;
import dev.waybill.source.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Makes a road network of an OpenStreetMap extract.
 *
 * <p>Takes minutes and some gigabytes of memory for a large country. The network is built beside its place and then
 * renamed, so a killed run leaves the old one whole.
 */
public final class RoadImport {

    private RoadImport() {}

    /**
     * What was imported.
     *
     * @param nodes junctions
     * @param edges stretches of road between them
     */
    public record Summary(int nodes, int edges) {}

    /**
     * Reads the extract and prepares the network.
     *
     * @param file .osm.pbf or .osm
     * @param networks folder of the user's networks
     * @param name of the network: a-z, 0-9 and hyphens
     * @throws InputException if the file is missing, unreadable or holds no road
     */
    public static Summary run(Path file, Path networks, String name) {
        if (!Files.isRegularFile(file)) {
            throw InputException.ofOption("FILE", file + " is no file", "Give an .osm.pbf or .osm file");
        }
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw InputException.ofOption("--name", "'" + name + "' is no name", "Use a-z, 0-9 and hyphens");
        }
        Path made = networks.resolve(name + ".part");
        try {
            delete(made);
            Files.createDirectories(made);
            Summary summary = build(file, made);
            if (summary.edges() == 0) {
                throw InputException.ofOption("FILE", file + " holds no road", "Give an extract with roads");
            }
            Path place = networks.resolve(name);
            delete(place);
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
            return summary;
        } catch (IOException e) {
            throw InputException.ofOption(
                    "FILE", "the network cannot be written: " + e.getMessage(), "Check the folder " + networks);
        } finally {
            deleteQuietly(made);
        }
    }

    private static Summary build(Path file, Path folder) {
        GraphHopper hopper = RoadGraph.in(folder);
        hopper.setOSMFile(file.toString());
        try {
            hopper.importOrLoad();
            return new Summary(
                    hopper.getBaseGraph().getNodes(), hopper.getBaseGraph().getEdges());
        } catch (RuntimeException e) {
            // GraphHopper throws plain runtime exceptions of many kinds at a file that is none of OpenStreetMap's.
            throw InputException.ofOption(
                    "FILE", file + " cannot be read: " + e.getMessage(), "Give an .osm.pbf or .osm file with roads");
        } finally {
            hopper.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // What is left is a folder that no network is looked for in.
        }
    }
}
