package dev.waybill.map.drawing;

import java.util.Arrays;

/**
 * Lines, curves and rings on the page, immutable.
 *
 * <p>Coordinates are millimetres, rounded to a thousandth (a sixtieth of a pixel at 400 dpi), so that a last-digit
 * difference between machines shows nowhere.
 */
public final class Outline {

    private final byte[] steps;
    private final double[] coordinatesMm;

    private Outline(byte[] steps, double[] coordinatesMm) {
        this.steps = steps;
        this.coordinatesMm = coordinatesMm;
    }

    /** Receives an outline step by step. */
    public interface Visitor {
        /** A new piece starts. */
        void moveTo(double xMm, double yMm);

        /** A straight line. */
        void lineTo(double xMm, double yMm);

        /** A cubic Bezier curve with two control points and its end. */
        void curveTo(double x1Mm, double y1Mm, double x2Mm, double y2Mm, double xMm, double yMm);

        /** The piece is closed into a ring. */
        void close();
    }

    /** Starts an outline. */
    public static Builder builder() {
        return new Builder();
    }

    /** A rectangle. */
    public static Outline of(Box box) {
        return builder()
                .moveTo(box.xMm(), box.yMm())
                .lineTo(box.rightMm(), box.yMm())
                .lineTo(box.rightMm(), box.bottomMm())
                .lineTo(box.xMm(), box.bottomMm())
                .close()
                .build();
    }

    /** A rectangle with round corners. */
    public static Outline rounded(Box box, double radiusMm) {
        double r = Math.min(radiusMm, Math.min(box.widthMm(), box.heightMm()) / 2);
        double k = r * 0.4477;
        double x0 = box.xMm();
        double y0 = box.yMm();
        double x1 = box.rightMm();
        double y1 = box.bottomMm();
        return builder()
                .moveTo(x0 + r, y0)
                .lineTo(x1 - r, y0)
                .curveTo(x1 - k, y0, x1, y0 + k, x1, y0 + r)
                .lineTo(x1, y1 - r)
                .curveTo(x1, y1 - k, x1 - k, y1, x1 - r, y1)
                .lineTo(x0 + r, y1)
                .curveTo(x0 + k, y1, x0, y1 - k, x0, y1 - r)
                .lineTo(x0, y0 + r)
                .curveTo(x0, y0 + k, x0 + k, y0, x0 + r, y0)
                .close()
                .build();
    }

    /** A circle. */
    public static Outline circle(Point centre, double radiusMm) {
        return rounded(Box.around(centre, 2 * radiusMm, 2 * radiusMm), radiusMm);
    }

    /** A polygon of equal sides, the first corner to the right. */
    public static Outline polygon(Point centre, double radiusMm, int corners) {
        Builder outline = builder();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double x = centre.xMm() + radiusMm * Math.cos(angle);
            double y = centre.yMm() + radiusMm * Math.sin(angle);
            if (i == 0) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        return outline.close().build();
    }

    /** A straight line. */
    public static Outline line(Point from, Point to) {
        return builder().moveTo(from.xMm(), from.yMm()).lineTo(to.xMm(), to.yMm()).build();
    }

    /** Whether nothing would be drawn. */
    public boolean isEmpty() {
        return steps.length == 0;
    }

    /** How many corners and control points it has. */
    public int size() {
        return coordinatesMm.length / 2;
    }

    /** Tells the visitor every step in turn. */
    public void visit(Visitor visitor) {
        int at = 0;
        double[] c = coordinatesMm;
        for (byte step : steps) {
            switch (step) {
                case 'M' -> visitor.moveTo(c[at], c[at + 1]);
                case 'L' -> visitor.lineTo(c[at], c[at + 1]);
                case 'C' -> visitor.curveTo(c[at], c[at + 1], c[at + 2], c[at + 3], c[at + 4], c[at + 5]);
                default -> visitor.close();
            }
            at += step == 'Z' ? 0 : step == 'C' ? 6 : 2;
        }
    }

    /** The box around all corners and control points; of an empty outline, a box of no size at the origin. */
    public Box bounds() {
        if (isEmpty()) {
            return new Box(0, 0, 0, 0);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < coordinatesMm.length; i += 2) {
            left = Math.min(left, coordinatesMm[i]);
            right = Math.max(right, coordinatesMm[i]);
            top = Math.min(top, coordinatesMm[i + 1]);
            bottom = Math.max(bottom, coordinatesMm[i + 1]);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline
                && Arrays.equals(steps, outline.steps)
                && Arrays.equals(coordinatesMm, outline.coordinatesMm);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(coordinatesMm);
    }

    /** Collects an outline; not for reuse after {@link #build()}. */
    public static final class Builder {

        private byte[] steps = new byte[16];
        private double[] coordinatesMm = new double[32];
        private int stepCount;
        private int coordinateCount;

        private Builder() {}

        /** Starts a new piece. */
        public Builder moveTo(double xMm, double yMm) {
            step('M');
            return point(xMm, yMm);
        }

        /** Adds a straight line. */
        public Builder lineTo(double xMm, double yMm) {
            step('L');
            return point(xMm, yMm);
        }

        /** Adds a cubic Bezier curve. */
        public Builder curveTo(double x1Mm, double y1Mm, double x2Mm, double y2Mm, double xMm, double yMm) {
            step('C');
            return point(x1Mm, y1Mm).point(x2Mm, y2Mm).point(xMm, yMm);
        }

        /** Closes the piece into a ring. */
        public Builder close() {
            step('Z');
            return this;
        }

        /** Adds all of another outline. */
        public Builder add(Outline other) {
            int at = 0;
            for (byte step : other.steps) {
                step((char) step);
                int points = step == 'Z' ? 0 : step == 'C' ? 3 : 1;
                for (int i = 0; i < points; i++, at += 2) {
                    point(other.coordinatesMm[at], other.coordinatesMm[at + 1]);
                }
            }
            return this;
        }

        /** The outline. */
        public Outline build() {
            return new Outline(Arrays.copyOf(steps, stepCount), Arrays.copyOf(coordinatesMm, coordinateCount));
        }

        private void step(char letter) {
            if (stepCount == steps.length) {
                steps = Arrays.copyOf(steps, 2 * stepCount);
            }
            steps[stepCount++] = (byte) letter;
        }

        private Builder point(double xMm, double yMm) {
            if (!Double.isFinite(xMm) || !Double.isFinite(yMm)) {
                throw new IllegalArgumentException("an outline needs finite coordinates: " + xMm + ", " + yMm);
            }
            if (coordinateCount == coordinatesMm.length) {
                coordinatesMm = Arrays.copyOf(coordinatesMm, 2 * coordinateCount);
            }
            // Adding 0.0 turns a negative zero, which prints differently, into zero.
            coordinatesMm[coordinateCount++] = Math.rint(xMm * 1000) / 1000 + 0.0;
            coordinatesMm[coordinateCount++] = Math.rint(yMm * 1000) / 1000 + 0.0;
            return this;
        }
    }
}
