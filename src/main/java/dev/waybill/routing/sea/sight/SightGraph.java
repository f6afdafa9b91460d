package dev.waybill.routing.sea.sight;

import dev.waybill.routing.sea.coast.Coast;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The straight ways between headlands of a coast: who sees whom, thinned.
 *
 * <p>A way is left out if a nearer headland lies within {@link #BESIDE_DEGREES} of its direction and sees the far end too: the
 * way by it is longer by about a thousandth at most. Nodes are the coast's vertices; edges are listed once, from the lower to the
 * higher vertex. Building looks around from every headland, on all processors; the result does not depend on their number.
 */
public final class SightGraph {

    private static final int BLOCK = 512;
    /** Thinned with the one, then what is left with the other. */
    private static final double[] BESIDE_DEGREES = {1, 2.5};

    private final int[] from;
    private final int[] to;

    private SightGraph(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /** How many edges. */
    public int size() {
        return from.length;
    }

    /** The lower vertex of an edge. */
    public int from(int edge) {
        return from[edge];
    }

    /** The higher vertex of an edge. */
    public int to(int edge) {
        return to[edge];
    }

    /**
     * Looks around from every headland.
     *
     * @param land edges that cross this finer coast are left out
     */
    public static SightGraph of(Coast coast, Coast land) {
        int blocks = (coast.size() + BLOCK - 1) / BLOCK;
        long[][] found = new long[blocks][];
        ThreadLocal<Sight> sights = ThreadLocal.withInitial(() -> new Sight(coast));
        IntStream.range(0, blocks)
                .parallel()
                .forEach(block -> found[block] = lookFromBlock(sights.get(), coast, block * BLOCK));
        return joined(found, coast, land);
    }

    /** Of each headland of a block, all it sees, as pairs. */
    private static long[] lookFromBlock(Sight sight, Coast coast, int first) {
        long[] pairs = new long[1 << 12];
        int size = 0;
        for (int v = first; v < Math.min(coast.size(), first + BLOCK); v++) {
            if (coast.convex(v)) {
                sight.lookFromHeadland(0, v, 4);
                for (int i = 0; i < sight.seen(); i++) {
                    if (size == pairs.length) {
                        pairs = Arrays.copyOf(pairs, size * 2);
                    }
                    pairs[size++] = (long) v << 32 | sight.seenVertex(i);
                }
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    private static SightGraph joined(long[][] blocks, Coast coast, Coast land) {
        long[] pairs = Arrays.stream(blocks).flatMapToLong(Arrays::stream).sorted().toArray();
        Offing offing = Offing.of(coast);
        long[] mutual = IntStream.range(0, pairs.length)
                .parallel()
                .filter(i -> Arrays.binarySearch(pairs, turned(pairs[i])) >= 0)
                .mapToLong(i -> pairs[i])
                .toArray();
        long[] thin = mutual;
        for (double degrees : BESIDE_DEGREES) {
            thin = thinned(thin, offing, Math.toRadians(degrees));
        }
        long[] kept = Arrays.stream(thin)
                .parallel()
                .filter(pair -> (int) (pair >>> 32) < (int) pair)
                .filter(pair -> !offing.crosses(land, (int) (pair >>> 32), (int) pair))
                .toArray();
        int[] from = new int[kept.length];
        int[] to = new int[kept.length];
        for (int e = 0; e < kept.length; e++) {
            from[e] = (int) (kept[e] >>> 32);
            to[e] = (int) kept[e];
        }
        return new SightGraph(from, to);
    }

    /** The pairs, each both ways round, less those that have a way round beside them. */
    static long[] thinned(long[] pairs, Offing offing, double radians) {
        return IntStream.range(0, pairs.length)
                .parallel()
                .mapToLong(i -> pairs[i])
                .filter(pair -> !needless(pairs, offing, pair, radians)
                        && !needless(pairs, offing, turned(pair), radians))
                .toArray();
    }

    private static long turned(long pair) {
        return pair << 32 | pair >>> 32;
    }

    /** Whether a nearer headland beside the way from the first to the second of a pair sees the second too. */
    private static boolean needless(long[] pairs, Offing offing, long pair, double radians) {
        int from = (int) (pair >>> 32);
        int to = (int) pair;
        int i = Arrays.binarySearch(pairs, (long) from << 32);
        for (i = i < 0 ? -i - 1 : i; i < pairs.length && (int) (pairs[i] >>> 32) == from; i++) {
            int by = (int) pairs[i];
            if (by != to
                    && offing.beside(from, to, by, radians)
                    && Arrays.binarySearch(pairs, (long) by << 32 | to) >= 0
                    && Arrays.binarySearch(pairs, (long) to << 32 | by) >= 0) {
                return true;
            }
        }
        return false;
    }
}
