package dev.waybill.geo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * The world's land in detail, for proofs: whether a position or a line lies on it, and how far off it is.
 *
 * <p>All tests are exact side tests on unit vectors, by winding, never by the nearest vertex. Steps of the coast are great
 * circles between positions on a grid of 1e-4 degrees (11 m); what the grid leaves out is the data's own tolerance, 100 m.
 * Lakes are land, but for the Caspian. Below 85 degrees south everything is land.
 *
 * <p>File, big-endian: the word WBLAND01, the number of chains, per chain its box (west, south, east, north as ints) and
 * the offset of its vertices, the length of those, then the vertices: the first as two ints, the rest as zigzag varint
 * steps. A chain is a stretch of coast with land on its left; chains of one ring share their end vertices. The file is
 * mapped into memory and read where it is asked about. Safe for use by several threads.
 */
public final class Land {

    /** Grid steps per degree. */
    public static final int PER_DEGREE = 10_000;

    private static final long MAGIC = 0x57424c414e443031L;
    private static final int SOUTH_END = -850_000;
    private static final int HEADER = 12;
    private static final int ENTRY = 20;

    private final ByteBuffer file;
    private final int chains;
    private final int vertexBase;
    /** Chains by square degree: those of cell c are cellChains[cellStart[c]] up to cellStart[c + 1]. */
    private final int[] cellStart;

    private final int[] cellChains;

