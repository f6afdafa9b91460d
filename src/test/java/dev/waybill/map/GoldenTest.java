package dev.waybill.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.draw.PngRenderer;
import dev.waybill.draw.SvgRenderer;
import dev.waybill.journey.Journey;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.style.Layout;
import dev.waybill.map.style.Theme;
import dev.waybill.map.type.FontBook;
import dev.waybill.words.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages against their goldens: drawings as text, one SVG by its bytes, one PNG by its pixels. */
class GoldenTest {

    private static final int PNG_WIDTH = 900;

    private static FontBook fonts;

    @BeforeAll
    static void openFonts() throws IOException {
        fonts = FontBook.open(Path.of("geodata/fonts"));
    }

    private static Drawing compose(Journey journey, MapOptions options) {
        return new MapComposer(fonts, new PlainBasemap()).compose(journey, options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bay", "pacific", "suez", "pole", "single", "twenty", "loop", "scripts", "tall"})
    void drawingsOfTheGalleryAreAsTheyWere(String name) throws IOException {
        Goldens.assertText(
                name + ".drawing.txt", DrawingText.of(compose(GalleryJourneys.named(name), MapOptions.standard())));
    }

    @Test
    void theSampleIsAsItWasInEveryLanguageAndTheme() throws IOException {
        MapOptions options = MapOptions.standard().with(Layout.WEB);
        for (String language : Wording.LANGUAGES) {
            Drawing drawing = compose(DrawnJourneys.najinToTikhoretsk(), options.with(Wording.in(language)));
            Goldens.assertText("sample-" + language + ".drawing.txt", DrawingText.of(drawing));
        }
        for (String theme : new String[] {"dark", "print"}) {
            Drawing drawing = compose(DrawnJourneys.najinToTikhoretsk(), options.with(Theme.named(theme)));
            Goldens.assertText("sample-" + theme + ".drawing.txt", DrawingText.of(drawing));
        }
    }

    @Test
    void theSamplesSvgIsTheSameByteForByte() throws IOException {
        Drawing drawing = compose(DrawnJourneys.najinToTikhoretsk(), MapOptions.standard().with(Layout.SOCIAL));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgRenderer(fonts, SvgRenderer.Letters.OUTLINES).write(drawing, out);
        Optional<byte[]> golden = Goldens.find("sample-social.svg", out.toByteArray());
        if (golden.isPresent()) {
            assertArrayEquals(golden.get(), out.toByteArray());
        }
    }

    @Test
    void theSamplesPngLooksTheSame() throws IOException {
        Drawing drawing = compose(DrawnJourneys.najinToTikhoretsk(), MapOptions.standard());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngRenderer(fonts).write(drawing, PNG_WIDTH, out);
        Optional<byte[]> golden = Goldens.find("sample-report.png", out.toByteArray());
        if (golden.isPresent()) {
            BufferedImage before = ImageIO.read(new ByteArrayInputStream(golden.get()));
            BufferedImage now = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            double share = shareOfPixelsThatDiffer(before, now);
            if (share > 0.002) {
                Files.createDirectories(Path.of("target/goldens"));
                Files.write(Path.of("target/goldens/sample-report.png"), out.toByteArray());
            }
            assertTrue(share <= 0.002, () -> share + " of the pixels differ; see target/goldens/sample-report.png");
        }
    }

    private static double shareOfPixelsThatDiffer(BufferedImage before, BufferedImage now) {
        assertEquals(before.getWidth(), now.getWidth());
        assertEquals(before.getHeight(), now.getHeight());
        int differing = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                differing += differs(before.getRGB(x, y), now.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) differing / (now.getWidth() * now.getHeight());
    }

    private static boolean differs(int a, int b) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > 24) {
                return true;
            }
        }
        return false;
    }
}
