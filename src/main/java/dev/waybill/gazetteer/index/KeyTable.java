package dev.waybill.gazetteer.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The section of keys in the gazetteer's file: sorted by their UTF-8 bytes, in blocks whose first key stands in full. */
final class KeyTable {

    private static final int MOST_BYTES = 256;

    private final ByteBuffer file;
    private final int start;
    private final int blocks;
    private final int count;

    /**
     * A view of the section.
     *
     * @param start where the keys start
     * @param blocks where the starts of the blocks stand
     */
    KeyTable(ByteBuffer file, int start, int blocks, int count) {
        this.file = file;
        this.start = start;
        this.blocks = blocks;
        this.count = count;
    }

    /** Returns the number of the first key that is not before a text in the order of UTF-8 bytes. */
    int firstFrom(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = (count + GazetteerWriter.BLOCK - 1) / GazetteerWriter.BLOCK - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compareToHead(wanted, middle) < 0) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return firstInBlockFrom(wanted, low);
    }

    private int compareToHead(byte[] wanted, int block) {
        int at = blockStart(block);
        int length = file.get(at + 1) & 0xFF;
        int common = Math.min(length, wanted.length);
        for (int i = 0; i < common; i++) {
            int difference = (wanted[i] & 0xFF) - (file.get(at + 2 + i) & 0xFF);
            if (difference != 0) {
                return difference;
            }
        }
        return wanted.length - length;
    }

    private int firstInBlockFrom(byte[] wanted, int block) {
        byte[] current = new byte[MOST_BYTES];
        int at = count == 0 ? 0 : blockStart(block);
        int end = Math.min(count, (block + 1) * GazetteerWriter.BLOCK);
        for (int number = block * GazetteerWriter.BLOCK; number < end; number++) {
            int length = read(at, current);
            at += 2 + (file.get(at + 1) & 0xFF);
            if (Arrays.compareUnsigned(current, 0, length, wanted, 0, wanted.length) >= 0) {
                return number;
            }
        }
        return end;
    }

    /** Completes {@code current} to the key stored at a position; returns its length in bytes. */
    private int read(int at, byte[] current) {
        int shared = file.get(at) & 0xFF;
        int own = file.get(at + 1) & 0xFF;
        file.get(at + 2, current, shared, own);
        return shared + own;
    }

    /** Returns the key of a number. */
    String key(int number) {
        byte[] current = new byte[MOST_BYTES];
        int block = number / GazetteerWriter.BLOCK;
        int at = blockStart(block);
        int length = 0;
        for (int i = block * GazetteerWriter.BLOCK; i <= number; i++) {
            length = read(at, current);
            at += 2 + (file.get(at + 1) & 0xFF);
        }
        return new String(current, 0, length, StandardCharsets.UTF_8);
    }

    /** Where a block of keys starts. */
    int blockStart(int block) {
        return start + file.getInt(blocks + 4 * block);
    }

    /** A reader of keys in rising order. */
    KeyWalk walk() {
        return new KeyWalk(this, file);
    }
}
