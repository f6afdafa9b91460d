package dev.waybill.export.qgis;

import dev.waybill.draw.SvgRenderer;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.type.FontBook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts of the map's page as pictures within a project: vectors, letters as outlines.
 *
 * <p>So the page looks the same on every machine: QGIS 3.22 can carry no fonts in a project, and its labels in layouts
 * have neither halo nor kerning.
 */
public final class PagePictures {

    private final Drawing page;
    private final SvgRenderer renderer;

    /** Pictures of a page that is set in the fonts of a book. */
    public PagePictures(Drawing page, FontBook fonts) {
        this.page = page;
        this.renderer = new SvgRenderer(fonts, SvgRenderer.Letters.OUTLINES);
    }

    /** The page's layers that are wanted, from the back to the front. */
    List<DrawingLayer> listLayers(Predicate<DrawingLayer> wanted) {
        return page.layers().stream().filter(wanted).toList();
    }

    /** Writes layers of the page within a box as an SVG picture. */
    void write(List<DrawingLayer> layers, Box part, OutputStream out) throws IOException {
        List<DrawingLayer> cut = layers.stream()
                .map(layer -> new DrawingLayer(layer.id(), layer.title(), FrameCut.unclipped(layer.items())))
                .toList();
        Drawing drawing = new Drawing(
                "", "", page.language(), page.widthMm(), page.heightMm(), page.background(), cut);
        renderer.writePart(drawing, part, out);
    }
}
