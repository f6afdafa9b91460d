package dev.waybill.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.map.MapComposer;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Colour;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.type.FontBook;
import dev.waybill.map.type.Typesetter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The three formats of one small drawing with everything in it. */
class RenderersTest {

    private static final String EVIL = "</text><script>alert(1)</script> \"&\u0007";

    private static FontBook fonts;

    @BeforeAll
    static void openFonts() throws IOException {
        fonts = FontBook.open(Path.of("geodata/fonts"));
    }

    private static Drawing drawing(String words) {
        Typesetter type = new Typesetter(fonts);
        Typesetter.TypeStyle style = new Typesetter.TypeStyle(
                "SourceSans3-SemiBold", 5, 0, Colour.parse("#112233"), new Item.Halo(Colour.WHITE, 0.5));
        Item.Text text = type.line(words, style, new Point(6, 20));
        Item.Path red = new Item.Path(Outline.of(new Box(10, 30, 30, 20)), Colour.parse("#cc0000"), null);
        Item.Path line = new Item.Path(
                Outline.circle(new Point(70, 40), 9), null, Stroke.dashed(Colour.parse("#0055aa80"), 1, 2.0, 1.0));
        Item.Group clipped = new Item.Group("clipped", new Box(10, 30, 15, 20), List.of(red));
        return new Drawing(
                words, "Words: " + words, "en", 100, 60, Colour.WHITE, List.of(new DrawingLayer("all", "All", List.of(clipped, line, text))));
    }

    private interface Writer {
        void write(Drawing drawing, ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writer writer, Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(drawing, out);
        return out.toByteArray();
    }

    private static byte[] png(Drawing drawing) throws IOException {
        return bytes((one, out) -> new PngRenderer(fonts).write(one, 400, out), drawing);
    }

    private static byte[] svg(Drawing drawing, SvgRenderer.Letters letters) throws IOException {
        return bytes((one, out) -> new SvgRenderer(fonts, letters).write(one, out), drawing);
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        return bytes((one, out) -> new PdfRenderer(fonts).write(one, out), drawing);
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws IOException {
        assertArrayEquals(png(drawing("Najin")), png(drawing("Najin")));
        assertArrayEquals(svg(drawing("Najin"), SvgRenderer.Letters.TEXT), svg(drawing("Najin"), SvgRenderer.Letters.TEXT));
        assertArrayEquals(pdf(drawing("Najin")), pdf(drawing("Najin")));
    }

    @Test
    void aPngHasItsSizeItsResolutionAndItsClip() throws IOException {
        byte[] png = png(drawing("Najin"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(400, image.getWidth());
        assertEquals(240, image.getHeight());
        assertEquals(0xffcc0000, image.getRGB(60, 160), "inside the clip");
        assertEquals(0xffffffff, image.getRGB(130, 160), "outside the clip");
        int resolution = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertEquals(4000, ByteBuffer.wrap(png).getInt(resolution), "pixels a metre: 400 over 100 mm");
    }

    @Test
    void aPictureTooLargeForMemoryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PngRenderer(fonts).paint(drawing("x"), 20_000));
    }

    @Test
    void hostileWordsStayWordsInSvg() throws Exception {
        for (SvgRenderer.Letters letters : SvgRenderer.Letters.values()) {
            byte[] svg = svg(drawing(EVIL), letters);
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
            assertEquals(0, document.getElementsByTagName("script").getLength());
            assertTrue(document.getElementsByTagName("title").item(0).getTextContent().contains("<script>"));
        }
    }

    @Test
    void svgTextIsTextWithItsFontAndOutlinesNeedNone() throws IOException {
        String text = new String(svg(drawing("Najin"), SvgRenderer.Letters.TEXT), StandardCharsets.UTF_8);
        assertTrue(text.contains("@font-face") && text.contains(">Najin<"), "one run of text");
        assertTrue(text.contains("inkscape:label=\"All\""), "layers have names");
        String outlines = new String(svg(drawing("Najin"), SvgRenderer.Letters.OUTLINES), StandardCharsets.UTF_8);
        assertFalse(outlines.contains("<text") || outlines.contains("@font-face"));
    }

    @Test
    void aPdfCanBeSearchedAndHasItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(drawing("Najin 나진 Дунай")))) {
            assertTrue(new PDFTextStripper().getText(document).contains("Najin 나진 Дунай"));
            assertEquals("Najin 나진 Дунай", document.getDocumentInformation().getTitle());
            assertEquals("Words: Najin 나진 Дунай", document.getDocumentInformation().getSubject());
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    @Test
    void theAltTextIsTheAltTextOfTheWholePicture() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(drawing("Najin")))) {
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot(), "the page is tagged");
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void pdfAndPngShowTheSame() throws IOException {
        Drawing drawing = drawing("Najin");
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(png(drawing)));
        try (PDDocument document = Loader.loadPDF(pdf(drawing))) {
            BufferedImage pdf = new PDFRenderer(document).renderImageWithDPI(0, (float) (400 / (100 / 25.4)));
            int differing = 0;
            for (int y = 0; y < 240; y++) {
                for (int x = 0; x < 400; x++) {
                    differing += Math.abs((png.getRGB(x, y) & 0xff) - (pdf.getRGB(x, y) & 0xff)) > 80 ? 1 : 0;
                }
            }
            assertTrue(differing < 0.02 * 400 * 240, differing + " pixels differ");
        }
    }

    @Test
    void aFilmShowsItsLastPictureWhereFilmsAreUnknown() throws IOException {
        List<MapComposer.Frame> frames =
                List.of(new MapComposer.Frame(drawing("one"), 0.1), new MapComposer.Frame(drawing("two"), 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnimatedPngRenderer(fonts).write(frames, 400, out);
        BufferedImage still = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        BufferedImage last = ImageIO.read(new ByteArrayInputStream(png(drawing("two"))));
        for (int y = 0; y < 240; y += 3) {
            for (int x = 0; x < 400; x += 3) {
                assertEquals(last.getRGB(x, y), still.getRGB(x, y));
            }
        }
        String text = new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
        assertEquals(2, text.split("fcTL", -1).length - 1, "pictures");
    }
}
