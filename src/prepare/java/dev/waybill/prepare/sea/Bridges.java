package dev.waybill.prepare.sea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins skerries to the land or the skerry next to them, so that ships pass outside.
 *
 * <p>Only small islands are joined, over narrow gaps, narrowest first, and never so that two large lands come together or
 * a circle closes: the water stays in one piece and every strait between large lands stays open. A bridge replaces two
 * steps of coast that face each other; it is built only where the quadrangle between them holds nothing else.
 */
final class Bridges {

    private static final double METRES = 111_320.0 / Rings.PER_DEGREE;

    private final double widestMetres;
    private final int[] x;
    private final int[] y;
    private final int[] prev;
    private final int[] next;
    private final int[] ringOf;
    private final boolean[] large;
    private final int[] root;
    private final VertexGrid grid;
    private final StepGrid steps;

    private record Gap(double metres, int from, int to) {}

    private Bridges(Rings rings, double widestMetres, double largeMetres) {
        this.widestMetres = widestMetres;
        int n = rings.vertexCount();
        x = new int[n];
        y = new int[n];
        prev = new int[n];
        next = new int[n];
        ringOf = new int[n];
        large = new boolean[rings.all().size()];
        root = new int[large.length];
        int v = 0;
        for (int r = 0; r < large.length; r++) {
            int[] ring = rings.all().get(r);
            root[r] = r;
            large[r] = size(ring) > largeMetres;
            int first = v;
            for (int i = 0; i < ring.length; i += 2, v++) {
                x[v] = ring[i];
                y[v] = ring[i + 1];
                prev[v] = v - 1;
                next[v] = v + 1;
                ringOf[v] = r;
            }
            prev[first] = v - 1;
            next[v - 1] = first;
        }
        grid = new VertexGrid(x, y);
        steps = new StepGrid(x, y, next);
    }

    /**
     * Joins.
     *
     * @param widestMetres widest gap that is bridged
     * @param largeMetres islands of a greater diameter are large
     */
    static Rings join(Rings rings, double widestMetres, double largeMetres) {
        Bridges bridges = new Bridges(rings, widestMetres, largeMetres);
        for (int round = 0; round < 4; round++) {
            if (bridges.joinNearest() == 0) {
                break;
            }
        }
        return bridges.result();
    }

    private static double size(int[] ring) {
        int west = ring[0];
        int east = ring[0];
        int south = ring[1];
        int north = ring[1];
        for (int i = 0; i < ring.length; i += 2) {
            west = Math.min(west, ring[i]);
            east = Math.max(east, ring[i]);
            south = Math.min(south, ring[i + 1]);
            north = Math.max(north, ring[i + 1]);
        }
        double cos = Math.cos(Math.toRadians((double) south / Rings.PER_DEGREE));
        return Math.hypot((east - west) * cos, north - south) * METRES;
    }

    private int joinNearest() {
        Gap[] nearest = new Gap[large.length];
        for (int v = 0; v < x.length; v++) {
            int cluster = find(ringOf[v]);
            if (!large[cluster]) {
                Gap gap = nearestForeign(v, cluster, nearest[cluster]);
                if (gap != null) {
                    nearest[cluster] = gap;
                }
            }
        }
        List<Gap> gaps = new ArrayList<>();
        for (Gap gap : nearest) {
            if (gap != null) {
                gaps.add(gap);
            }
        }
        gaps.sort((a, b) -> Double.compare(a.metres, b.metres));
        int built = 0;
        for (Gap gap : gaps) {
            int a = find(ringOf[gap.from]);
            int b = find(ringOf[gap.to]);
            if (a != b && !(large[a] && large[b]) && build(gap.from, gap.to)) {
                root[a] = b;
                large[b] |= large[a];
                built++;
            }
        }
        return built;
    }

    private int find(int ring) {
        int r = ring;
        while (root[r] != r) {
            root[r] = root[root[r]];
            r = root[r];
        }
        return r;
    }

    private @Nullable Gap nearestForeign(
            int v, int cluster, @Nullable Gap soFar) {
        double[] best = {soFar == null ? widestMetres : soFar.metres};
        int[] to = {-1};
        double cos = Math.cos(Math.toRadians((double) y[v] / Rings.PER_DEGREE));
        grid.near(v, (int) Math.ceil(best[0] / METRES / Math.max(0.05, cos)), (int) Math.ceil(best[0] / METRES), w -> {
            if (find(ringOf[w]) != cluster) {
                double metres = Math.hypot((x[w] - x[v]) * cos, y[w] - y[v]) * METRES;
                if (metres < best[0]) {
                    best[0] = metres;
                    to[0] = w;
                }
            }
        });
        return to[0] < 0 ? null : new Gap(best[0], v, to[0]);
    }

    /** Joins two rings by a bridge between a step at a and a step at b; false if none fits. */
    private boolean build(int a, int b) {
        if (Math.abs(x[a]) == Rings.SEAM || Math.abs(x[b]) == Rings.SEAM) {
            return false;
        }
        int[][] tries = {{a, prev[b]}, {a, b}, {prev[a], prev[b]}, {prev[a], b}};
        for (int[] pair : tries) {
            int from = pair[0];
            int before = pair[1];
            int to = next[before];
            int after = next[from];
            if (quadrangleFits(from, after, before, to)) {
                next[from] = to;
                prev[to] = from;
                next[before] = after;
                steps.add(from);
                steps.add(before);
                prev[after] = before;
                return true;
            }
        }
        return false;
    }

    /** Whether the quadrangle between the steps p-q and r-s, facing each other over water, is empty. */
    private boolean quadrangleFits(int p, int q, int r, int s) {
        // Water lies right of p-q and right of r-s: q, p, s, r run counter-clockwise around it.
        return side(q, p, s) > 0
                && side(p, s, r) > 0
                && side(s, r, q) > 0
                && side(r, q, p) > 0
                && length(p, s) < 2 * widestMetres
                && length(q, r) < 2 * widestMetres
                && grid.empty(x[q], y[q], x[p], y[p], x[s], y[s], p, q, r, s)
                && grid.empty(x[q], y[q], x[s], y[s], x[r], y[r], p, q, r, s)
                && steps.free(x[p], y[p], x[s], y[s], p, q, r, s)
                && steps.free(x[q], y[q], x[r], y[r], p, q, r, s);
    }

    private long side(int a, int b, int c) {
        return Rings.side(x[a], y[a], x[b], y[b], x[c], y[c]);
    }

    private double length(int a, int b) {
        double cos = Math.cos(Math.toRadians((double) y[a] / Rings.PER_DEGREE));
        return Math.hypot((x[b] - x[a]) * cos, y[b] - y[a]) * METRES;
    }

    private Rings result() {
        Rings rings = new Rings();
        boolean[] done = new boolean[x.length];
        for (int v = 0; v < x.length; v++) {
            if (!done[v]) {
                int[] ring = new int[64];
                int size = 0;
                for (int w = v; !done[w]; w = next[w]) {
                    done[w] = true;
                    if (size + 2 > ring.length) {
                        ring = Arrays.copyOf(ring, size * 2);
                    }
                    ring[size++] = x[w];
                    ring[size++] = y[w];
                }
                rings.add(Arrays.copyOf(ring, size));
            }
        }
        return rings;
    }
}
