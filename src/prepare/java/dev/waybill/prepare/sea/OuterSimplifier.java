package dev.waybill.prepare.sea;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Takes vertices out of coasts so that land only ever grows.
 *
 * <p>Two steps, cheapest first: a corner where water reaches into land is filled, and a blunt headland of two corners is
 * sharpened to one by prolonging the steps beside it. Neither is done if the triangle that turns to land holds another
 * vertex, so rings never cross and no strait ever closes, however coarse the result; a bay that leads nowhere may fill.
 * The deviation is summed along the way and stays within the tolerance of each vertex. Method: greedy edge collapse, as in
 * outer simplification of polygons; O(n log n).
 */
final class OuterSimplifier {

    /** The heights of all steps that shaped one stretch may add up to so many times the tolerance. */
    private static final double SUM = 4;

    /** Width of the strip of water that must stay beside a new step. */
    private static final double ROOM_METRES = 40;

    private final double longestMetres;
    private final LinkedRings rings;
    private final int[] x;
    private final int[] y;
    private final int[] prev;
    private final int[] next;
    private final int[] stamp;
    private final double[] tolerance;
    /** By how much the step from a vertex to the next one may already deviate. */
    private final double[] deviation;

    private final VertexGrid grid;
    private final StepGrid steps;
    private final PriorityQueue<Step> queue = new PriorityQueue<>();

