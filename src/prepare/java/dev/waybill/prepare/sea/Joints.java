package dev.waybill.prepare.sea;

import java.util.List;

/**
 * Leads the end of a centre line to the line that it branches off.
 *
 * <p>Lines were drawn one by one, so a canal may start a little beside its river, or run beside it to the sea. What runs
 * along another line is cut off, and the end is led to that line's nearest vertex, where both then share a node.
 */
final class Joints {

    /** An end joins a line that is as near as this. */
    private static final double JOINT_METRES = 3_000;

    /** A line runs along another if it is as near as this. */
    private static final double ALONG_METRES = 2_200;

    private static final double METRES = 111_320.0 / Rings.PER_DEGREE;

    private Joints() {}

    /**
     * A line with both ends joined where there is a line to join.
     *
     * @param line grid coordinates in turn
     * @param others the other lines
     */
    static int[] join(int[] line, List<int[]> others) {
        return reversed(joinStart(reversed(joinStart(line, others)), others));
    }

    private static int[] joinStart(int[] line, List<int[]> others) {
        for (int[] other : others) {
            if (other != line && holds(other, line[0], line[1])) {
                return line;
            }
        }
        int[] best = line;
        double nearest = JOINT_METRES;
        for (int[] other : others) {
            int from = other == line ? -1 : leaves(line, other);
            double metres = JOINT_METRES;
            int vertex = 0;
            // Back along the other line to where it has a vertex at hand.
            for (; from >= 0 && metres >= JOINT_METRES; from -= 2) {
                vertex = nearestVertex(other, line[from], line[from + 1]);
                metres = metres(other[vertex], other[vertex + 1], line[from], line[from + 1]);
            }
            if (metres < nearest) {
                nearest = metres;
                best = led(line, from + 2, other[vertex], other[vertex + 1]);
            }
        }
        return best;
    }

    /** A line from one of its vertices on, with a new start before it. */
    private static int[] led(int[] line, int from, int x, int y) {
        int[] led = new int[line.length - from + 2];
        led[0] = x;
        led[1] = y;
        System.arraycopy(line, from, led, 2, line.length - from);
        return led;
    }

    private static boolean holds(int[] line, int x, int y) {
        for (int i = 0; i < line.length; i += 2) {
            if (line[i] == x && line[i + 1] == y) {
                return true;
            }
        }
        return false;
    }

    /** The last vertex of those at the start that lie along another line. */
    private static int leaves(int[] line, int[] other) {
        int from = 0;
        while (from + 4 < line.length && metresTo(other, line[from + 2], line[from + 3]) < ALONG_METRES) {
            from += 2;
        }
        return from;
    }

    private static int nearestVertex(int[] line, int x, int y) {
        int best = 0;
        for (int i = 2; i < line.length; i += 2) {
            if (metres(line[i], line[i + 1], x, y) < metres(line[best], line[best + 1], x, y)) {
                best = i;
            }
        }
        return best;
    }

    private static double metresTo(int[] line, int x, int y) {
        double cos = Math.cos(Math.toRadians((double) y / Rings.PER_DEGREE));
        double least = Double.MAX_VALUE;
        for (int i = 2; i < line.length; i += 2) {
            double dx = (line[i] - line[i - 2]) * cos;
            double dy = line[i + 1] - line[i - 1];
            double px = (x - line[i - 2]) * cos;
            double py = y - line[i - 1];
            double t = Math.max(0, Math.min(1, (px * dx + py * dy) / Math.max(1e-9, dx * dx + dy * dy)));
            least = Math.min(least, Math.hypot(px - t * dx, py - t * dy) * METRES);
        }
        return least;
    }

    private static double metres(int ax, int ay, int bx, int by) {
        double cos = Math.cos(Math.toRadians((ay + by) / 2.0 / Rings.PER_DEGREE));
        return Math.hypot((bx - ax) * cos, by - ay) * METRES;
    }

    private static int[] reversed(int[] line) {
        int[] back = new int[line.length];
        for (int i = 0; i < line.length; i += 2) {
            back[i] = line[line.length - 2 - i];
            back[i + 1] = line[line.length - 1 - i];
        }
        return back;
    }
}
