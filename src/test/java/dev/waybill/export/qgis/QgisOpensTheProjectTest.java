package dev.waybill.export.qgis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waybill.export.ExportFormat;
import dev.waybill.export.Exports;
import dev.waybill.export.PlainGround;
import dev.waybill.export.RealPrograms;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real QGIS, without a display, opens what was written; skipped where it is not installed. */
class QgisOpensTheProjectTest {

    /** The system's own Python: QGIS' bindings are made for it and no other. */
    static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyLayerIsValidStyledAndLabelledAndTheLayoutPrints(Journey journey) throws Exception {
        String said = open(journey);
        assertTrue(said.lines().noneMatch(line -> line.startsWith("FAULT")), said);
        assertTrue(said.contains("done"), said);
        assertEquals(
                "%PDF",
                new String(
                        Files.readAllBytes(folder.resolve("layout.pdf")),
                        0,
                        4,
                        java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void theProjectShowsTheJourneyAboveTheGroundInTheMapsProjection() throws Exception {
        String said = open(SampleJourneys.najinTikhoretsk());
        assertTrue(
                said.contains("order: waybill_places waybill_events waybill_claims waybill_legs waybill_areas"
                        + " waybill_base_names waybill_base_coast waybill_base_borders waybill_base_graticule"),
                said);
        assertTrue(said.contains("projection: +proj=laea"), said);
        assertTrue(said.contains("bookmarks: Main map, Inset 1"), said);
        assertTrue(said.contains("begins: 2023-09-02"), said);
        assertTrue(said.contains("plays: True"), said);
        assertTrue(said.contains("alias: Length (km)"), said);
        assertTrue(said.contains("layouts: Map, Map that follows the layers"), said);
        assertTrue(
                coloursOf(folder.resolve("map.png")).contains(0xff_a3_21_1d), "the rail leg's red is not on the map");
    }

    private static Set<Integer> coloursOf(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    private String open(Journey journey) throws IOException, InterruptedException {
        assumeTrue(hasQgis(), "python3-qgis is not installed; this check is skipped");
        new Exports(journey, PlainGround.under(journey))
                .write(folder, EnumSet.of(ExportFormat.GEOPACKAGE, ExportFormat.QGIS));
        Path script = folder.resolve("open_project.py");
        try (var in = RealPrograms.class.getResourceAsStream("open_project.py")) {
            Files.copy(in, script);
        }
        RealPrograms.Outcome outcome =
                RealPrograms.run(folder, List.of(PYTHON, script.toString(), "journey.qgz", "layout.pdf", "map.png"));
        Files.delete(script);
        assertEquals(0, outcome.exitCode(), outcome.output() + outcome.errors());
        return outcome.output();
    }

    static boolean hasQgis() {
        return Files.isDirectory(Path.of("/usr/lib/python3/dist-packages/qgis"));
    }
}
