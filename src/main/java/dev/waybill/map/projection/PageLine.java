package dev.waybill.map.projection;

import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;

/**
 * A line on the page that can be walked along.
 *
 * <p>Lengths are millimetres from its start.
 */
public final class PageLine {

    private final double[] points;
    private final double[] along;

    /**
     * @param points x, y, x, y …, at least two points
     */
    public PageLine(double[] points) {
        this.points = points;
        this.along = new double[points.length / 2];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1]
                    + Math.hypot(points[2 * i] - points[2 * i - 2], points[2 * i + 1] - points[2 * i - 1]);
        }
    }

    public double lengthMm() {
        return along[along.length - 1];
    }

    /** The point so far along; beyond an end, that end. */
    public Point at(double mm) {
        if (mm <= 0) {
            return new Point(points[0], points[1]);
        }
        if (mm >= lengthMm()) {
            return new Point(points[points.length - 2], points[points.length - 1]);
        }
        int after = java.util.Arrays.binarySearch(along, mm);
        int i = after >= 0 ? after : -after - 1;
        double step = along[i] - along[i - 1];
        double share = step == 0 ? 0 : (mm - along[i - 1]) / step;
        return new Point(
                points[2 * i - 2] + share * (points[2 * i] - points[2 * i - 2]),
                points[2 * i - 1] + share * (points[2 * i + 1] - points[2 * i - 1]));
    }

    /** Direction of travel there in radians, clockwise from rightwards, taken over a stretch so that kinks do not show. */
    public double direction(double mm, double stretchMm) {
        Point before = at(mm - stretchMm);
        Point after = at(mm + stretchMm);
        return Math.atan2(after.yMm() - before.yMm(), after.xMm() - before.xMm());
    }

    /** The line itself. */
    public Outline outline() {
        Outline.Builder outline = Outline.builder();
        View.append(outline, points, false);
        return outline.build();
    }

    public double[] points() {
        return points;
    }

    /** The line from its start to so far along. */
    public PageLine upTo(double mm) {
        int n = 1;
        while (n < along.length && along[n] < mm) {
            n++;
        }
        double[] part = java.util.Arrays.copyOf(points, 2 * n + 2);
        Point end = at(mm);
        part[2 * n] = end.xMm();
        part[2 * n + 1] = end.yMm();
        return new PageLine(part);
    }

    /**
     * The line without its smallest turns, which dashes and ties would make ragged; both ends stay.
     *
     * @param reachMm how far along the line a turn is spread; no point moves farther than that
     */
    public PageLine smoothed(double reachMm) {
        int count = Math.max(2, (int) Math.ceil(lengthMm() / (reachMm / 2)));
        double[] smooth = new double[2 * count + 2];
        for (int i = 0; i <= count; i++) {
            double mm = lengthMm() * i / count;
            double reach = Math.min(reachMm, Math.min(mm, lengthMm() - mm));
            for (int k = -2; k <= 2; k++) {
                Point near = at(mm + reach * k / 2);
                smooth[2 * i] += near.xMm() / 5;
                smooth[2 * i + 1] += near.yMm() / 5;
            }
        }
        return new PageLine(smooth);
    }

    /** Whether the line passes within a distance of a point. */
    public boolean isWithin(Point point, double mm) {
        for (int i = 0; i + 3 < points.length; i += 2) {
            double dx = points[i + 2] - points[i];
            double dy = points[i + 3] - points[i + 1];
            double square = dx * dx + dy * dy;
            double share = square == 0
                    ? 0
                    : ((point.xMm() - points[i]) * dx + (point.yMm() - points[i + 1]) * dy) / square;
            double near = Math.max(0, Math.min(1, share));
            if (Math.hypot(points[i] + near * dx - point.xMm(), points[i + 1] + near * dy - point.yMm()) <= mm) {
                return true;
            }
        }
        return false;
    }

    /** The line moved to the right of its direction; towards both ends it comes back, so that ends still meet. */
    public PageLine beside(double rightMm) {
        double step = 0.8;
        double taper = Math.min(5, lengthMm() / 4);
        int count = Math.max(2, (int) Math.ceil(lengthMm() / step));
        double[] moved = new double[2 * count + 2];
        for (int i = 0; i <= count; i++) {
            double mm = lengthMm() * i / count;
            double direction = direction(mm, 2);
            double share = Math.min(1, Math.min(mm, lengthMm() - mm) / taper);
            Point at = at(mm);
            moved[2 * i] = at.xMm() - Math.sin(direction) * rightMm * share;
            moved[2 * i + 1] = at.yMm() + Math.cos(direction) * rightMm * share;
        }
        return new PageLine(moved);
    }
}
