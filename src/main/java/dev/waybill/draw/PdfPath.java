package dev.waybill.draw;

import dev.waybill.map.drawing.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Traces an outline on a PDF page. */
final class PdfPath implements Outline.Visitor {

    private final PDPageContentStream content;

    PdfPath(PDPageContentStream content) {
        this.content = content;
    }

    @Override
    public void moveTo(double xMm, double yMm) {
        trace(() -> content.moveTo((float) xMm, (float) yMm));
    }

    @Override
    public void lineTo(double xMm, double yMm) {
        trace(() -> content.lineTo((float) xMm, (float) yMm));
    }

    @Override
    public void curveTo(double x1Mm, double y1Mm, double x2Mm, double y2Mm, double xMm, double yMm) {
        trace(() -> content.curveTo(
                (float) x1Mm, (float) y1Mm, (float) x2Mm, (float) y2Mm, (float) xMm, (float) yMm));
    }

    @Override
    public void close() {
        trace(content::closePath);
    }

    private static void trace(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
