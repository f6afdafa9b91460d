package dev.waybill.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.draw.PdfRenderer;
import dev.waybill.draw.PngRenderer;
import dev.waybill.draw.SvgRenderer;
import dev.waybill.export.RealPrograms;
import dev.waybill.export.RealPrograms.Outcome;
import dev.waybill.journey.Journey;
import dev.waybill.map.basemap.FileBasemap;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.style.Layout;
import dev.waybill.map.type.FontBook;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SVG and PDF in the programs that people open them with: they look like the PNG, and their words are found.
 *
 * <p>Each check is skipped, saying so, where its program is not installed.
 */
class OtherProgramsTest {

    private static final int WIDTH_PX = 1200;

    /** Share of the pixels that may look different. */
    private static final double MOST = 0.02;

    @TempDir
    static Path folder;

    private static FontBook fonts;
    private static Map<String, Drawing> drawings;

    @BeforeAll
    static void compose() throws IOException {
        fonts = FontBook.open(Path.of("geodata/fonts"));
        MapComposer composer = new MapComposer(fonts, FileBasemap.open(Path.of("geodata/basemap")));
        drawings = Map.of(
                "sample", drawing(composer, DrawnJourneys.najinToTikhoretsk()),
                "scripts", drawing(composer, GalleryJourneys.named("scripts")));
    }

