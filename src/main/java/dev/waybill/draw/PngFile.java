package dev.waybill.draw;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

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
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(image));
        chunk(data, "pHYs", resolution(pixelsPerMm));
        chunk(data, "iTXt", text("Title", title));
        chunk(data, "iTXt", text("Description", description));
        chunk(data, "IDAT", pixels(image));
        chunk(data, "IEND", new byte[0]);
        data.flush();
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

    /** Rows as differences from the row above, which flat maps compress best and fastest with. */
    private static byte[] pixels(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + 3 * width];
        row[0] = 2;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
        Deflater deflater = new Deflater(COMPRESSION);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0, at = 1; x < width; x++, at += 3) {
                    int pixel = rgb[y * width + x];
                    int above = y == 0 ? 0 : rgb[(y - 1) * width + x];
                    row[at] = (byte) ((pixel >> 16) - (above >> 16));
                    row[at + 1] = (byte) ((pixel >> 8) - (above >> 8));
                    row[at + 2] = (byte) (pixel - above);
                }
                packed.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** Level 4 halves the time of the default level for files about a tenth larger. */
    private static final int COMPRESSION = 4;
}
