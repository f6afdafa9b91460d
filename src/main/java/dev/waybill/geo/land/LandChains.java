package dev.waybill.geo.land;

import dev.waybill.geo.LonLatBox;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * The stretches of coast in a land file, found by box.
 *
 * <p>File, big-endian: the word WBLAND01, the number of chains, per chain its box (west, south, east, north as ints) and
 * the offset of its vertices, the length of those, then the vertices: the first as two ints, the rest as zigzag varint
 * steps. Chains of one ring share their end vertices. The file is read where it is asked about. Safe for use by several
 * threads.
 */
final class LandChains {

    private static final int PER_DEGREE = LandChain.PER_DEGREE;
    private static final long MAGIC = 0x57424c414e443031L;
    private static final int HEADER = 12;
    private static final int ENTRY = 20;

    private final ByteBuffer file;
    private final int chains;
    private final int vertexBase;
    /** Chains by square degree: those of cell c are cellChains[cellStart[c]] up to cellStart[c + 1]. */
    private final int[] cellStart;

    private final int[] cellChains;
    /** Chains made so far; several threads may make the same one, to the same end. */
    private volatile SoftReference<LandChain[]> known = new SoftReference<>(null);

    /**
     * Chains of a file.
     *
     * @throws IOException if it is no land file
     */
    LandChains(ByteBuffer file) throws IOException {
        if (file.remaining() < HEADER || file.getLong(0) != MAGIC) {
            throw new IOException("not a land file");
        }
        this.file = file;
        chains = file.getInt(8);
        vertexBase = HEADER + chains * ENTRY + 4;
        if (chains < 0 || vertexBase > file.limit()) {
            throw new IOException("a land file cut short");
        }
        int[] start = new int[360 * 180 + 1];
        eachCellOfChains((cell, chain) -> start[cell + 1]++);
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] sorted = new int[start[start.length - 1]];
        int[] at = start.clone();
        eachCellOfChains((cell, chain) -> sorted[at[cell]++] = chain);
        cellStart = start;
        cellChains = sorted;
    }

    private interface CellVisitor {
        void visit(int cell, int chain);
    }

    private void eachCellOfChains(CellVisitor visitor) {
        for (int c = 0; c < chains; c++) {
            int entry = HEADER + c * ENTRY;
            int west = column(file.getInt(entry));
            int east = column(file.getInt(entry + 8));
            for (int row = row(file.getInt(entry + 4)); row <= row(file.getInt(entry + 12)); row++) {
                for (int column = west; column <= east; column++) {
                    visitor.visit(row * 360 + column, c);
                }
            }
        }
    }

    private static int column(int lon) {
        return Math.min(359, Math.max(0, Math.floorDiv(lon, PER_DEGREE) + 180));
    }

    private static int row(int lat) {
        return Math.min(179, Math.max(0, Math.floorDiv(lat, PER_DEGREE) + 90));
    }

    /** The vertices of a chain, longitude and latitude on the grid in turn. */
    int[] chain(int c) {
        int from = vertexBase + file.getInt(HEADER + c * ENTRY + 16);
        int end = vertexBase + (c + 1 < chains ? file.getInt(HEADER + (c + 1) * ENTRY + 16) : file.getInt(vertexBase - 4));
        int[] lonLats = new int[2 + 2 * (end - from - 8)];
        int lon = file.getInt(from);
        int lat = file.getInt(from + 4);
        lonLats[0] = lon;
        lonLats[1] = lat;
        int size = 2;
        int[] at = {from + 8};
        while (at[0] < end) {
            lon += varint(at);
            lat += varint(at);
            lonLats[size++] = lon;
            lonLats[size++] = lat;
        }
        return Arrays.copyOf(lonLats, size);
    }

    /** A chain as unit vectors; kept as long as there is memory, since ways pass the same coasts again and again. */
    LandChain vectors(int c) {
        LandChain[] all = known.get();
        if (all == null) {
            all = new LandChain[chains];
            known = new SoftReference<>(all);
        }
        LandChain chain = all[c];
        if (chain == null) {
            chain = new LandChain(chain(c));
            all[c] = chain;
        }
        return chain;
    }

    private int varint(int[] at) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = file.get(at[0]++);
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
    }

    /**
     * The stretches of coast that come near a box, each with land on its left.
     *
     * @return longitudes and latitudes in turn, on the grid of {@link #PER_DEGREE}, as long as they hang together
     */
    List<int[]> listChains(LonLatBox box) {
        TreeSet<Integer> near = new TreeSet<>();
        eachChainIn(box, near::add);
        List<int[]> found = new ArrayList<>();
        int[] joined = {};
        int last = -2;
        for (int c : near) {
            int[] chain = chain(c);
            int end = joined.length;
            if (c == last + 1 && joined[end - 2] == chain[0] && joined[end - 1] == chain[1]) {
                joined = Arrays.copyOf(joined, end + chain.length - 2);
                System.arraycopy(chain, 2, joined, end, chain.length - 2);
            } else {
                if (end > 0) {
                    found.add(joined);
                }
                joined = chain;
            }
            last = c;
        }
        if (joined.length > 0) {
            found.add(joined);
        }
        return found;
    }

    /** Visits the numbers of the chains that come near a box, each once. */
    void eachChainIn(LonLatBox box, IntConsumer consumer) {
        if (box.crossesAntimeridian()) {
            eachChainIn(new LonLatBox(box.westDegrees(), box.southDegrees(), 180, box.northDegrees()), consumer);
            eachChainIn(new LonLatBox(-180, box.southDegrees(), box.eastDegrees(), box.northDegrees()), consumer);
            return;
        }
        int west = (int) Math.floor(box.westDegrees() * PER_DEGREE);
        int south = (int) Math.floor(box.southDegrees() * PER_DEGREE);
        int east = (int) Math.ceil(box.eastDegrees() * PER_DEGREE);
        int north = (int) Math.ceil(box.northDegrees() * PER_DEGREE);
        for (int row = row(south); row <= row(north); row++) {
            for (int column = column(west); column <= column(east); column++) {
                int cell = row * 360 + column;
                for (int i = cellStart[cell]; i < cellStart[cell + 1]; i++) {
                    int entry = HEADER + cellChains[i] * ENTRY;
                    int chainWest = file.getInt(entry);
                    int chainSouth = file.getInt(entry + 4);
                    // A chain in several cells is told once, in the first of them within the box.
                    if (chainWest <= east
                            && file.getInt(entry + 8) >= west
                            && chainSouth <= north
                            && file.getInt(entry + 12) >= south
                            && Math.max(column(chainWest), column(west)) == column
                            && Math.max(row(chainSouth), row(south)) == row) {
                        consumer.accept(cellChains[i]);
                    }
                }
            }
        }
    }
}
