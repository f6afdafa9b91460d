package dev.waybill.prepare.sea;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Where the vertices of many rings lie, in square cells of 0.05 degrees, so that a triangle can be searched for strangers.
 *
 * <p>Cells are chained through arrays: adding and removing take constant time.
 */
final class VertexGrid {

    private static final int CELL = Rings.PER_DEGREE / 20;
    private static final int COLUMNS = 2 * Rings.SEAM / CELL + 1;
    private static final int ROWS = Rings.SEAM / CELL + 1;

    private final int[] head = new int[COLUMNS * ROWS];
    private final int[] after;
    private final int[] before;
    private final int[] x;
    private final int[] y;

    /** A grid over the coordinates of vertices; the arrays are shared, not copied. */
    VertexGrid(int[] x, int[] y) {
        this.x = x;
        this.y = y;
        after = new int[x.length];
        before = new int[x.length];
        Arrays.fill(head, -1);
        for (int v = 0; v < x.length; v++) {
            add(v);
        }
    }

    private static int column(int x) {
        return (x + Rings.SEAM) / CELL;
    }

    private static int row(int y) {
        return (y + Rings.SEAM / 2) / CELL;
    }

    void add(int v) {
        int cell = row(y[v]) * COLUMNS + column(x[v]);
        after[v] = head[cell];
        before[v] = -1;
        if (head[cell] >= 0) {
            before[head[cell]] = v;
        }
        head[cell] = v;
    }

    void remove(int v) {
        if (before[v] >= 0) {
            after[before[v]] = after[v];
        } else {
            head[row(y[v]) * COLUMNS + column(x[v])] = after[v];
        }
        if (after[v] >= 0) {
            before[after[v]] = before[v];
        }
    }

    /** Visits the vertices in the cells that a box around a vertex meets. */
    void near(int v, int lonReach, int latReach, IntConsumer visitor) {
        int east = column(Math.min(Rings.SEAM, x[v] + lonReach));
        int north = row(Math.min(Rings.SEAM / 2, y[v] + latReach));
        for (int r = row(Math.max(-Rings.SEAM / 2, y[v] - latReach)); r <= north; r++) {
            for (int c = column(Math.max(-Rings.SEAM, x[v] - lonReach)); c <= east; c++) {
                for (int w = head[r * COLUMNS + c]; w >= 0; w = after[w]) {
                    visitor.accept(w);
                }
            }
        }
    }

    /**
     * Whether a triangle, its rim included, holds no vertex but those named.
     *
     * @param ax first corner, corners counter-clockwise
     */
    boolean empty(int ax, int ay, int bx, int by, int cx, int cy, int... but) {
        int west = column(Math.min(ax, Math.min(bx, cx)));
        int east = column(Math.max(ax, Math.max(bx, cx)));
        int south = row(Math.min(ay, Math.min(by, cy)));
        int north = row(Math.max(ay, Math.max(by, cy)));
        for (int r = south; r <= north; r++) {
            for (int c = west; c <= east; c++) {
                for (int v = head[r * COLUMNS + c]; v >= 0; v = after[v]) {
                    if (Rings.side(ax, ay, bx, by, x[v], y[v]) >= 0
                            && Rings.side(bx, by, cx, cy, x[v], y[v]) >= 0
                            && Rings.side(cx, cy, ax, ay, x[v], y[v]) >= 0
                            && !isOneOf(v, but)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isOneOf(int v, int[] few) {
        for (int other : few) {
            if (other == v) {
                return true;
            }
        }
        return false;
    }
}
