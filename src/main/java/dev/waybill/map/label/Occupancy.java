package dev.waybill.map.label;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Point;

/**
 * What already stands on a part of the page, as a grid of small cells, each with what it would cost to cover it.
 *
 * <p>Costs add up per square millimetre; {@link #FORBIDDEN} may not be covered at all.
 */
public final class Occupancy {

    /** The cost of a cell that may not be covered. */
    public static final double FORBIDDEN = 1000;

    private static final double CELL_MM = 0.5;

    private final Box area;
    private final int columns;
    private final int rows;
    private final float[] cost;

    /** Nothing stands on the area yet. */
    public Occupancy(Box area) {
        this.area = area;
        this.columns = (int) Math.ceil(area.widthMm() / CELL_MM) + 1;
        this.rows = (int) Math.ceil(area.heightMm() / CELL_MM) + 1;
        this.cost = new float[columns * rows];
    }

    /** The area it keeps account of; nothing may stand outside. */
    public Box area() {
        return area;
    }

    /** Something stands in the box. */
    public void add(Box box, double costPerMm2) {
        if (!area.overlaps(box)) {
            return;
        }
        float raised = (float) costPerMm2;
        int first = column(box.xMm());
        int last = column(box.rightMm());
        int bottom = row(box.bottomMm());
        for (int row = row(box.yMm()); row <= bottom; row++) {
            for (int cell = row * columns + first; cell <= row * columns + last; cell++) {
                // The greater cost counts where things lie on each other.
                if (cost[cell] < raised) {
                    cost[cell] = raised;
                }
            }
        }
    }

    /** A line stands there. */
    public void addLine(Point from, Point to, double widthMm, double costPerMm2) {
        double length = from.distanceMm(to);
        int steps = Math.max(1, (int) Math.ceil(length / CELL_MM));
        Box near = area.grown(widthMm);
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            Point at = new Point(
                    from.xMm() + share * (to.xMm() - from.xMm()), from.yMm() + share * (to.yMm() - from.yMm()));
            if (near.contains(at)) {
                add(Box.around(at, widthMm, widthMm), costPerMm2);
            }
        }
    }

    /** What it costs to cover the box: the sum of its cells; infinite if a cell is forbidden or the box leaves the area. */
    public double cost(Box box) {
        if (!area.contains(box)) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int row = row(box.yMm()); row <= row(box.bottomMm()); row++) {
            for (int column = column(box.xMm()); column <= column(box.rightMm()); column++) {
                float cell = cost[row * columns + column];
                if (cell >= FORBIDDEN) {
                    return Double.POSITIVE_INFINITY;
                }
                sum += cell;
            }
        }
        return sum * CELL_MM * CELL_MM;
    }

    /**
     * The costs as they stand now, added up: a box of any size takes the same short time, whatever is added later is not
     * in it.
     */
    public Sums sums() {
        return new Sums();
    }

    /** The sums over all boxes that start in the upper left corner, from which every box's cost follows (F. C. Crow, 1984). */
    public final class Sums {

        private final double[] costs = new double[(columns + 1) * (rows + 1)];
        private final int[] forbidden = new int[costs.length];

        private Sums() {
            for (int row = 0; row < rows; row++) {
                double costOfRow = 0;
                int forbiddenInRow = 0;
                for (int column = 0; column < columns; column++) {
                    float cell = cost[row * columns + column];
                    costOfRow += cell >= FORBIDDEN ? 0 : cell;
                    forbiddenInRow += cell >= FORBIDDEN ? 1 : 0;
                    int above = row * (columns + 1) + column + 1;
                    costs[above + columns + 1] = costs[above] + costOfRow;
                    forbidden[above + columns + 1] = forbidden[above] + forbiddenInRow;
                }
            }
        }

        /** What it costs to cover the box, as {@link Occupancy#cost}. */
        public double cost(Box box) {
            if (!area.contains(box)) {
                return Double.POSITIVE_INFINITY;
            }
            int top = row(box.yMm()) * (columns + 1);
            int bottom = (row(box.bottomMm()) + 1) * (columns + 1);
            int left = column(box.xMm());
            int right = column(box.rightMm()) + 1;
            int blocked = forbidden[bottom + right] - forbidden[bottom + left] - forbidden[top + right] + forbidden[top + left];
            double sum = costs[bottom + right] - costs[bottom + left] - costs[top + right] + costs[top + left];
            return blocked > 0 ? Double.POSITIVE_INFINITY : sum * CELL_MM * CELL_MM;
        }
    }

    private int row(double yMm) {
        return Math.max(0, Math.min(rows - 1, (int) ((yMm - area.yMm()) / CELL_MM)));
    }

    private int column(double xMm) {
        return Math.max(0, Math.min(columns - 1, (int) ((xMm - area.xMm()) / CELL_MM)));
    }
}
