package dev.waybill.routing.rail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.rail.search.EdgeCosts;
import dev.waybill.routing.rail.search.Hierarchy;
import dev.waybill.routing.rail.search.RailOptions;
import dev.waybill.routing.rail.search.TrackGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The binary copy of a network: the same answers, and never an outdated one. */
class NetworkFileTest {

    private static final LonLat WEST = new LonLat(20, 50);
    private static final LonLat FAR = new LonLat(22, 50);

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheTables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/rail/tiny"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void thePackedNetworkIsTheSame() {
        NetworkFile.pack(folder);
        assertTrue(NetworkFile.readIfFits(folder).isPresent());
        TrackRouter tables = TrackRouter.open(Path.of("src/test/resources/rail/tiny"));
        TrackRouter packed = TrackRouter.open(folder);
        assertEquals(tables.route(WEST, FAR, RailOptions.DEFAULT), packed.route(WEST, FAR, RailOptions.DEFAULT));
        assertEquals(tables.route(FAR, WEST, RailOptions.DEFAULT), packed.route(FAR, WEST, RailOptions.DEFAULT));
    }

    @Test
    void anEditedTableOverrulesThePackedNetwork() throws IOException {
        NetworkFile.pack(folder);
        Files.writeString(folder.resolve("rail.properties"), "# edited\n", StandardOpenOption.APPEND);
        assertFalse(NetworkFile.readIfFits(folder).isPresent());
    }

    @Test
    void aCutFileBesideTablesIsNotUsed() throws IOException {
        NetworkFile.pack(folder);
        byte[] whole = Files.readAllBytes(folder.resolve(NetworkFile.NAME));
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(folder.resolve(NetworkFile.NAME), Arrays.copyOf(whole, length));
            assertFalse(NetworkFile.readIfFits(folder).isPresent(), length + " bytes");
        }
    }

    @Test
    void aRestoredHierarchyFindsTheOptimum() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            TrackGraph graph = new TrackGraph(OptimumTest.randomNetwork(random, 20));
            EdgeCosts costs = EdgeCosts.metres(graph);
            Hierarchy prepared = Hierarchy.prepare(graph, costs);
            Hierarchy restored = Hierarchy.restore(graph, costs, prepared.shortcuts());
            for (int node = 1; node < graph.nodeCount(); node++) {
                long expected = prepared.findWay(0, node).map(Hierarchy.Way::cost).orElse(-1L);
                assertEquals(expected, restored.findWay(0, node).map(Hierarchy.Way::cost).orElse(-1L));
            }
        }
    }
}
