package dev.waybill.draw;

import dev.waybill.map.MapComposer;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.type.FontBook;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes the pictures of a film as one animated PNG (APNG, W3C PNG third edition), which browsers play; programs that
 * know only still PNGs show the last picture.
 *
 * <p>After the first picture only the rectangle that changed is stored.
 */
public final class AnimatedPngRenderer {

    private final PngRenderer pictures;

    /** Draws letters from a book of fonts. */
    public AnimatedPngRenderer(FontBook fonts) {
        this.pictures = new PngRenderer(fonts);
    }

    /**
     * Writes a film that plays for ever.
     *
     * @param frames at least one
     * @param widthPx width of the pictures
     * @throws IOException if the stream fails
     */
    public void write(List<MapComposer.Frame> frames, int widthPx, OutputStream out) throws IOException {
        Drawing last = frames.get(frames.size() - 1).drawing();
        BufferedImage still = pictures.paint(last, widthPx);
        DataOutputStream data = new DataOutputStream(out);
        PngFile.start(data, still, last.pixelsPerMm(widthPx), last.title(), last.description());
        PngFile.chunk(data, "acTL", ints(frames.size(), 0));
        PngFile.chunk(data, "IDAT", PackedPixels.of(still, whole(still)));
        BufferedImage before = null;
        int sequence = 0;
        for (MapComposer.Frame frame : frames) {
            BufferedImage picture = pictures.paint(frame.drawing(), widthPx);
            Rectangle changed = before == null ? whole(picture) : changed(before, picture);
            PngFile.chunk(data, "fcTL", control(sequence++, changed, frame.seconds()));
            PngFile.chunk(data, "fdAT", numbered(sequence++, PackedPixels.of(picture, changed)));
            before = picture;
        }
        PngFile.end(data);
    }

    private static Rectangle whole(BufferedImage picture) {
        return new Rectangle(0, 0, picture.getWidth(), picture.getHeight());
    }

    /** The smallest rectangle around all pixels that differ; one pixel if none does. */
    private static Rectangle changed(BufferedImage before, BufferedImage after) {
        int[] a = PngFile.rgb(before);
        int[] b = PngFile.rgb(after);
        int width = after.getWidth();
        Rectangle changed = null;
        for (int i = 0; i < b.length; i++) {
            if (a[i] != b[i]) {
                Rectangle pixel = new Rectangle(i % width, i / width, 1, 1);
                if (changed == null) {
                    changed = pixel;
                } else if (!changed.contains(pixel)) {
                    changed = changed.union(pixel);
                }
            }
        }
        return changed == null ? new Rectangle(0, 0, 1, 1) : changed;
    }

    private static byte[] control(int sequence, Rectangle place, double seconds) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.write(ints(sequence, place.width, place.height, place.x, place.y));
        data.writeShort((int) Math.round(seconds * 1000));
        data.writeShort(1000);
        // Left in place, and written over what is there.
        data.write(new byte[] {0, 0});
        return bytes.toByteArray();
    }

    private static byte[] numbered(int sequence, byte[] pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(pixels.length + 4);
        bytes.write(ints(sequence));
        bytes.write(pixels);
        return bytes.toByteArray();
    }

    private static byte[] ints(int... values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        for (int value : values) {
            data.writeInt(value);
        }
        return bytes.toByteArray();
    }
}