    private Land(ByteBuffer file) throws IOException {
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

    /**
     * Maps a land file into memory; takes some milliseconds.
     *
     * @throws IOException if it cannot be read or is no land file
     */
    public static Land open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new Land(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
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
    private int[] chain(int c) {
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
    public List<int[]> listChains(LonLatBox box) {
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

    private void eachChainIn(LonLatBox box, IntConsumer consumer) {
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

    /** Whether a position lies on land, by winding: an islet in a river that counts as land lies within two rings. */
    public boolean contains(LonLat position) {
        int lat = (int) Math.floor(position.latDegrees() * PER_DEGREE);
        if (lat < SOUTH_END) {
            return true;
        }
        double lon = position.lonDegrees() * PER_DEGREE;
        double[] p = vector(lon, position.latDegrees() * PER_DEGREE);
        int[] winding = {0};
        LonLatBox ray = new LonLatBox(
                position.lonDegrees(), position.latDegrees(), position.lonDegrees(), 90);
        eachChainIn(ray, c -> {
            int[] chain = chain(c);
            for (int i = 2; i < chain.length; i += 2) {
                int a = chain[i - 2];
                int b = chain[i];
                if (a > lon != b > lon) {
                    double side = side(vector(a, chain[i - 1]), vector(b, chain[i + 1]), p);
                    if (b > a ? side < 0 : side > 0) {
                        winding[0] += b > a ? -1 : 1;
                    }
                }
            }
        });
        return winding[0] > 0;
    }

    /**
     * Metres of a line that lie on land.
     *
     * @param line joined by great circles
     */
    public double crossesLandMetres(GeoLine line) {
        double metres = 0;
        boolean onLand = contains(line.start());
        for (int i = 1; i < line.positions().size(); i++) {
            LonLat from = line.positions().get(i - 1);
            LonLat to = line.positions().get(i);
            List<Double> cuts = crossings(from, to);
            if (cuts.isEmpty()) {
                metres += onLand ? from.distanceMetresTo(to) : 0;
                continue;
            }
            double[] a = vector(from);
            double[] b = vector(to);
            cuts.add(0, 0.0);
            cuts.add(1.0);
            for (int k = 1; k < cuts.size(); k++) {
                onLand = contains(between(a, b, (cuts.get(k - 1) + cuts.get(k)) / 2));
                if (onLand) {
                    metres += between(a, b, cuts.get(k - 1)).distanceMetresTo(between(a, b, cuts.get(k)));
                }
            }
        }
        return metres;
    }

    /** Where a great circle crosses the coast: shares of its chord, ascending. */
    private List<Double> crossings(LonLat from, LonLat to) {
        double[] a = vector(from);
        double[] b = vector(to);
        List<Double> cuts = new ArrayList<>();
        eachChainIn(boxAround(from, to), index -> {
            int[] chain = chain(index);
            double[] d = vector(chain[0], chain[1]);
            double sideD = side(a, b, d);
            for (int i = 2; i < chain.length; i += 2) {
                double[] c = d;
                double sideC = sideD;
                d = vector(chain[i], chain[i + 1]);
                sideD = side(a, b, d);
                if (sideC > 0 != sideD > 0) {
                    double sideA = side(c, d, a);
                    double sideB = side(c, d, b);
                    if (sideA > 0 != sideB > 0 && sideC > 0 == sideB > 0) {
                        cuts.add(sideA / (sideA - sideB));
                    }
                }
            }
        });
        cuts.sort(null);
        return cuts;
    }

    private static LonLatBox boxAround(LonLat from, LonLat to) {
        LonLatBox box = LonLatBox.around(List.of(from, to));
        if (box.widthDegrees() < 1e-9) {
            return box;
        }
        // A great circle bulges poleward of both its ends; its highest latitude bounds it.
        double[] a = vector(from);
        double[] b = vector(to);
        double[] n = {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
        double most = Math.toDegrees(Math.acos(Math.abs(n[2]) / Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2])));
        double half = Math.toRadians(box.widthDegrees() / 2);
        double mean = Math.max(Math.abs(from.latDegrees()), Math.abs(to.latDegrees()));
        double bulged = Math.toDegrees(Math.atan(Math.tan(Math.toRadians(mean)) / Math.cos(Math.min(half, 1.57))));
        double reach = Math.max(mean, Math.min(most, bulged));
        boolean north = from.latDegrees() + to.latDegrees() >= 0;
        return new LonLatBox(
                box.westDegrees(),
                north ? box.southDegrees() : Math.max(-90, Math.min(box.southDegrees(), -reach)),
                box.eastDegrees(),
                north ? Math.min(90, Math.max(box.northDegrees(), reach)) : box.northDegrees());
    }

    /**
     * Metres from a position to the nearest coast, whichever side of it the position is on.
     *
     * @param withinMetres coast farther off than this is not looked for
     * @return metres on the mean sphere (within 0.4 %), or {@code withinMetres} if there is no coast that near
     */
    public double distanceToLandMetres(LonLat position, double withinMetres) {
        double[] p = vector(position);
        double[] best = {Double.MAX_VALUE};
        eachChainIn(boxAround(position, withinMetres), index -> {
            int[] chain = chain(index);
            double[] b = vector(chain[0], chain[1]);
            for (int i = 2; i < chain.length; i += 2) {
                double[] a = b;
                b = vector(chain[i], chain[i + 1]);
                best[0] = Math.min(best[0], chord2ToStep(p, a, b));
            }
        });
        return Math.min(withinMetres, 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(best[0]) / 2)));
    }

    /** The box that holds everything within a distance of a position. */
    public static LonLatBox boxAround(LonLat position, double metres) {
        double lat = metres / 110_000;
        double highest = Math.min(89.9, Math.abs(position.latDegrees()) + lat);
        double lon = Math.min(179.9, lat / Math.cos(Math.toRadians(highest)));
        return new LonLatBox(
                LonLat.wrapLongitude(position.lonDegrees() - lon),
                Math.max(-90, position.latDegrees() - lat),
                LonLat.wrapLongitude(position.lonDegrees() + lon),
                Math.min(90, position.latDegrees() + lat));
    }

    private static double chord2ToStep(double[] p, double[] a, double[] b) {
        double x = b[0] - a[0];
        double y = b[1] - a[1];
        double z = b[2] - a[2];
        double length2 = x * x + y * y + z * z;
        double t = length2 == 0 ? 0 : ((p[0] - a[0]) * x + (p[1] - a[1]) * y + (p[2] - a[2]) * z) / length2;
        t = Math.max(0, Math.min(1, t));
        double dx = a[0] + t * x - p[0];
        double dy = a[1] + t * y - p[1];
        double dz = a[2] + t * z - p[2];
        return dx * dx + dy * dy + dz * dz;
    }

    private static LonLat between(double[] a, double[] b, double share) {
        double x = a[0] + share * (b[0] - a[0]);
        double y = a[1] + share * (b[1] - a[1]);
        double z = a[2] + share * (b[2] - a[2]);
        return new LonLat(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    private static double[] vector(LonLat at) {
        return vector(at.lonDegrees() * PER_DEGREE, at.latDegrees() * PER_DEGREE);
    }

    private static double[] vector(double gridLon, double gridLat) {
        double lon = Math.toRadians(gridLon / PER_DEGREE);
        double lat = Math.toRadians(gridLat / PER_DEGREE);
        double cos = Math.cos(lat);
        return new double[] {cos * Math.cos(lon), cos * Math.sin(lon), Math.sin(lat)};
    }

    private static double side(double[] a, double[] b, double[] c) {
        return (a[1] * b[2] - a[2] * b[1]) * c[0]
                + (a[2] * b[0] - a[0] * b[2]) * c[1]
                + (a[0] * b[1] - a[1] * b[0]) * c[2];
    }
}
