package dev.waybill.bench;

import dev.waybill.draw.PdfRenderer;
import dev.waybill.draw.PngRenderer;
import dev.waybill.draw.SvgRenderer;
import dev.waybill.journey.Journey;
import dev.waybill.map.DrawnJourneys;
import dev.waybill.map.MapComposer;
import dev.waybill.map.MapOptions;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.basemap.FileBasemap;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.type.FontBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The sample journey's map: composing the page, and writing it in each format.
 *
 * <p>Run with
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.openjdk.jmh.Main MapBench"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class MapBench {

    private static final int WIDTH_PX = 2000;

    private final FontBook fonts = openFonts();
    private final Basemap basemap = openBasemap();
    private final Journey journey = DrawnJourneys.najinToTikhoretsk();
    private final Drawing drawing = new MapComposer(fonts, basemap).compose(journey, MapOptions.standard());

    private static FontBook openFonts() {
        try {
            return FontBook.open(Path.of("geodata/fonts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Basemap openBasemap() {
        try {
            return FileBasemap.open(Path.of("geodata/basemap"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page from the journey. */
    @Benchmark
    public Drawing compose() {
        return new MapComposer(fonts, basemap).compose(journey, MapOptions.standard());
    }

    /** A PNG of 2000 pixels from the journey: both together, as a user waits for it. */
    @Benchmark
    public int composeAndPng() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngRenderer(fonts).write(compose(), WIDTH_PX, out);
        return out.size();
    }

    /** A PNG of 2000 pixels from the page. */
    @Benchmark
    public int png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngRenderer(fonts).write(drawing, WIDTH_PX, out);
        return out.size();
    }

    /** An SVG with text from the page. */
    @Benchmark
    public int svg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgRenderer(fonts, SvgRenderer.Letters.TEXT).write(drawing, out);
        return out.size();
    }

    /** A PDF from the page. */
    @Benchmark
    public int pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(fonts).write(drawing, out);
        return out.size();
    }
}
