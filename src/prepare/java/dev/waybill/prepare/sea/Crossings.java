package dev.waybill.prepare.sea;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Tells which steps of rings cross others, with exact side tests on the grid; steps are sorted into square cells. */
final class Crossings {

    private static final int CELL = Rings.PER_DEGREE / 10;
    private static final int COLUMNS = 2 * Rings.SEAM / CELL + 1;
    private static final int ROWS = Rings.SEAM / CELL + 1;

    private final int[] x;
    private final int[] y;
    private final int[] next;
    private int[] cellStart = new int[0];
    private int[] steps = new int[0];

    private Crossings(Rings rings) {
        int n = rings.vertexCount();
        x = new int[n];
        y = new int[n];
        next = new int[n];
        int v = 0;
        for (int[] ring : rings.all()) {
            int first = v;
            for (int i = 0; i < ring.length; i += 2, v++) {
                x[v] = ring[i];
                y[v] = ring[i + 1];
                next[v] = v + 1;
            }
            next[v - 1] = first;
        }
        sortIntoCells();
    }

    /** For each vertex of the rings, whether a step that it bounds crosses or touches another. */
    static boolean[] of(Rings rings) {
        Crossings crossings = new Crossings(rings);
        boolean[] found = new boolean[crossings.x.length];
        IntStream.range(0, ROWS).parallel().forEach(row -> {
            for (int column = 0; column < COLUMNS; column++) {
                crossings.markIn(row * COLUMNS + column, found);
            }
        });
        return found;
    }

    private static int column(int x) {
        return (x + Rings.SEAM) / CELL;
    }

    private static int row(int y) {
        return (y + Rings.SEAM / 2) / CELL;
    }

    private interface CellVisitor {
        void visit(int cell, int step);
    }

    private void eachCell(CellVisitor visitor) {
        for (int s = 0; s < x.length; s++) {
            int t = next[s];
            for (int r = row(Math.min(y[s], y[t])); r <= row(Math.max(y[s], y[t])); r++) {
                for (int c = column(Math.min(x[s], x[t])); c <= column(Math.max(x[s], x[t])); c++) {
                    visitor.visit(r * COLUMNS + c, s);
                }
            }
        }
    }

    private void sortIntoCells() {
        int[] start = new int[COLUMNS * ROWS + 1];
        eachCell((cell, step) -> start[cell + 1]++);
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] sorted = new int[start[start.length - 1]];
        int[] at = Arrays.copyOf(start, start.length);
        eachCell((cell, step) -> sorted[at[cell]++] = step);
        cellStart = start;
        steps = sorted;
    }

    private void markIn(int cell, boolean[] found) {
        for (int i = cellStart[cell]; i < cellStart[cell + 1]; i++) {
            for (int j = i + 1; j < cellStart[cell + 1]; j++) {
                if (cross(steps[i], steps[j])) {
                    found[steps[i]] = true;
                    found[next[steps[i]]] = true;
                    found[steps[j]] = true;
                    found[next[steps[j]]] = true;
                }
            }
        }
    }

    private boolean cross(int a, int c) {
        int b = next[a];
        int d = next[c];
        if (b == c || d == a || a == c) {
            return false;
        }
        if (Math.max(x[a], x[b]) < Math.min(x[c], x[d])
                || Math.max(x[c], x[d]) < Math.min(x[a], x[b])
                || Math.max(y[a], y[b]) < Math.min(y[c], y[d])
                || Math.max(y[c], y[d]) < Math.min(y[a], y[b])) {
            return false;
        }
        long abc = Rings.side(x[a], y[a], x[b], y[b], x[c], y[c]);
        long abd = Rings.side(x[a], y[a], x[b], y[b], x[d], y[d]);
        long cda = Rings.side(x[c], y[c], x[d], y[d], x[a], y[a]);
        long cdb = Rings.side(x[c], y[c], x[d], y[d], x[b], y[b]);
        return Long.signum(abc) * Long.signum(abd) <= 0 && Long.signum(cda) * Long.signum(cdb) <= 0;
    }
}
