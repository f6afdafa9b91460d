package dev.waybill.draw;

import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.type.FontBook;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;

/**
 * Draws a drawing as a PNG file of a given width, with its true resolution in the file.
 *
 * <p>Needs no display and no font of the system. May be used by several threads.
 */
public final class PngRenderer {

    /** Widest and highest picture: beyond it a picture takes more memory than a report needs. */
    public static final int MAX_PX = 16_000;

    /** Bands that are painted at the same time; their number is fixed, so that the pixels never depend on the machine. */
    private static final int BANDS = 2;

    private final FontBook fonts;

    /** Draws letters from a book of fonts. */
    public PngRenderer(FontBook fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a PNG file.
     *
     * @param widthPx width of the picture, up to {@link #MAX_PX}; the height follows from the page
     * @throws IOException if the stream fails
     */
    public void write(Drawing drawing, int widthPx, OutputStream out) throws IOException {
        PngFile.write(paint(drawing, widthPx), drawing.pixelsPerMm(widthPx), drawing.title(), drawing.description(), out);
    }

    /** The picture in memory, three channels of eight bits. */
    public BufferedImage paint(Drawing drawing, int widthPx) {
        double scale = drawing.pixelsPerMm(widthPx);
        int heightPx = (int) Math.round(drawing.heightMm() * scale);
        if (widthPx < 1 || widthPx > MAX_PX || heightPx < 1 || heightPx > MAX_PX) {
            throw new IllegalArgumentException("a picture of " + widthPx + " x " + heightPx + " pixels");
        }
        BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, BANDS).parallel().forEach(band -> {
            int top = heightPx * band / BANDS;
            int bottom = heightPx * (band + 1) / BANDS;
            paint(drawing, image, scale, new Rectangle(0, top, widthPx, bottom - top));
        });
        return image;
    }

    /** Paints a band of the picture; its part outside costs little. */
    private void paint(Drawing drawing, BufferedImage image, double scale, Rectangle band) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.clip(band);
            // The page may end within the last row of pixels, which is to be its colour all the same.
            graphics.setColor(new Color(drawing.background().rgb()));
            graphics.fill(band);
            graphics.scale(scale, scale);
            new Painter(graphics, fonts).paint(drawing);
        } finally {
            graphics.dispose();
        }
    }
}
