package dev.waybill.geo.vector;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A compact file of shapes at several levels of detail: land, countries, borders, rivers.
 *
 * <p>The file is a row of <em>sheets</em>, one for each level of detail, and each sheet holds the same layers. Lines
 * that several shapes share (a border between two countries, a coast that is also a country's rim) are stored once, as
 * arcs, so shapes of one sheet agree to the last digit. Opening reads only the directory; a sheet is inflated when it
 * is asked for.
 *
 * <pre>
 * file      "WBV1", number of sheets, directory, packed sheets in the directory's order
 * directory for each sheet: tolerance in metres, grid steps per degree, raw bytes, packed bytes
 * sheet     (deflated) arcs, then layers
 * arcs      number of arcs; for each: number of points, then per point signed steps east and north from the point
 *           before it (the first from the last point of the arc before, the very first from 0, 0)
 * layers    number of layers; for each: name, number of features, features
 * feature   kind (1 points, 2 lines, 3 polygons), attributes, parts
 * attributes number of attributes; for each: name, text
 * parts     points: number, then per point signed lon and lat in grid steps
 *           lines: number, then for each its chain of arcs
 *           polygons: number, then for each the number of rings (exterior first) and the rings' chains
 * chain     number of arcs; for each: 2 x index, plus 1 if the arc is walked backwards
 * </pre>
 *
 * <p>Numbers are base 128, as {@link VectorBytes} tells. Every size is checked against the bytes at hand, and a sheet
 * may not inflate past {@value #MAX_SHEET_BYTES} bytes, so a damaged file ends in an {@link IOException} (or, where a ring
 * does not close, an {@link IllegalArgumentException}) and not in exhausted memory.
 */
public final class VectorFile {

    /** The first four bytes. */
    static final String MAGIC = "WBV1";

    /** Most bytes that a sheet may inflate to. */
    static final int MAX_SHEET_BYTES = 96 << 20;

    /** The finest grid: 10 million steps a degree keep 180 degrees within an int. */
    static final int MAX_STEPS_PER_DEGREE = 10_000_000;

    /** Most sheets that a file may have. */
    static final int MAX_SHEETS = 64;

    private static final int DIRECTORY_BYTES = MAX_SHEETS * 20 + 16;

    private final Path path;
    private final List<Entry> entries;

    private VectorFile(Path path, List<Entry> entries) {
        this.path = path;
        this.entries = entries;
    }

    /**
     * Reads the directory of a file.
     *
     * @throws IOException if the file cannot be read or is no vector file
     */
    public static VectorFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            byte[] head = read(channel, 0, (int) Math.min(size, DIRECTORY_BYTES));
            if (head.length < 5 || !MAGIC.equals(new String(head, 0, 4, StandardCharsets.ISO_8859_1))) {
                throw new IOException(path + " is no vector file");
            }
            VectorBytes bytes = new VectorBytes(Arrays.copyOfRange(head, 4, head.length));
            return new VectorFile(path, directory(bytes, head.length, size));
        }
    }

    private static List<Entry> directory(VectorBytes bytes, int headLength, long size) throws IOException {
        int sheets = bytes.number();
        if (sheets < 1 || sheets > MAX_SHEETS) {
            throw new IOException("a vector file has 1 to " + MAX_SHEETS + " sheets, not " + sheets);
        }
        int[][] rows = new int[sheets][];
        for (int i = 0; i < sheets; i++) {
            rows[i] = new int[] {bytes.number(), bytes.number(), bytes.number(), bytes.number()};
        }
        List<Entry> entries = new ArrayList<>();
        long offset = headLength - bytes.left();
        for (int[] row : rows) {
            Entry entry = new Entry(row[0], row[1], row[2], row[3], offset);
            if (!entry.isSound()) {
                throw new IOException("the vector file's directory is damaged: " + entry);
            }
            offset += entry.packedBytes();
            entries.add(entry);
        }
        if (offset != size) {
            throw new IOException("the vector file has " + size + " bytes where its directory says " + offset);
        }
        return entries;
    }

    /** The tolerances of the sheets in metres, as stored: the finest detail first. */
    public List<Integer> tolerancesMetres() {
        return entries.stream().map(Entry::toleranceMetres).toList();
    }

    /**
     * The coarsest sheet that is still as fine as asked, or the finest one there is.
     *
     * @param toleranceMetres how far the shapes may stray from the truth, as half a pixel on the ground
     * @throws IOException if the sheet cannot be read
     */
    public VectorSheet sheet(double toleranceMetres) throws IOException {
        Entry best = entries.get(0);
        for (Entry entry : entries) {
            if (entry.toleranceMetres() <= toleranceMetres && entry.toleranceMetres() >= best.toleranceMetres()) {
                best = entry;
            }
        }
        return read(best);
    }

    /** The finest sheet. */
    public VectorSheet finest() throws IOException {
        return read(entries.get(0));
    }

    private VectorSheet read(Entry entry) throws IOException {
        byte[] packed;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            packed = read(channel, entry.offset(), entry.packedBytes());
        }
        byte[] raw = new byte[entry.rawBytes()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int filled = 0;
            while (filled < raw.length) {
                int got = inflater.inflate(raw, filled, raw.length - filled);
                if (got == 0) {
                    throw new IOException("a sheet of " + path + " is shorter than its directory says");
                }
                filled += got;
            }
        } catch (DataFormatException e) {
            throw new IOException("a sheet of " + path + " is damaged: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
        return VectorSheet.read(new VectorBytes(raw), entry.toleranceMetres(), entry.stepsPerDegree());
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new IOException("the vector file ends early");
            }
        }
        return buffer.array();
    }

    /** One row of the directory. */
    private record Entry(int toleranceMetres, int stepsPerDegree, int rawBytes, int packedBytes, long offset) {

        boolean isSound() {
            return toleranceMetres >= 0
                    && stepsPerDegree >= 1
                    && stepsPerDegree <= MAX_STEPS_PER_DEGREE
                    && rawBytes >= 0
                    && rawBytes <= MAX_SHEET_BYTES
                    && packedBytes >= 0
                    && packedBytes <= MAX_SHEET_BYTES;
        }
    }
}
