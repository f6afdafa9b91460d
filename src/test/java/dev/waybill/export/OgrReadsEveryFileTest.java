package dev.waybill.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.journey.Journey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** GDAL reads what was written, and makes other files of it that hold the same. */
class OgrReadsEveryFileTest {

    private static final Set<ExportFormat> FORMATS =
            EnumSet.complementOf(EnumSet.of(ExportFormat.JSON, ExportFormat.QGIS, ExportFormat.REPORT));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void ogrinfoReadsItWithoutAWarning(Journey journey) throws IOException, InterruptedException {
        for (Path file : write(journey)) {
            RealPrograms.Outcome outcome = run(List.of("ogrinfo", "-al", file.toString()), file);
            assertFalse(outcome.output().contains("Warning"), file + ": " + outcome.output());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void ogr2ogrConvertsItWithoutAWarningOrALoss(Journey journey) throws Exception {
        JourneyLayers layers = JourneyLayers.of(journey);
        for (Path file : write(journey)) {
            String name = file.getFileName().toString();
            Path copy = folder.resolve("copy of " + name + ".gpkg");
            run(List.of("ogr2ogr", "-f", "GPKG", copy.toString(), file.toString()), file);
            try (ConvertedFile converted = new ConvertedFile(copy)) {
                for (Layer layer : layers.listAll()) {
                    String table = tableOf(layer, name);
                    if (!table.isEmpty()) {
                        assertEquals(ConvertedFile.expected(layer), converted.rows(layer, table), name + ", " + table);
                    }
                }
            }
        }
    }

    /** What GDAL calls a layer of a file; nothing if the file has another layer. */
    private static String tableOf(Layer layer, String name) {
        if (name.startsWith("journey.k")) {
            return layer.title();
        }
        String base = name.substring(0, name.indexOf('.'));
        return name.equals("journey.gpkg") ? layer.name() : base.replace("-spreadsheet", "").equals(layer.name()) ? base : "";
    }

    private List<Path> write(Journey journey) throws IOException {
        return new Exports(journey, PlainGround.under(journey)).write(folder, FORMATS);
    }

    private RealPrograms.Outcome run(List<String> command, Path file) throws IOException, InterruptedException {
        RealPrograms.Outcome outcome = RealPrograms.run(folder, command);
        assertEquals(0, outcome.exitCode(), file + ": " + outcome.errors());
        assertEquals("", outcome.errors(), file.toString());
        return outcome;
    }
}
