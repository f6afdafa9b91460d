package dev.waybill.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A journey of 5,000 legs in every format, in a process of its own whose heap is bounded.
 *
 * <p>The process says what it took; run this test alone on a quiet machine to measure. What is asserted is that nothing
 * is lost and that the memory of the whole process, as the system counts it, stays under 500 MB.
 */
class ManyLegsTest {

    private static final int LEGS = 5_000;
    private static final int MOST_KILOBYTES = 500_000;

    @TempDir
    private Path folder;

    @Test
    void fiveThousandLegsAreWrittenInEveryFormatWithinAModestHeap() throws Exception {
        RealPrograms.Outcome outcome = RealPrograms.run(
                Path.of("").toAbsolutePath(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-da:org.geotools...",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString()));
        assertEquals(0, outcome.exitCode(), outcome.errors());
        System.out.print(outcome.output());
        try (Stream<String> lines = Files.lines(folder.resolve("legs.geojsonl"))) {
            assertEquals(LEGS, lines.count());
        }
        outcome.output().lines().filter(line -> line.startsWith("VmHWM")).forEach(line -> {
            int kilobytes = Integer.parseInt(line.replaceAll("\\D", ""));
            assertTrue(kilobytes <= MOST_KILOBYTES, line);
        });
    }

    /** The process that writes. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Journey journey = SampleJourneys.ofSize(LEGS);
            long began = System.nanoTime();
            double before = processorSeconds();
            new Exports(journey, PlainGround.under(journey))
                    .write(Path.of(arguments[0]), EnumSet.allOf(ExportFormat.class));
            System.out.printf(
                    Locale.ROOT,
                    "%d legs in every format: %.1f s of processor, %.1f s by the clock%n",
                    LEGS,
                    processorSeconds() - before,
                    (System.nanoTime() - began) / 1e9);
            Path status = Path.of("/proc/self/status");
            if (Files.isReadable(status)) {
                Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .forEach(System.out::println);
            }
        }

        private static double processorSeconds() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        }
    }
}
