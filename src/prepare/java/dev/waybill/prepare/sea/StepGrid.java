package dev.waybill.prepare.sea;

import java.util.Arrays;

/**
 * Where the steps of many rings run, in square cells of 0.05 degrees, while the rings change.
 *
 * <p>A step is named by its first vertex and tested as it runs now; cells that it has left keep its name, which costs a test
 * and does no harm.
 */
final class StepGrid {

    private static final int CELL = Rings.PER_DEGREE / 20;
    private static final int COLUMNS = 2 * Rings.SEAM / CELL + 1;
    private static final int ROWS = Rings.SEAM / CELL + 1;

    private final int[][] cells = new int[COLUMNS * ROWS][];
    private final int[] x;
    private final int[] y;
    private final int[] next;

    /** A grid over rings given by coordinates and links; the arrays are shared, not copied. */
    StepGrid(int[] x, int[] y, int[] next) {
        this.x = x;
        this.y = y;
        this.next = next;
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

    /** Takes up the step from a vertex as it runs now. */
    void add(int v) {
        int w = next[v];
        for (int r = row(Math.min(y[v], y[w])); r <= row(Math.max(y[v], y[w])); r++) {
            for (int c = column(Math.min(x[v], x[w])); c <= column(Math.max(x[v], x[w])); c++) {
                put(r * COLUMNS + c, v);
            }
        }
    }

    private void put(int cell, int v) {
        int[] names = cells[cell];
        if (names == null) {
            names = new int[] {1, 0, 0, 0};
        } else if (names[0] + 1 == names.length) {
            names = Arrays.copyOf(names, names.length * 2);
            names[0]++;
        } else {
            names[0]++;
        }
        names[names[0]] = v;
        cells[cell] = names;
    }

    /** Whether a segment crosses or touches no step, those from and to the vertices named left out. */
    boolean free(int ax, int ay, int bx, int by, int... but) {
        for (int r = row(Math.min(ay, by)); r <= row(Math.max(ay, by)); r++) {
            for (int c = column(Math.min(ax, bx)); c <= column(Math.max(ax, bx)); c++) {
                int[] names = cells[r * COLUMNS + c];
                for (int i = 1; names != null && i <= names[0]; i++) {
                    int v = names[i];
                    if (crosses(ax, ay, bx, by, v) && !named(v, but) && !named(next[v], but)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean crosses(int ax, int ay, int bx, int by, int c) {
        int d = next[c];
        int abc = Long.signum(Rings.side(ax, ay, bx, by, x[c], y[c]));
        int abd = Long.signum(Rings.side(ax, ay, bx, by, x[d], y[d]));
        return abc * abd <= 0
                && Long.signum(Rings.side(x[c], y[c], x[d], y[d], ax, ay))
                                * Long.signum(Rings.side(x[c], y[c], x[d], y[d], bx, by))
                        <= 0;
    }

    private static boolean named(int v, int[] few) {
        for (int other : few) {
            if (other == v) {
                return true;
            }
        }
        return false;
    }
}