    /** A step that can be taken: fill at a vertex, or sharpen the step from it to the next. */
    private record Step(double cost, int vertex, boolean fill, int stamp) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byCost = Double.compare(cost, other.cost);
            return byCost != 0 ? byCost : Integer.compare(vertex, other.vertex);
        }
    }

    private OuterSimplifier(Rings rings, double[] tolerance, double longestMetres) {
        this.rings = new LinkedRings(rings);
        this.longestMetres = longestMetres;
        this.tolerance = tolerance.clone();
        x = this.rings.x;
        y = this.rings.y;
        prev = this.rings.prev;
        next = this.rings.next;
        stamp = new int[x.length];
        deviation = new double[x.length];
        grid = new VertexGrid(x, y);
        steps = new StepGrid(x, y, next);
    }

    /**
     * Simplifies.
     *
     * @param tolerance metres per vertex, in the order of the rings
     * @param longestMetres no step longer than this is made
     */
    static Rings simplify(Rings rings, double[] tolerance, double longestMetres) {
        OuterSimplifier simplifier = new OuterSimplifier(rings, tolerance, longestMetres);
        simplifier.run();
        return simplifier.rings.rings();
    }

    /** Simplifies with one tolerance everywhere. */
    static Rings simplify(Rings rings, double toleranceMetres, double longestMetres) {
        double[] tolerance = new double[rings.vertexCount()];
        Arrays.fill(tolerance, toleranceMetres);
        return simplify(rings, tolerance, longestMetres);
    }

    private void run() {
        for (int v = 0; v < x.length; v++) {
            offer(v);
        }
        while (!queue.isEmpty()) {
            Step step = queue.poll();
            if (stamp[step.vertex] == step.stamp && rings.leftWith(step.vertex) > 3) {
                if (step.fill) {
                    fill(step.vertex);
                } else {
                    sharpen(step.vertex);
                }
            }
        }
    }

    private boolean locked(int v) {
        return Math.abs(x[v]) == Rings.SEAM || y[v] < -85 * Rings.PER_DEGREE;
    }

    private void offer(int v) {
        if (locked(v)) {
            return;
        }
        if (rings.turn(prev[v], v, next[v]) <= 0) {
            double cost = rings.height(prev[v], next[v], x[v], y[v]);
            if (cost <= tolerance[v]) {
                queue.add(new Step(cost, v, true, stamp[v]));
            }
        } else {
            int[] tip = tip(v);
            if (tip != null) {
                double cost = rings.height(v, next[v], tip[0], tip[1]);
                if (cost <= tolerance[v]) {
                    queue.add(new Step(cost, v, false, stamp[v]));
                }
            }
        }
    }

    private void touch(int v) {
        stamp[v]++;
        offer(v);
    }

    private void fill(int v) {
        int a = prev[v];
        int c = next[v];
        double sum = Math.max(deviation[a], deviation[v]) + rings.height(a, c, x[v], y[v]);
        if (sum > SUM * tolerance[v]
                || LinkedRings.length(x[a], y[a], x[c], y[c]) > longestMetres
                || !grid.empty(x[a], y[a], x[c], y[c], x[v], y[v], a, v, c)
                || !roomBeside(x[a], y[a], x[c], y[c], a, v, c)) {
            return;
        }
        remove(v);
        steps.add(a);
        deviation[a] = sum;
        touchAround(a);
        touchAround(c);
    }

    private void sharpen(int b) {
        int c = next[b];
        int[] tip = tip(b);
        if (tip == null) {
            return;
        }
        int a = prev[b];
        int d = next[c];
        double limit = Math.min(tolerance[b], tolerance[c]);
        double sum = Math.max(deviation[b], Math.max(deviation[a], deviation[c])) + rings.height(b, c, tip[0], tip[1]);
        if (sum > SUM * limit
                || LinkedRings.length(x[a], y[a], tip[0], tip[1]) > longestMetres
                || LinkedRings.length(x[d], y[d], tip[0], tip[1]) > longestMetres
                || !grid.empty(x[b], y[b], tip[0], tip[1], x[c], y[c], b, c)
                || !grid.empty(x[a], y[a], tip[0], tip[1], x[b], y[b], a, b, c)
                || !grid.empty(tip[0], tip[1], x[d], y[d], x[c], y[c], b, c, d)
                || !steps.free(x[a], y[a], tip[0], tip[1], a, b, c, d)
                || !steps.free(tip[0], tip[1], x[d], y[d], a, b, c, d)
                || !roomAhead(b, c, tip)
                || !roomBeside(x[a], y[a], tip[0], tip[1], a, b, c)
                || !roomBeside(tip[0], tip[1], x[d], y[d], b, c, d)) {
            return;
        }
        remove(c);
        grid.remove(b);
        x[b] = tip[0];
        y[b] = tip[1];
        grid.add(b);
        steps.add(a);
        steps.add(b);
        tolerance[b] = limit;
        deviation[a] = sum;
        deviation[b] = sum;
        touchAround(b);
    }

    /** Whether the water beside a new step stays open: a narrow strip along it holds no vertex but its ends. */
    private boolean roomBeside(int ax, int ay, int bx, int by, int... but) {
        double cos = Math.cos(Math.toRadians((ay + by) / 2.0 / Rings.PER_DEGREE));
        double length = LinkedRings.length(ax, ay, bx, by);
        double margin = Math.min(ROOM_METRES, length / 3) / LinkedRings.METRES;
        // To the right of the step, in grid units.
        int ox = (int) Math.round((by - ay) * LinkedRings.METRES / length * margin / cos);
        int oy = (int) Math.round(-(bx - ax) * cos * LinkedRings.METRES / length * margin);
        return inGrid(ax + ox, ay + oy)
                && inGrid(bx + ox, by + oy)
                && grid.empty(ax, ay, ax + ox, ay + oy, bx + ox, by + oy, but)
                && grid.empty(ax, ay, bx + ox, by + oy, bx, by, but);
    }

    /** Whether the water ahead of a new tip stays open: a short way straight on from it meets no step. */
    private boolean roomAhead(int b, int c, int[] tip) {
        double ahead = 2 * ROOM_METRES / Math.max(1, rings.height(b, c, tip[0], tip[1]));
        int ox = (int) Math.round((tip[0] - (x[b] + x[c]) / 2.0) * ahead);
        int oy = (int) Math.round((tip[1] - (y[b] + y[c]) / 2.0) * ahead);
        double length = LinkedRings.length(tip[0], tip[1], tip[0] + ox, tip[1] + oy);
        double shorten = length > 3 * ROOM_METRES ? 3 * ROOM_METRES / length : 1;
        int px = tip[0] + (int) (ox * shorten);
        int py = tip[1] + (int) (oy * shorten);
        return inGrid(px, py) && steps.free(tip[0], tip[1], px, py, b, c);
    }

    private static boolean inGrid(int x, int y) {
        return Math.abs(x) < Rings.SEAM && Math.abs(y) < Rings.SEAM / 2;
    }

    private void touchAround(int v) {
        touch(prev[v]);
        touch(v);
        touch(next[v]);
    }

    private void remove(int v) {
        grid.remove(v);
        rings.remove(v);
        stamp[v]++;
    }

    /**
     * Where the steps before b and after its next vertex c meet when prolonged, on a grid point that leaves b and c on
     * land; null if they do not meet ahead.
     */
    private int @Nullable [] tip(int b) {
        int c = next[b];
        int a = prev[b];
        int d = next[c];
        if (a == d || locked(c) || locked(a) || locked(d) || rings.turn(b, c, d) <= 0) {
            return null;
        }
        double ux = x[b] - x[a];
        double uy = y[b] - y[a];
        double wx = x[c] - x[d];
        double wy = y[c] - y[d];
        double cross = ux * wy - uy * wx;
        if (cross >= 0) {
            return null;
        }
        double t = ((x[c] - x[b]) * wy - (y[c] - y[b]) * wx) / cross;
        double tipX = x[b] + t * ux;
        double tipY = y[b] + t * uy;
        if (t <= 0 || Math.abs(tipX) >= Rings.SEAM - 1 || Math.abs(tipY) >= Rings.SEAM / 2.0) {
            return null;
        }
        return outerGridPoint(tipX, tipY, a, b, c, d);
    }

    private int @Nullable [] outerGridPoint(
            double tipX, double tipY, int a, int b, int c, int d) {
        int[] best = null;
        double nearest = Double.MAX_VALUE;
        for (int i = (int) Math.floor(tipX) - 1; i <= Math.floor(tipX) + 2; i++) {
            for (int j = (int) Math.floor(tipY) - 1; j <= Math.floor(tipY) + 2; j++) {
                double away = Math.hypot(i - tipX, j - tipY);
                if (away < nearest
                        && Rings.side(x[a], y[a], i, j, x[b], y[b]) >= 0
                        && Rings.side(i, j, x[d], y[d], x[c], y[c]) >= 0
                        && Rings.side(x[b], y[b], x[c], y[c], i, j) < 0) {
                    nearest = away;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }
}
