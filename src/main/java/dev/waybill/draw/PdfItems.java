package dev.waybill.draw;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Colour;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.type.FontBook;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Writes the items of a drawing to a PDF page on which one unit is a millimetre and y runs down. */
final class PdfItems {

    private final PDDocument document;
    private final PDPageContentStream content;
    private final FontBook fonts;
    private final Map<String, PDFont> embedded = new HashMap<>();
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfItems(PDDocument document, PDPageContentStream content, FontBook fonts) {
        this.document = document;
        this.content = content;
        this.fonts = fonts;
    }

    void write(Drawing drawing) throws IOException {
        write(new Item.Path(
                Outline.of(new Box(0, 0, drawing.widthMm(), drawing.heightMm())), drawing.background(), null));
        for (DrawingLayer layer : drawing.layers()) {
            for (Item item : layer.items()) {
                write(item);
            }
        }
    }

    private void write(Item item) throws IOException {
        if (item instanceof Item.Path path) {
            write(path);
        } else if (item instanceof Item.Text text) {
            write(text);
        } else if (item instanceof Item.Group group) {
            content.saveGraphicsState();
            Box clip = group.clip();
            if (clip != null) {
                trace(Outline.of(clip));
                content.clip();
            }
            for (Item inner : group.items()) {
                write(inner);
            }
            content.restoreGraphicsState();
        }
    }

    private void write(Item.Path path) throws IOException {
        if (path.outline().isEmpty()) {
            return;
        }
        if (path.fill() != null) {
            opacity(path.fill());
            content.setNonStrokingColor(color(path.fill()));
            trace(path.outline());
            content.fill();
        }
        if (path.stroke() != null) {
            pen(path.stroke());
            trace(path.outline());
            content.stroke();
        }
    }

    private void pen(Stroke stroke) throws IOException {
        opacity(stroke.colour());
        content.setStrokingColor(color(stroke.colour()));
        content.setLineWidth((float) stroke.widthMm());
        content.setLineJoinStyle(1);
        content.setLineCapStyle(stroke.flatEnds() ? 0 : 1);
        float[] dash = new float[stroke.dashMm().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dashMm().get(i).floatValue();
        }
        content.setLineDashPattern(dash, 0);
    }

    private void write(Item.Text text) throws IOException {
        if (text.halo() != null) {
            pen(Stroke.solid(text.halo().colour(), 2 * text.halo().widthMm()));
            show(text, RenderingMode.STROKE);
        }
        opacity(text.colour());
        content.setNonStrokingColor(color(text.colour()));
        show(text, RenderingMode.FILL);
    }

    private void show(Item.Text text, RenderingMode mode) throws IOException {
        content.beginText();
        content.setRenderingMode(mode);
        content.setCharacterSpacing((float) text.trackingMm());
        for (Item.Run run : text.runs()) {
            content.setFont(font(run.face()), (float) text.sizeMm());
            // The text matrix turns y up again, or letters would stand on their heads.
            double angle = Math.toRadians(run.angleDegrees());
            float cos = (float) Math.cos(angle);
            float sin = (float) Math.sin(angle);
            content.setTextMatrix(new Matrix(cos, sin, sin, -cos, (float) run.xMm(), (float) run.yMm()));
            content.showText(run.text());
        }
        content.setCharacterSpacing(0);
        content.endText();
    }

    private PDFont font(String face) {
        return embedded.computeIfAbsent(face, name -> {
            try {
                TrueTypeFont font = fonts.getFace(name).open();
                document.registerTrueTypeFontForClosing(font);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + name + " cannot be embedded", e);
            }
        });
    }

    private void opacity(Colour colour) throws IOException {
        content.setGraphicsStateParameters(opacities.computeIfAbsent(colour.opacity(), opacity -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(opacity.floatValue());
            state.setStrokingAlphaConstant(opacity.floatValue());
            return state;
        }));
    }

    private static Color color(Colour colour) {
        return new Color(colour.rgb());
    }

    private void trace(Outline outline) {
        outline.visit(new PdfPath(content));
    }
}
