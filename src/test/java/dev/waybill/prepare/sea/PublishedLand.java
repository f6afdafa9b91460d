package dev.waybill.prepare.sea;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The land polygons as their makers published them, every vertex of them, neither cleaned nor simplified: what ways are
 * held against.
 *
 * <p>Shares no code with the router: steps of the rings lie in square cells, and each is tested against a leg by four side
 * tests on unit vectors. Lakes count as land, but for the Caspian.
 */
final class PublishedLand {

    private static final int CELLS_PER_DEGREE = 5;
    private static final int CELL = Rings.PER_DEGREE / CELLS_PER_DEGREE;
    private static final int COLUMNS = 360 * CELLS_PER_DEGREE;
    private static final int ROWS = 180 * CELLS_PER_DEGREE;
    /** By so much a great circle of 50 km may bulge out of the box of its ends. */
    private static final int BULGE = Rings.PER_DEGREE / 50;

    /** Ring by ring, the first vertex repeated at the end of each. */
    private final int[] lon;

    private final int[] lat;
    /** The ring of a step from a vertex to the next; -1 where a ring ends. */
    private final int[] ring;

    private final int caspian;
    private final int[][] stepsOfCell = new int[COLUMNS * ROWS][];
    private final int[][] stepsOfColumn = new int[COLUMNS][];

    PublishedLand(LandReader land) {
        List<int[]> rings = new ArrayList<>(land.shells());
        caspian = rings.size();
        rings.add(land.caspian());
        int size = rings.stream().mapToInt(points -> points.length / 2).sum();
        lon = new int[size];
        lat = new int[size];
        ring = new int[size];
        int v = 0;
        for (int r = 0; r < rings.size(); r++) {
            int[] points = rings.get(r);
            for (int i = 0; i < points.length; i += 2, v++) {
                lon[v] = points[i];
                lat[v] = points[i + 1];
                ring[v] = i + 2 < points.length ? r : -1;
            }
        }
        sortIntoCells();
    }

    /** How many vertices the rings have. */
    int size() {
        return lon.length;
    }

    private void sortIntoCells() {
        int[] inCell = new int[stepsOfCell.length];
        int[] inColumn = new int[COLUMNS];
        for (int s = 0; s < ring.length; s++) {
            if (ring[s] >= 0) {
                int west = column(Math.min(lon[s], lon[s + 1]));
                int east = column(Math.max(lon[s], lon[s + 1]));
                for (int c = west; c <= east; c++) {
                    stepsOfColumn[c] = put(stepsOfColumn[c], inColumn[c]++, s);
                    for (int r = row(Math.min(lat[s], lat[s + 1])); r <= row(Math.max(lat[s], lat[s + 1])); r++) {
                        int cell = r * COLUMNS + c;
                        stepsOfCell[cell] = put(stepsOfCell[cell], inCell[cell]++, s);
                    }
                }
            }
        }
        trim(stepsOfCell, inCell);
        trim(stepsOfColumn, inColumn);
    }

    private static int[] put(int[] list, int size, int step) {
        int[] grown = list == null ? new int[4] : size == list.length ? Arrays.copyOf(list, size * 2) : list;
        grown[size] = step;
        return grown;
    }

    private static void trim(int[][] lists, int[] sizes) {
        for (int i = 0; i < lists.length; i++) {
            lists[i] = lists[i] == null ? new int[0] : Arrays.copyOf(lists[i], sizes[i]);
        }
    }

    private static int column(int lon) {
        return Math.min(COLUMNS - 1, Math.floorDiv(lon + Rings.SEAM, CELL));
    }

    private static int row(int lat) {
        return Math.max(0, Math.min(ROWS - 1, Math.floorDiv(lat + Rings.SEAM / 2, CELL)));
    }

