package dev.waybill.gazetteer.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads keys in rising order and knows how many letters each shares with the one read before.
 *
 * <p>Keys are stored as what differs from the one before, so that reading on costs a few bytes a key. Not for several
 * threads.
 */
final class KeyWalk {

    private static final int MOST_BYTES = 256;

    private final ByteBuffer file;
    private final KeyTable table;
    private final byte[] bytes = new byte[MOST_BYTES];
    private final char[] letters = new char[MOST_BYTES];
    private int number = -1;
    private int next;
    private int byteLength;
    private int length;

    /** Where the first letter stands that is more than a byte. */
    private int firstWide = MOST_BYTES;

    KeyWalk(KeyTable table, ByteBuffer file) {
        this.table = table;
        this.file = file;
    }

    /**
     * Reads a key, which must come after the one read before.
     *
     * @return how many letters at its start it shares with the one read before, or fewer
     */
    int moveTo(int key) {
        int common = byteLength;
        int block = key / GazetteerWriter.BLOCK;
        if (number < 0 || number / GazetteerWriter.BLOCK != block) {
            next = table.blockStart(block);
            number = block * GazetteerWriter.BLOCK - 1;
            common = commonWithHead(next);
            read();
        }
        while (number < key) {
            common = Math.min(common, file.get(next) & 0xFF);
            read();
        }
        return decode(common);
    }

    private void read() {
        int shared = file.get(next) & 0xFF;
        int own = file.get(next + 1) & 0xFF;
        firstWide = firstWide < shared ? firstWide : MOST_BYTES;
        for (int i = shared; i < shared + own; i++) {
            bytes[i] = file.get(next + 2 + i - shared);
            if (bytes[i] < 0 && i < firstWide) {
                firstWide = i;
            }
        }
        byteLength = shared + own;
        next += 2 + own;
        number++;
    }

    private int commonWithHead(int at) {
        int most = Math.min(byteLength, file.get(at + 1) & 0xFF);
        int same = 0;
        while (same < most && file.get(at + 2 + same) == bytes[same]) {
            same++;
        }
        return same;
    }

    /**
     * Passes over the keys that start like the one read last.
     *
     * @param start how many of its letters are that start
     * @param end number of the key at which to stop
     * @return number of the first key that starts otherwise, or {@code end}
     */
    int skip(int start, int end) {
        int startBytes = firstWide < start ? new String(letters, 0, start).getBytes(StandardCharsets.UTF_8).length : start;
        while (number + 1 < end) {
            boolean head = (number + 1) % GazetteerWriter.BLOCK == 0;
            int at = head ? table.blockStart((number + 1) / GazetteerWriter.BLOCK) : next;
            if ((head ? commonWithHead(at) : file.get(at) & 0xFF) < startBytes) {
                return number + 1;
            }
            next = at + 2 + (file.get(at + 1) & 0xFF);
            number++;
        }
        return end;
    }

    /** Letters a to z and digits are their bytes; other scripts are decoded and compared anew. */
    private int decode(int common) {
        if (firstWide < byteLength) {
            return decodeScript();
        }
        int same = Math.min(common, length);
        for (int i = same; i < byteLength; i++) {
            letters[i] = (char) bytes[i];
        }
        length = byteLength;
        return same;
    }

    private int decodeScript() {
        char[] text = new String(bytes, 0, byteLength, StandardCharsets.UTF_8).toCharArray();
        int same = Arrays.mismatch(text, 0, text.length, letters, 0, length);
        System.arraycopy(text, 0, letters, 0, text.length);
        length = text.length;
        return same < 0 ? length : same;
    }

    /** The letters of the key read last; those beyond {@link #length} are not part of it. */
    char[] letters() {
        return letters;
    }

    /** How many letters the key read last has. */
    int length() {
        return length;
    }
}
