package dev.waybill.draw;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes PNG files (W3C PNG, second edition): RGB, resolution, title and description; no time.
 *
 * <p>Its own writer because ImageIO's takes about three times as long and stores no description.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngFile() {}

    static void write(BufferedImage image, double pixelsPerMm, String title, String description, OutputStream out)
            throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        start(data, image, pixelsPerMm, title, description);
        chunk(data, "IDAT", PackedPixels.of(image, new Rectangle(0, 0, image.getWidth(), image.getHeight())));
        end(data);
    }

    /** All that stands before the pixels. */
    static void start(DataOutputStream data, BufferedImage image, double pixelsPerMm, String title, String description)
            throws IOException {
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(image));
        chunk(data, "pHYs", resolution(pixelsPerMm));
        chunk(data, "iTXt", text("Title", title));
        chunk(data, "iTXt", text("Description", description));
    }

    /** What stands after the pixels. */
    static void end(DataOutputStream data) throws IOException {
        chunk(data, "IEND", new byte[0]);
        data.flush();
    }

    /** The pixels themselves, row by row. */
    static int[] rgb(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        // Eight bits a channel, RGB, the one compression and filter method there is, not interlaced.
        data.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] resolution(double pixelsPerMm) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        int pixelsPerMetre = (int) Math.round(pixelsPerMm * 1000);
        data.writeInt(pixelsPerMetre);
        data.writeInt(pixelsPerMetre);
        data.write(1);
        return bytes.toByteArray();
    }

    private static byte[] text(String key, String value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(key.getBytes(StandardCharsets.US_ASCII));
        // Not compressed, no language, no translated key.
        bytes.write(new byte[5]);
        bytes.write(value.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
