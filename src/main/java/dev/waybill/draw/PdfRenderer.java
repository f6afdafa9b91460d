package dev.waybill.draw;

import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.type.FontBook;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a drawing as a PDF of one page: vectors, text that can be selected and searched, fonts embedded as subsets,
 * title, language and alt text set. No time is stored.
 */
public final class PdfRenderer {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** A third of the time of the default level for a file about a tenth larger. */
    private static final int COMPRESSION = 4;

    private static final COSName FIGURE = COSName.getPDFName("Figure");

    private final FontBook fonts;

    /** Writes text in the fonts of a book. */
    public PdfRenderer(FontBook fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a PDF file.
     *
     * @throws IOException if the stream fails
     */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(idOf(drawing));
            describe(document, drawing);
            PDPage page = new PDPage(new PDRectangle(
                    (float) (drawing.widthMm() * POINTS_PER_MM), (float) (drawing.heightMm() * POINTS_PER_MM)));
            document.addPage(page);
            tag(document, page, drawing.description());
            try (PDPageContentStream content = new PDPageContentStream(
                    document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                // From millimetres downwards to points upwards.
                content.transform(new Matrix(new AffineTransform(
                        POINTS_PER_MM, 0, 0, -POINTS_PER_MM, 0, drawing.heightMm() * POINTS_PER_MM)));
                content.beginMarkedContent(FIGURE, PDPropertyList.create(marks()));
                new PdfItems(document, content, fonts).write(drawing);
                content.endMarkedContent();
            }
            compress(page.getContentStreams().next().getCOSObject());
            document.save(out);
        }
    }

    /** Packs the page's content at a level that PDFBox offers for a whole program only. */
    private static void compress(COSStream content) throws IOException {
        byte[] plain;
        try (InputStream in = content.createRawInputStream()) {
            plain = in.readAllBytes();
        }
        Deflater deflater = new Deflater(COMPRESSION);
        try (OutputStream packed =
                new DeflaterOutputStream(content.createRawOutputStream(), deflater, 1 << 16)) {
            packed.write(plain);
        } finally {
            deflater.end();
        }
        content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }

    private static void describe(PDDocument document, Drawing drawing) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(drawing.title());
        information.setSubject(drawing.description());
        information.setCreator("Waybill");
        document.getDocumentCatalog().setLanguage(drawing.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** Makes the page a figure with an alternative text, for screen readers (PDF 32000-1, 14.7 and 14.9.3). */
    private static void tag(PDDocument document, PDPage page, String description) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        PDStructureElement figure = new PDStructureElement(FIGURE.getName(), root);
        figure.setAlternateDescription(description);
        figure.setPage(page);
        figure.appendKid(0);
        root.appendKid(figure);
        page.setStructParents(0);
        COSArray figures = new COSArray();
        figures.add(figure.getCOSObject());
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(figures);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
    }

    private static COSDictionary marks() {
        COSDictionary marks = new COSDictionary();
        marks.setInt(COSName.MCID, 0);
        return marks;
    }

    /** The same for the same drawing; by default it would be the time. */
    private static long idOf(Drawing drawing) {
        CRC32 sum = new CRC32();
        sum.update((drawing.title() + drawing.description()).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
