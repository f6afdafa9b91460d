package dev.waybill.export.qgis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waybill.draw.PdfRenderer;
import dev.waybill.export.ExportFormat;
import dev.waybill.export.ExportOptions;
import dev.waybill.export.Exports;
import dev.waybill.export.PlainGround;
import dev.waybill.export.RealPrograms;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import dev.waybill.map.PageFrames;
import dev.waybill.map.drawing.Box;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** QGIS prints the project's layout, and the print looks as the PDF of the map does, part by part. */
class LayoutEqualsTheMapTest {

    private static final int DOTS_PER_INCH = 100;

    /** Pixels averaged before they are compared: two programs never round alike. */
    private static final int CELL_PX = 4;

    /** Mean difference of grey, of 255, that two renderings of the same may have. */
    private static final double ALIKE = 2.5;

    @TempDir
    private Path folder;

    @Test
    void everyPartOfThePageLooksTheSame() throws Exception {
        Journey journey = SampleJourneys.najinTikhoretsk();
        ExportOptions.Ground ground = PlainGround.under(journey).ground();
        print(journey);
        try (OutputStream out = Files.newOutputStream(folder.resolve("map.pdf"))) {
            new PdfRenderer(ground.fonts()).write(ground.page().compose().drawing(), out);
        }
        BufferedImage map = picture("map");
        BufferedImage layout = picture("layout-0");
        assertEquals(map.getWidth(), layout.getWidth(), 1);
        assertEquals(map.getHeight(), layout.getHeight(), 1);
        parts(ground.page().frames()).forEach((part, box) -> {
            double difference = difference(map, layout, box);
            assertTrue(difference < ALIKE, part + " differs by " + difference);
        });
    }

    @Test
    void theLayoutThatFollowsTheLayersIsAnotherOne() throws Exception {
        Journey journey = SampleJourneys.najinTikhoretsk();
        print(journey);
        BufferedImage page = picture("layout-0");
        BufferedImage live = picture("layout-1");
        Box panel = PlainGround.under(journey).ground().page().frames().panel();
        assertTrue(difference(page, live, panel) > ALIKE, "the comparison tells no two pages apart");
    }

    private static Map<String, Box> parts(PageFrames frames) {
        Box page = frames.page();
        Box main = frames.main().frame();
        Map<String, Box> parts = new LinkedHashMap<>();
        parts.put("head", new Box(0, 0, page.widthMm(), main.yMm()));
        parts.put("main map", main);
        for (int i = 0; i < frames.insets().size(); i++) {
            parts.put("inset " + (i + 1), frames.insets().get(i).frame());
        }
        parts.put("panel", frames.panel());
        double foot = Math.max(frames.panel().bottomMm(), main.bottomMm());
        parts.put("foot", new Box(0, foot, page.widthMm(), page.heightMm() - foot));
        return parts;
    }

    private void print(Journey journey) throws IOException, InterruptedException {
        assumeTrue(QgisOpensTheProjectTest.hasQgis(), "python3-qgis is not installed; this check is skipped");
        new Exports(journey, PlainGround.under(journey))
                .write(folder, EnumSet.of(ExportFormat.GEOPACKAGE, ExportFormat.QGIS));
        Path script = folder.resolve("print_layouts.py");
        try (var in = RealPrograms.class.getResourceAsStream("print_layouts.py")) {
            Files.copy(in, script);
        }
        RealPrograms.Outcome outcome =
                RealPrograms.run(folder, List.of(QgisOpensTheProjectTest.PYTHON, script.toString(), "journey.qgz"));
        assertTrue(outcome.output().endsWith("done\n"), outcome.output() + outcome.errors());
    }

    private BufferedImage picture(String pdf) throws IOException, InterruptedException {
        RealPrograms.Outcome outcome = RealPrograms.run(
                folder,
                List.of("pdftoppm", "-r", "" + DOTS_PER_INCH, "-singlefile", "-png", pdf + ".pdf", pdf));
        assertEquals(0, outcome.exitCode(), outcome.errors());
        return ImageIO.read(folder.resolve(pdf + ".png").toFile());
    }

    private static double difference(BufferedImage one, BufferedImage other, Box box) {
        double pxPerMm = DOTS_PER_INCH / 25.4;
        double sum = 0;
        int cells = 0;
        for (double y = box.yMm() * pxPerMm; y + CELL_PX < box.bottomMm() * pxPerMm; y += CELL_PX) {
            for (double x = box.xMm() * pxPerMm; x + CELL_PX < box.rightMm() * pxPerMm; x += CELL_PX) {
                sum += Math.abs(grey(one, (int) x, (int) y) - grey(other, (int) x, (int) y));
                cells++;
            }
        }
        return sum / cells;
    }

    private static double grey(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + CELL_PX; y++) {
            for (int x = left; x < left + CELL_PX; x++) {
                int rgb = image.getRGB(Math.min(x, image.getWidth() - 1), Math.min(y, image.getHeight() - 1));
                sum += ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3.0;
            }
        }
        return sum / (CELL_PX * CELL_PX);
    }
}
