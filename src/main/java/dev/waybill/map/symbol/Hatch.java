package dev.waybill.map.symbol;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Outline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Slanting lines inside an outline of straight sides, as lines of their own, so that every format draws them alike.
 *
 * <p>Method: each line of the hatch is cut by the outline's sides; between every odd and even cut it lies inside.
 */
final class Hatch {

    private Hatch() {}

    /** Lines from lower left to upper right, so far apart. */
    static Outline of(Outline area, double spacingMm) {
        List<double[]> sides = sides(area);
        Box box = area.bounds();
        Outline.Builder lines = Outline.builder();
        double step = spacingMm * Math.sqrt(2);
        double first = Math.ceil((box.xMm() + box.yMm()) / step) * step;
        for (double sum = first; sum < box.rightMm() + box.bottomMm(); sum += step) {
            List<Double> cuts = new ArrayList<>();
            for (double[] side : sides) {
                double a = side[0] + side[1] - sum;
                double b = side[2] + side[3] - sum;
                if (a < 0 != b < 0) {
                    cuts.add(side[0] + (side[2] - side[0]) * a / (a - b));
                }
            }
            Collections.sort(cuts);
            for (int i = 0; i + 1 < cuts.size(); i += 2) {
                lines.moveTo(cuts.get(i), sum - cuts.get(i)).lineTo(cuts.get(i + 1), sum - cuts.get(i + 1));
            }
        }
        return lines.build();
    }

    /** The straight sides of the outline's rings; curves are taken as their chords. */
    private static List<double[]> sides(Outline area) {
        List<double[]> sides = new ArrayList<>();
        double[] start = new double[2];
        double[] at = new double[2];
        area.visit(new Outline.Visitor() {
            @Override
            public void moveTo(double xMm, double yMm) {
                start[0] = at[0] = xMm;
                start[1] = at[1] = yMm;
            }

            @Override
            public void lineTo(double xMm, double yMm) {
                sides.add(new double[] {at[0], at[1], xMm, yMm});
                at[0] = xMm;
                at[1] = yMm;
            }

            @Override
            public void curveTo(double x1Mm, double y1Mm, double x2Mm, double y2Mm, double xMm, double yMm) {
                lineTo(xMm, yMm);
            }

            @Override
            public void close() {
                lineTo(start[0], start[1]);
            }
        });
        return sides;
    }
}
