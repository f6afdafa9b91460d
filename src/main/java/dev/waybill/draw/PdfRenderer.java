package dev.waybill.draw;

import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.type.FontBook;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a drawing as a PDF of one page: vectors, text that can be selected and searched, fonts embedded as subsets,
 * title, language and alt text set. No time is stored.
 */
public final class PdfRenderer {

    private static final double POINTS_PER_MM = 72 / 25.4;

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
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                // From millimetres downwards to points upwards.
                content.transform(new Matrix(new AffineTransform(
                        POINTS_PER_MM, 0, 0, -POINTS_PER_MM, 0, drawing.heightMm() * POINTS_PER_MM)));
                new PdfItems(document, content, fonts).write(drawing);
            }
            document.save(out);
        }
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
        document.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("Desc"), drawing.description());
    }

    /** The same for the same drawing; by default it would be the time. */
    private static long idOf(Drawing drawing) {
        CRC32 sum = new CRC32();
        sum.update((drawing.title() + drawing.description()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
