package dev.waybill.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.app.GeoData;
import dev.waybill.export.web.WebPage;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format of every journey, written by two processes in different places of the world. */
class SameBytesTest {

    @TempDir
    private Path folder;

    @Test
    void timeZoneLocaleClockEncodingAndOrderOfHashesLeaveNoTrace() throws Exception {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        write(here, "-Duser.timezone=America/St_Johns", "-Duser.language=en", "-Duser.country=US");
        // Files bear seconds: another one must have begun.
        TimeUnit.MILLISECONDS.sleep(1_100);
        write(
                there,
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=ISO-8859-1",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                "-XX:hashCode=2");
        Map<String, String> first = digests(here);
        assertTrue(first.size() > 5 * 20, "too few files were written: " + first.keySet());
        Map<String, String> second = digests(there);
        assertEquals(first.keySet(), second.keySet());
        List<String> different = first.keySet().stream()
                .filter(name -> !first.get(name).equals(second.get(name)))
                .toList();
        assertEquals(List.of(), different);
    }

    private static void write(Path folder, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-Djava.awt.headless=true", "-da:org.geotools..."));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Writer.class.getName(), folder.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertEquals(0, process.waitFor());
    }

    private static Map<String, String> digests(Path folder) throws IOException, NoSuchAlgorithmException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }

    /** The process that writes. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            GeoData geodata = GeoData.locate(Path.of("geodata"), null);
            WebPage pages = new WebPage(geodata.basemap(), geodata.fonts());
            for (Journey journey : SampleJourneys.stream().toList()) {
                Path out = folder.resolve(journey.id());
                new Exports(journey, PlainGround.under(journey)).write(out, EnumSet.allOf(ExportFormat.class));
                Files.write(out.resolve("index.html"), pages.html(journey));
            }
        }
    }
}
