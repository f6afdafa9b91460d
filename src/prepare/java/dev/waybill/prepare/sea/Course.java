package dev.waybill.prepare.sea;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Makes a ship's course of a centre line that was found on a raster, in steps of eight directions.
 *
 * <p>A stretch becomes straight if no vertex lies farther off it than the steps of the raster are long and it crosses no
 * more land, or if it runs over water alone (Douglas-Peucker with a second way to accept). Then corners are cut twice (Chaikin). Ends and vertices that
 * other lines share stay where they are.
 */
final class Course {

    /** What the raster may put a line beside a narrow river or canal. */
    private static final double STEP_METRES = 200;

    /** How far a course over open water may leave the line. */
    private static final double OPEN_METRES = 1_000;

    /** So much more land a straight stretch may cross than the line does. */
    private static final double SPIT_METRES = 30;

    /** A corner is cut at most so far from its tip. */
    private static final double ROUND_METRES = 1_000;

    private static final int ROUNDS = 2;
    private static final double METRES = 111_320.0 / Rings.PER_DEGREE;

    private final int[] line;
    private final Land land;
    private final boolean[] kept;
    /** Metres of the line on land up to each vertex. */
    private final double[] onLand;

    private Course(int[] line, Land land) {
        this.line = line;
        this.land = land;
        kept = new boolean[line.length / 2];
        onLand = new double[kept.length];
        for (int i = 1; i < kept.length; i++) {
            onLand[i] = onLand[i - 1] + landMetres(at(line, i - 1), at(line, i));
        }
    }

    /**
     * The course.
     *
     * @param line grid coordinates in turn
     * @param fixed tells by its number whether a vertex must stay
     * @param land what is water
     */
    static int[] of(int[] line, IntPredicate fixed, Land land) {
        Course course = new Course(line, land);
        int last = 0;
        course.kept[0] = true;
        for (int i = 1; i < course.kept.length; i++) {
            if (i == course.kept.length - 1 || fixed.test(i)) {
                course.kept[i] = true;
                course.straighten(last, i);
                last = i;
            }
        }
        int[] corners = new int[line.length];
        boolean[] stay = new boolean[line.length / 2];
        int size = 0;
        for (int i = 0; i < course.kept.length; i++) {
            if (course.kept[i]) {
                stay[size / 2] = i == 0 || i == course.kept.length - 1 || fixed.test(i);
                corners[size++] = line[2 * i];
                corners[size++] = line[2 * i + 1];
            }
        }
        return round(Arrays.copyOf(corners, size), stay, land);
    }

    private void straighten(int from, int to) {
        int farthest = -1;
        double most = 0;
        for (int i = from + 1; i < to; i++) {
            double off = metresOff(i, from, to);
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        double dry = landMetres(at(line, from), at(line, to));
        if (most <= STEP_METRES && dry <= onLand[to] - onLand[from] + SPIT_METRES || most <= OPEN_METRES && dry == 0) {
            return;
        }
        kept[farthest] = true;
        straighten(from, farthest);
        straighten(farthest, to);
    }

    private double landMetres(LonLat from, LonLat to) {
        return from.equals(to) ? 0 : land.crossesLandMetres(GeoLine.between(from, to));
    }

    private double metresOff(int i, int from, int to) {
        double cos = Math.cos(Math.toRadians((double) line[2 * i + 1] / Rings.PER_DEGREE));
        double dx = (line[2 * to] - line[2 * from]) * cos;
        double dy = line[2 * to + 1] - line[2 * from + 1];
        double px = (line[2 * i] - line[2 * from]) * cos;
        double py = line[2 * i + 1] - line[2 * from + 1];
        double t = Math.max(0, Math.min(1, (px * dx + py * dy) / Math.max(1e-9, dx * dx + dy * dy)));
        return Math.hypot(px - t * dx, py - t * dy) * METRES;
    }

    private static LonLat at(int[] line, int i) {
        return new LonLat((double) line[2 * i] / Rings.PER_DEGREE, (double) line[2 * i + 1] / Rings.PER_DEGREE);
    }

    /** Cuts corners, where that does not lead from water over land. */
    private static int[] round(int[] corners, boolean[] stay, Land land) {
        int[] line = corners;
        boolean[] fixed = stay;
        for (int round = 0; round < ROUNDS; round++) {
            int n = line.length / 2;
            int[] cut = new int[2 * line.length];
            boolean[] cutFixed = new boolean[2 * n];
            int size = 0;
            for (int i = 0; i < n; i++) {
                int[] tips = fixed[i] || i == 0 || i == n - 1 ? null : tips(line, i);
                boolean dry = tips != null
                        && land.crossesLandMetres(GeoLine.between(at(tips, 0), at(tips, 1))) > 0
                        && !land.contains(at(line, i));
                if (tips == null || dry) {
                    cutFixed[size / 2] = fixed[i];
                    cut[size++] = line[2 * i];
                    cut[size++] = line[2 * i + 1];
                } else {
                    for (int coordinate : tips) {
                        cut[size++] = coordinate;
                    }
                }
            }
            line = Arrays.copyOf(cut, size);
            fixed = cutFixed;
        }
        return line;
    }

    /** The two points that replace a corner. */
    private static int[] tips(int[] line, int i) {
        int[] tips = new int[4];
        for (int side = 0; side < 2; side++) {
            int j = side == 0 ? i - 1 : i + 1;
            double cos = Math.cos(Math.toRadians((double) line[2 * i + 1] / Rings.PER_DEGREE));
            double dx = line[2 * j] - line[2 * i];
            double dy = line[2 * j + 1] - line[2 * i + 1];
            double share = Math.min(0.25, ROUND_METRES / Math.max(1, Math.hypot(dx * cos, dy) * METRES));
            tips[2 * side] = line[2 * i] + (int) Math.round(share * dx);
            tips[2 * side + 1] = line[2 * i + 1] + (int) Math.round(share * dy);
        }
        return tips;
    }
}
