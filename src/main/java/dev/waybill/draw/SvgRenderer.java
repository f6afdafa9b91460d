package dev.waybill.draw;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.type.FontBook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes a drawing as SVG 1.1: layers as named groups, title and description for screen readers.
 *
 * <p>Letters are text in embedded font subsets, which can be searched and edited, or outlines, which every program
 * shows alike. One user unit is a millimetre. All text is escaped; nothing in a drawing can become markup.
 */
public final class SvgRenderer {

    private final FontBook fonts;
    private final Letters letters;

    /** What becomes of letters. */
    public enum Letters {
        /** Text with the fonts embedded. */
        TEXT,
        /** Outlines. */
        OUTLINES
    }

    /** Writes letters from a book of fonts as text or as outlines. */
    public SvgRenderer(FontBook fonts, Letters letters) {
        this.fonts = fonts;
        this.letters = letters;
    }

    /**
     * Writes an SVG file.
     *
     * @throws IOException if the stream fails
     */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Box page = new Box(0, 0, drawing.widthMm(), drawing.heightMm());
        write(drawing, page, true, out);
    }

    /**
     * Writes a part of a drawing without its background, to be laid over something else.
     *
     * @param part of the page that the picture shows
     * @throws IOException if the stream fails
     */
    public void writePart(Drawing drawing, Box part, OutputStream out) throws IOException {
        write(drawing, part, false, out);
    }

    private void write(Drawing drawing, Box part, boolean background, OutputStream out) throws IOException {
        try {
            write(drawing, part, background, new SvgWriter(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Drawing drawing, Box part, boolean background, SvgWriter svg) throws IOException {
        String width = SvgWriter.number(part.widthMm());
        String height = SvgWriter.number(part.heightMm());
        String corner = SvgWriter.number(part.xMm()) + " " + SvgWriter.number(part.yMm());
        svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("xmlns:inkscape", "http://www.inkscape.org/namespaces/inkscape")
                .attribute("width", width + "mm")
                .attribute("height", height + "mm")
                .attribute("viewBox", corner + " " + width + " " + height)
                .attribute("xml:lang", drawing.language())
                .attribute("role", "img")
                .attribute("aria-labelledby", "title desc")
                .endTag();
        svg.open("title").attribute("id", "title").content(drawing.title());
        svg.open("desc").attribute("id", "desc").content(drawing.description());
        if (letters == Letters.TEXT) {
            svg.open("style").content(SvgFonts.styleSheet(drawing, fonts));
        }
        if (background) {
            svg.open("rect")
                    .attribute("width", width)
                    .attribute("height", height)
                    .attribute("fill", drawing.background().hex())
                    .endEmpty();
        }
        SvgItems items = new SvgItems(svg, fonts, letters);
        for (DrawingLayer layer : drawing.layers()) {
            svg.open("g")
                    .attribute("id", layer.id())
                    .attribute("inkscape:groupmode", "layer")
                    .attribute("inkscape:label", layer.title())
                    .endTag();
            layer.items().forEach(items::write);
            svg.close("g");
        }
        svg.close("svg");
        svg.flush();
    }
}