    /** Whether a position lies inside any polygon, by the winding of each around it; steps are straight on the grid. */
    boolean contains(LonLat at) {
        double x = at.lonDegrees() * Rings.PER_DEGREE;
        double y = at.latDegrees() * Rings.PER_DEGREE;
        Map<Integer, Integer> windings = new HashMap<>();
        for (int s : stepsOfColumn[column((int) Math.floor(x))]) {
            if (lon[s] > x != lon[s + 1] > x) {
                double run = (double) lon[s + 1] - lon[s];
                double northOfIt = lat[s] + (x - lon[s]) / run * (lat[s + 1] - lat[s]) - y;
                if (northOfIt > 0) {
                    windings.merge(ring[s], run > 0 ? 1 : -1, Integer::sum);
                }
            }
        }
        boolean inCaspian = windings.getOrDefault(caspian, 0) != 0;
        long shells = windings.entrySet().stream()
                .filter(winding -> winding.getKey() != caspian && winding.getValue() != 0)
                .count();
        return inCaspian ? shells > 1 : shells > 0;
    }

    /**
     * Where a leg of at most 50 km crosses a shore, as shares of it, ascending.
     *
     * @param a first end
     * @param b other end
     */
    List<Double> crossings(LonLat a, LonLat b) {
        double[] p = vector(a);
        double[] q = vector(b);
        return stepsNear(a, b)
                .filter(s -> Math.abs(lon[s + 1] - lon[s]) < Rings.SEAM)
                .map(s -> share(p, q, vertex(s), vertex(s + 1)))
                .filter(share -> !Double.isNaN(share))
                .sorted()
                .toList();
    }

    private Stream<Integer> stepsNear(LonLat a, LonLat b) {
        int ax = (int) Math.round(a.lonDegrees() * Rings.PER_DEGREE);
        int bx = ax + (int) Math.round(Math.IEEEremainder(b.lonDegrees() - a.lonDegrees(), 360) * Rings.PER_DEGREE);
        int ay = (int) Math.round(a.latDegrees() * Rings.PER_DEGREE);
        int by = (int) Math.round(b.latDegrees() * Rings.PER_DEGREE);
        int west = Math.floorDiv(Math.min(ax, bx) - BULGE + Rings.SEAM, CELL);
        int east = Math.floorDiv(Math.max(ax, bx) + BULGE + Rings.SEAM, CELL);
        List<Integer> steps = new ArrayList<>();
        for (int r = row(Math.min(ay, by) - BULGE); r <= row(Math.max(ay, by) + BULGE); r++) {
            for (int c = west; c <= east; c++) {
                for (int step : stepsOfCell[r * COLUMNS + Math.floorMod(c, COLUMNS)]) {
                    steps.add(step);
                }
            }
        }
        return steps.stream().distinct();
    }

    /** The share of a leg from p to q at which it crosses a step from c to d, or NaN. */
    private static double share(double[] p, double[] q, double[] c, double[] d) {
        double sideC = side(p, q, c);
        double sideD = side(p, q, d);
        if (sideC > 0 == sideD > 0) {
            return Double.NaN;
        }
        double sideP = side(c, d, p);
        double sideQ = side(c, d, q);
        return sideP > 0 == sideQ > 0 ? Double.NaN : sideP / (sideP - sideQ);
    }

    private double[] vertex(int v) {
        return vector((double) lon[v] / Rings.PER_DEGREE, (double) lat[v] / Rings.PER_DEGREE);
    }

    private static double[] vector(LonLat at) {
        return vector(at.lonDegrees(), at.latDegrees());
    }

    private static double[] vector(double lonDegrees, double latDegrees) {
        double lon = Math.toRadians(lonDegrees);
        double lat = Math.toRadians(latDegrees);
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** Positive if c lies left of the great circle from a to b. */
    private static double side(double[] a, double[] b, double[] c) {
        return (a[1] * b[2] - a[2] * b[1]) * c[0]
                + (a[2] * b[0] - a[0] * b[2]) * c[1]
                + (a[0] * b[1] - a[1] * b[0]) * c[2];
    }
}
