package dev.waybill.draw;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Packs pixels as a PNG file holds them (zlib, RFC 1950): in bands of rows that are packed at the same time.
 *
 * <p>Each band ends on a whole byte and knows the bytes before it, as the program pigz does it; so the bytes are the same
 * however many processors there are, and hardly more than in one piece. Rows stand as they are, without a filter: flat
 * maps repeat themselves, so the plain rows pack best and fastest.
 */
final class PackedPixels {

    /** On maps, less than half the time of the default level for files a thirtieth larger. */
    private static final int COMPRESSION = 3;

    /** What RFC 1950 puts before data of that level. */
    private static final byte[] HEADER = {0x78, 0x5e};

    private static final int BAND_ROWS = 360;

    /** How far back a packed byte may refer. */
    private static final int WINDOW_BYTES = 1 << 15;

    /** The modulus of the check sum. */
    private static final int ADLER_PRIME = 65_521;

    private final int[] rgb;
    private final int imageWidth;
    private final Rectangle part;
    private final int rowBytes;

    private PackedPixels(BufferedImage image, Rectangle part) {
        this.rgb = PngFile.rgb(image);
        this.imageWidth = image.getWidth();
        this.part = part;
        this.rowBytes = 1 + 3 * part.width;
    }

    /** The pixels of a part of an image with three channels of eight bits. */
    static byte[] of(BufferedImage image, Rectangle part) {
        return new PackedPixels(image, part).pack();
    }

    /**
     * Some rows.
     *
     * @param packed as they stand in the file
     * @param bytes how many they are unpacked
     * @param check the check sum of those
     */
    private record Band(byte[] packed, long bytes, long check) {}

    private byte[] pack() {
        int count = (part.height + BAND_ROWS - 1) / BAND_ROWS;
        List<Band> bands = IntStream.range(0, count).parallel().mapToObj(this::band).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEADER);
        long check = 1;
        for (Band band : bands) {
            out.writeBytes(band.packed());
            check = joined(check, band);
        }
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (check >> shift));
        }
        return out.toByteArray();
    }

    private Band band(int number) {
        int first = number * BAND_ROWS;
        int end = Math.min(part.height, first + BAND_ROWS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        Adler32 check = new Adler32();
        byte[] row = new byte[rowBytes];
        Deflater deflater = new Deflater(COMPRESSION, true);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, deflater, 1 << 16, true)) {
            deflater.setDictionary(before(first));
            for (int y = first; y < end; y++) {
                read(y, row, 0);
                check.update(row);
                packed.write(row);
            }
            if (end == part.height) {
                packed.finish();
            } else {
                packed.flush();
            }
            return new Band(bytes.toByteArray(), (long) rowBytes * (end - first), check.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes no bytes", e);
        } finally {
            deflater.end();
        }
    }

    /** The last bytes before a row, to which it may refer. */
    private byte[] before(int row) {
        int rows = Math.min(row, WINDOW_BYTES / rowBytes + 1);
        byte[] bytes = new byte[rows * rowBytes];
        for (int i = 0; i < rows; i++) {
            read(row - rows + i, bytes, i * rowBytes);
        }
        int from = Math.max(0, bytes.length - WINDOW_BYTES);
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    /** A row as the file has it: the filter's number, which is none, then red, green, blue. */
    private void read(int y, byte[] bytes, int start) {
        int from = (part.y + y) * imageWidth + part.x;
        for (int x = 0, at = start + 1; x < part.width; x++, at += 3) {
            int pixel = rgb[from + x];
            bytes[at] = (byte) (pixel >> 16);
            bytes[at + 1] = (byte) (pixel >> 8);
            bytes[at + 2] = (byte) pixel;
        }
    }

    /** The check sum of what has been so far and a band after it (Adler-32: the sum of bytes, and the sum of those sums). */
    private static long joined(long check, Band band) {
        long sum = check & 0xffff;
        long bytes = band.bytes() % ADLER_PRIME;
        long sums = (check >> 16) + bytes * (sum + ADLER_PRIME - 1) + (band.check() >> 16);
        return sums % ADLER_PRIME << 16 | (sum + (band.check() & 0xffff) + ADLER_PRIME - 1) % ADLER_PRIME;
    }
}
