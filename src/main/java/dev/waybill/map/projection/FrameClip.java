package dev.waybill.map.projection;

import dev.waybill.map.drawing.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts rings and lines at a rectangle of the page.
 *
 * <p>Coordinates are x, y, x, y … in millimetres; a ring's last point repeats its first. Rings by Sutherland and Hodgman
 * (1974), lines piece by piece after Liang and Barsky (1984); both take time linear in the points.
 */
final class FrameClip {

    private final Box box;

    FrameClip(Box box) {
        this.box = box;
    }

    /** The part of a ring inside, empty if there is none; where it was cut it runs along the rim. */
    double[] ring(double[] ring) {
        double[] cut = ring;
        if (inside(ring)) {
            return ring;
        }
        cut = half(cut, 0, box.xMm(), 1);
        cut = half(cut, 0, box.rightMm(), -1);
        cut = half(cut, 1, box.yMm(), 1);
        cut = half(cut, 1, box.bottomMm(), -1);
        return cut;
    }

    private boolean inside(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            if (points[i] < box.xMm()
                    || points[i] > box.rightMm()
                    || points[i + 1] < box.yMm()
                    || points[i + 1] > box.bottomMm()) {
                return false;
            }
        }
        return true;
    }

    /** The part where {@code sign * (coordinate - limit) >= 0}. */
    private static double[] half(double[] ring, int axis, double limit, int sign) {
        double[] out = new double[ring.length * 2 + 4];
        int n = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            double a = sign * (ring[i + axis] - limit);
            double b = sign * (ring[i + 2 + axis] - limit);
            if (a >= 0) {
                out[n++] = ring[i];
                out[n++] = ring[i + 1];
            }
            if (a >= 0 != b >= 0) {
                double share = a / (a - b);
                out[n] = ring[i] + share * (ring[i + 2] - ring[i]);
                out[n + 1] = ring[i + 1] + share * (ring[i + 3] - ring[i + 1]);
                out[n + axis] = limit;
                n += 2;
            }
        }
        if (n > 0) {
            out[n++] = out[0];
            out[n++] = out[1];
        }
        return Arrays.copyOf(out, n);
    }

    /** The parts of a line inside, in its order. */
    List<double[]> line(double[] line) {
        if (inside(line)) {
            return List.of(line);
        }
        List<double[]> parts = new ArrayList<>();
        double[] part = new double[line.length + 4];
        int n = 0;
        for (int i = 0; i + 3 < line.length; i += 2) {
            double[] piece = piece(line, i);
            if (piece.length == 0) {
                continue;
            }
            boolean joins = n > 0 && part[n - 2] == piece[0] && part[n - 1] == piece[1];
            if (!joins) {
                addPart(parts, part, n);
                n = 0;
                part[n++] = piece[0];
                part[n++] = piece[1];
            }
            part[n++] = piece[2];
            part[n++] = piece[3];
        }
        addPart(parts, part, n);
        return parts;
    }

    private static void addPart(List<double[]> parts, double[] part, int n) {
        if (n >= 4) {
            parts.add(Arrays.copyOf(part, n));
        }
    }

    private double[] piece(double[] line, int at) {
        double x = line[at];
        double y = line[at + 1];
        double dx = line[at + 2] - x;
        double dy = line[at + 3] - y;
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {x - box.xMm(), box.rightMm() - x, y - box.yMm(), box.bottomMm() - y};
        double from = 0;
        double to = 1;
        for (int side = 0; side < 4; side++) {
            if (p[side] == 0 && q[side] < 0) {
                return new double[0];
            }
            double share = q[side] / p[side];
            if (p[side] < 0) {
                from = Math.max(from, share);
            } else if (p[side] > 0) {
                to = Math.min(to, share);
            }
        }
        if (from > to) {
            return new double[0];
        }
        double startX = from == 0 ? x : x + from * dx;
        double startY = from == 0 ? y : y + from * dy;
        double endX = to == 1 ? line[at + 2] : x + to * dx;
        double endY = to == 1 ? line[at + 3] : y + to * dy;
        return new double[] {startX, startY, endX, endY};
    }
}
