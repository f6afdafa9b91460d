package dev.waybill.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.waybill.journey.Journey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OgrReadsEveryFileTest {

    private static final Set<ExportFormat> FORMATS =
            EnumSet.complementOf(EnumSet.of(ExportFormat.JSON, ExportFormat.QGIS, ExportFormat.REPORT));

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void withoutAWarning(Journey journey, @TempDir Path folder) throws IOException, InterruptedException {
        Exports exports = new Exports(journey, PlainGround.under(journey));
        for (Path file : exports.write(folder, FORMATS)) {
            RealPrograms.Outcome outcome = RealPrograms.run(folder, List.of("ogrinfo", "-al", file.toString()));
            assertEquals(0, outcome.exitCode(), file + ": " + outcome.errors());
            assertEquals("", outcome.errors(), file.toString());
            assertFalse(outcome.output().contains("Warning"), file + ": " + outcome.output());
        }
    }
}
