package dev.waybill.geo.vector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the numbers and texts of a {@link VectorFile}, never past its end.
 *
 * <p>Numbers are little-endian base 128 (seven bits a byte, the eighth says that more follow); signed ones are
 * zigzagged. Texts are UTF-8 behind their length in bytes.
 */
final class VectorBytes {

    private final byte[] bytes;
    private int at;

    VectorBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** How many bytes are left. */
    int left() {
        return bytes.length - at;
    }

    /** A whole number from 0 to 2^31-1. */
    int number() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (at >= bytes.length) {
                throw new IOException("the vector file ends within a number");
            }
            byte next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return checked(value);
            }
        }
        throw new IOException("a number in the vector file is too long");
    }

    private static int checked(long value) throws IOException {
        if (value > 0xffff_ffffL) {
            throw new IOException("a number in the vector file is too large: " + value);
        }
        return (int) value;
    }

    /** A whole number that counts things of at least one byte each, so it cannot exceed what is left. */
    int count() throws IOException {
        int count = number();
        if (count < 0 || count > left()) {
            throw new IOException("the vector file names " + count + " parts but holds " + left() + " more bytes");
        }
        return count;
    }

    /** A signed whole number. */
    int signed() throws IOException {
        int zigzag = number();
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    /** A text. */
    String text() throws IOException {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