    private static Drawing drawing(MapComposer composer, Journey journey) {
        return composer.compose(journey, MapOptions.standard().with(Layout.WEB));
    }

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static Path write(String name, Writer writer) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(out);
        }
        return file;
    }

    private static void assertLooksLikeThePng(String name, Path picture) throws IOException {
        BufferedImage own = new PngRenderer(fonts).paint(drawings.get(name), WIDTH_PX);
        BufferedImage theirs = ImageIO.read(picture.toFile());
        double share = Pictures.shareThatDiffers(own, theirs);
        System.out.printf("%s differs from the PNG in %.2f %% of the pixels%n", picture.getFileName(), 100 * share);
        if (share > MOST) {
            Pictures.keep(theirs, picture.getFileName().toString());
            Pictures.keep(own, name + "-own");
        }
        assertTrue(share <= MOST, () -> share + " of the pixels of " + picture.getFileName() + " differ; see target/pictures");
    }

    @Test
    void chromiumShowsTheSvgLikeThePng() throws Exception {
        for (String name : drawings.keySet()) {
            Drawing drawing = drawings.get(name);
            Path svg = write(name + ".svg", out -> new SvgRenderer(fonts, SvgRenderer.Letters.TEXT).write(drawing, out));
            Path picture = folder.resolve(name + "-chromium.png");
            // CSS takes 96 pixels for an inch; the window is larger than the page for what headless windows lose at the rim.
            double factor = WIDTH_PX / (drawing.widthMm() * 96 / 25.4);
            Outcome outcome = RealPrograms.run(folder, List.of(
                    "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                    "--disable-lcd-text", "--font-render-hinting=none", "--disable-background-networking", "--no-first-run",
                    "--user-data-dir=" + folder.resolve("profile"),
                    "--force-device-scale-factor=" + factor,
                    "--window-size=1100,900",
                    "--screenshot=" + picture,
                    svg.toUri().toString()));
            assertEquals(0, outcome.exitCode(), outcome.errors());
            assertLooksLikeThePng(name, picture);
        }
    }

    @Test
    void rsvgShowsTheOutlinesLikeThePng() throws Exception {
        for (String name : drawings.keySet()) {
            Drawing drawing = drawings.get(name);
            Path svg = write(
                    name + "-outlines.svg", out -> new SvgRenderer(fonts, SvgRenderer.Letters.OUTLINES).write(drawing, out));
            Path picture = folder.resolve(name + "-rsvg-outlines.png");
            rsvg(List.of("rsvg-convert"), svg, picture);
            assertLooksLikeThePng(name, picture);
        }
    }

    /** It ignores embedded fonts, but finds the same ones where they are installed. */
    @Test
    void rsvgShowsTheTextLikeThePngWhereTheFontsAreInstalled() throws Exception {
        Path settings = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig><dir>"
                + Path.of("geodata/fonts").toAbsolutePath() + "</dir><cachedir>" + folder.resolve("cache")
                + "</cachedir></fontconfig>");
        for (String name : drawings.keySet()) {
            Drawing drawing = drawings.get(name);
            Path svg = write(name + "-text.svg", out -> new SvgRenderer(fonts, SvgRenderer.Letters.TEXT).write(drawing, out));
            Path picture = folder.resolve(name + "-rsvg-text.png");
            RealPrograms.run(folder, List.of("rsvg-convert", "--version"));
            rsvg(List.of("env", "FONTCONFIG_FILE=" + settings, "rsvg-convert"), svg, picture);
            assertLooksLikeThePng(name, picture);
        }
    }

    private static void rsvg(List<String> program, Path svg, Path picture) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("--unlimited", "-w", Integer.toString(WIDTH_PX), "-o", picture.toString(), svg.toString()));
        Outcome outcome = RealPrograms.run(folder, command);
        assertEquals(0, outcome.exitCode(), outcome.errors());
    }

    @Test
    void everyFontOfThePdfIsEmbedded() throws Exception {
        for (String name : drawings.keySet()) {
            List<String> lines = run("pdffonts", pdf(name).toString()).lines().skip(2).toList();
            assertTrue(lines.size() >= 3, () -> name + " has the fonts " + lines);
            for (String line : lines) {
                String[] cells = line.trim().split("\\s+");
                // … emb sub uni object ID
                assertEquals("yes", cells[cells.length - 5], () -> "embedded: " + line);
                assertEquals("yes", cells[cells.length - 4], () -> "a subset: " + line);
                assertEquals("yes", cells[cells.length - 3], () -> "with its letters' meaning: " + line);
            }
        }
    }

    @Test
    void everyWordOfThePdfIsFound() throws Exception {
        for (String name : drawings.keySet()) {
            String text = squeezed(run("pdftotext", "-raw", "-enc", "UTF-8", pdf(name).toString(), "-"));
            List<String> words = new ArrayList<>();
            for (DrawingLayer layer : drawings.get(name).layers()) {
                if (!layer.id().endsWith("names")) {
                    collect(layer.items(), words);
                }
            }
            assertFalse(words.isEmpty());
            List<String> missing = words.stream().filter(word -> !text.contains(squeezed(word))).toList();
            assertEquals(List.of(), missing, name);
        }
    }

    @Test
    void thePdfSaysItsTitleAndWhatItShows() throws Exception {
        Drawing drawing = drawings.get("sample");
        String information = run("pdfinfo", pdf("sample").toString());
        assertTrue(information.contains("Title:           " + drawing.title()), information);
        assertTrue(information.contains("Tagged:          yes"), information);
        assertTrue(information.contains("Subject:         " + drawing.description().substring(0, 40)), information);
    }

    private static Path pdf(String name) throws IOException {
        return write(name + ".pdf", out -> new PdfRenderer(fonts).write(drawings.get(name), out));
    }

    private static String run(String... command) throws Exception {
        Outcome outcome = RealPrograms.run(folder, List.of(command));
        assertEquals(0, outcome.exitCode(), outcome.errors());
        return outcome.output();
    }

    /** The letters as they stand in each line; a word in a script that runs leftwards may come out either way round. */
    private static void collect(List<Item> items, List<String> words) {
        for (Item item : items) {
            if (item instanceof Item.Group group) {
                collect(group.items(), words);
            } else if (item instanceof Item.Text text && isLeftToRight(text.plain())) {
                words.add(text.plain());
            }
        }
    }

    private static boolean isLeftToRight(String text) {
        return text.codePoints().noneMatch(letter -> Character.getDirectionality(letter)
                == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200e\\u200f]+", "");
    }
}
