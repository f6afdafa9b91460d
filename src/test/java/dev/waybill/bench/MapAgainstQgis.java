package dev.waybill.bench;

import dev.waybill.app.GeoData;
import dev.waybill.app.MakeReport;
import dev.waybill.draw.PngRenderer;
import dev.waybill.journey.Journey;
import dev.waybill.map.DrawnJourneys;
import dev.waybill.map.MapComposer;
import dev.waybill.map.MapOptions;
import dev.waybill.map.basemap.FileBasemap;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.type.FontBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times the sample's page against QGIS drawing the same page of the same layers at the same size, in the same run.
 *
 * <p>QGIS draws the print layout of {@code output/najin-tikhoretsk/journey.qgz}, which has the page's maps, legend and
 * words. Cold is a whole process that is given the routes and writes one picture; the main job, which resolves and routes
 * as well, stands beside it. Warm is one picture more in the same process. Cold runs alternate. Needs {@code
 * python3-qgis}.
 *
 * <p>Run with
 *
 * <pre>
 * mvn -q package -DskipTests
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath dev.waybill.bench.MapAgainstQgis"</pre>
 */
public final class MapAgainstQgis {

    private static final int WIDTH_PX = 2000;
    private static final int COLD_RUNS = 3;
    private static final int WARM_RUNS = 40;

    /** The program and the journey that is ready to be drawn. */
    private static final String CLASSES = "target/test-classes:target/waybill/lib/waybill.jar";

    /** The system's own Python: QGIS' bindings are made for it and no other. */
    private static final String PYTHON = "/usr/bin/python3";

    private MapAgainstQgis() {}

    /** Runs both and prints a table; with a file's name, draws the one page and nothing else. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            draw(Path.of(arguments[0]));
            return;
        }
        Path folder = Files.createTempDirectory("waybill-bench");
        List<Long> qgisCold = new ArrayList<>();
        List<Long> qgisWarm = new ArrayList<>();
        List<Long> ownCold = new ArrayList<>();
        List<Long> mainJob = new ArrayList<>();
        for (int run = 0; run < COLD_RUNS; run++) {
            qgisCold.add(timed(qgis(folder, 1), new ArrayList<>()));
            ownCold.add(timed(java("-cp", CLASSES, MapAgainstQgis.class.getName(), folder + "/own.png"), new ArrayList<>()));
            mainJob.add(timed(
                    java("-jar", "target/waybill/lib/waybill.jar", "report", "--formats", "png", "--out", folder.toString()),
                    new ArrayList<>()));
        }
        List<String> said = new ArrayList<>();
        timed(qgis(folder, 6), said);
        said.stream().skip(1).forEach(line -> qgisWarm.add(Long.parseLong(line.strip())));
        List<Long> ownWarm = warm();
        System.out.printf(Locale.ROOT, "%-36s %10s %10s %8s%n", "median of the run, ms", "Waybill", "QGIS", "ratio");
        row("whole process, one PNG of 2000 px", ownCold, qgisCold);
        row("the same with resolving and routing", mainJob, qgisCold);
        row("one more PNG in the same process", ownWarm, qgisWarm);
    }

    private static void row(String what, List<Long> own, List<Long> theirs) {
        double ratio = (double) median(theirs) / median(own);
        System.out.printf(Locale.ROOT, "%-36s %10d %10d %8.1f%n", what, median(own), median(theirs), ratio);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static List<String> qgis(Path folder, int times) {
        return List.of(
                PYTHON,
                "src/test/resources/dev/waybill/bench/draw_layout.py",
                "output/najin-tikhoretsk/journey.qgz",
                folder.resolve("qgis.png").toString(),
                Integer.toString(WIDTH_PX),
                Integer.toString(times));
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void draw(Path file) throws IOException {
        FontBook fonts = FontBook.open(Path.of("geodata/fonts"));
        MapComposer composer = new MapComposer(fonts, FileBasemap.open(Path.of("geodata/basemap")));
        Drawing drawing = composer.compose(DrawnJourneys.najinToTikhoretsk(), MapOptions.standard());
        try (OutputStream out = Files.newOutputStream(file)) {
            new PngRenderer(fonts).write(drawing, WIDTH_PX, out);
        }
    }

    private static long timed(List<String> command, List<String> said) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        long start = System.nanoTime();
        Process process = builder.start();
        said.addAll(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + command);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Composing and writing the page again and again; the last half counts. */
    private static List<Long> warm() throws IOException {
        GeoData geodata = GeoData.locate(Path.of("geodata"), null);
        Journey journey = new MakeReport(geodata).resolve(geodata.sampleDossier());
        MapComposer composer = new MapComposer(geodata.fonts(), geodata.basemap());
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < WARM_RUNS; run++) {
            long start = System.nanoTime();
            Drawing drawing = composer.compose(journey, MapOptions.standard());
            new PngRenderer(geodata.fonts()).write(drawing, WIDTH_PX, new ByteArrayOutputStream());
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        return times.subList(WARM_RUNS / 2, WARM_RUNS);
    }
}
