package dev.waybill.prepare.sea;

/**
 * Rings as vertices that know the one before and the one after them, so that a vertex can be taken out in constant time.
 *
 * <p>Coordinates are those of {@link Rings}; all arrays go by vertex number, in the order of the rings.
 */
final class LinkedRings {

    /** Metres of a grid step along a meridian. */
    static final double METRES = 111_320.0 / Rings.PER_DEGREE;

    final int[] x;
    final int[] y;
    final int[] prev;
    final int[] next;
    private final int[] ringOf;
    private final int[] left;

    LinkedRings(Rings rings) {
        int n = rings.vertexCount();
        x = new int[n];
        y = new int[n];
        prev = new int[n];
        next = new int[n];
        ringOf = new int[n];
        left = new int[rings.all().size()];
        int v = 0;
        for (int r = 0; r < rings.all().size(); r++) {
            int[] ring = rings.all().get(r);
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
            left[r] = ring.length / 2;
        }
    }

    /** How many vertices there were at first. */
    int size() {
        return x.length;
    }

    /** How many vertices are left of a vertex's ring. */
    int leftWith(int v) {
        return left[ringOf[v]];
    }

    /** Takes a vertex out. */
    void remove(int v) {
        next[prev[v]] = next[v];
        prev[next[v]] = prev[v];
        left[ringOf[v]]--;
    }

    /** Positive if the way from a by b to c turns left. */
    long turn(int a, int b, int c) {
        return Rings.side(x[a], y[a], x[b], y[b], x[c], y[c]);
    }

    /** Metres between two positions on the grid. */
    static double length(int ax, int ay, int bx, int by) {
        double cos = Math.cos(Math.toRadians((ay + by) / 2.0 / Rings.PER_DEGREE));
        return Math.hypot((double) (bx - ax) * cos, (double) by - ay) * METRES;
    }

    /** Metres from a point to the line through two vertices. */
    double height(int a, int b, int px, int py) {
        double length = length(x[a], y[a], x[b], y[b]);
        if (length == 0) {
            return length(x[a], y[a], px, py);
        }
        double cos = Math.cos(Math.toRadians((double) py / Rings.PER_DEGREE));
        return Math.abs(Rings.side(x[a], y[a], x[b], y[b], px, py)) * cos * METRES * METRES / length;
    }

    /** What is left. */
    Rings rings() {
        Rings rings = new Rings();
        int v = 0;
        for (int r = 0; r < left.length; r++) {
            int[] ring = new int[2 * left[r]];
            int filled = 0;
            for (; v < x.length && ringOf[v] == r; v++) {
                if (next[prev[v]] == v && prev[next[v]] == v) {
                    ring[filled++] = x[v];
                    ring[filled++] = y[v];
                }
            }
            rings.add(ring);
        }
        return rings;
    }
}
