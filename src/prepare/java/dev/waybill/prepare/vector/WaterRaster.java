package dev.waybill.prepare.vector;

import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.vector.VectorArcs;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.locationtech.jts.geom.Envelope;

/**
 * A piece of the globe in cells of water, mapped river and land, and the middle way through its waters.
 *
 * <p>Method: a cell is water if its centre lies outside the land rings; mapped rivers (less exact) are drawn in as half
 * water where the rings have none. The way is the cheapest over neighbouring cells (A*), where a metre of water costs the
 * less the farther the bank, and a metre of land twelve times as much, so the line keeps to the fairway and leaves
 * the water only where the rings break it off.
 */
final class WaterRaster {

    private static final double METRES_PER_DEGREE = 111_195;

    private static final float LAND_COST = 12;

    private static final float RIVER_COST = 4;

    /** Cells from the bank beyond which a metre of water costs no less. */
    private static final int FAIRWAY_CELLS = 8;

    private static final byte WATER = 0;
    private static final byte LAND = 1;
    private static final byte RIVER = 2;

    private final Envelope box;
    private final double cellDegrees;
    private final int width;
    private final int height;
    private final float[] costs;

    /**
     * Draws the cells.
     *
     * @param box in degrees, not across the antimeridian
     * @param cellDegrees side of a cell
     * @param landRings in steps of {@link GeoMaps#STEPS_PER_DEGREE}; a point within an odd number of them is land
     * @param rivers pieces in steps of {@link GshhgRivers#STEPS_PER_DEGREE}
     */
    WaterRaster(Envelope box, double cellDegrees, List<long[]> landRings, List<long[]> rivers) {
        this.box = box;
        this.cellDegrees = cellDegrees;
        width = (int) Math.ceil(box.getWidth() / cellDegrees);
        height = (int) Math.ceil(box.getHeight() / cellDegrees);
        costs = costs(draw(landRings, rivers));
    }

    private byte[] draw(List<long[]> landRings, List<long[]> rivers) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Path2D land = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        landRings.forEach(ring -> append(land, ring, GeoMaps.STEPS_PER_DEGREE));
        graphics.setColor(Color.WHITE);
        graphics.fill(land);
        byte[] cells = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        byte[] kinds = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            kinds[i] = cells[i] == 0 ? WATER : LAND;
        }
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(1.5f));
        for (long[] river : rivers) {
            Path2D line = new Path2D.Float();
            append(line, river, GshhgRivers.STEPS_PER_DEGREE);
            graphics.draw(line);
        }
        for (int i = 0; i < cells.length; i++) {
            if (kinds[i] == LAND && cells[i] == 0) {
                kinds[i] = RIVER;
            }
        }
        graphics.dispose();
        return kinds;
    }

    private void append(Path2D path, long[] line, int stepsPerDegree) {
        for (int i = 0; i < line.length; i++) {
            double x = ((double) VectorArcs.east(line[i]) / stepsPerDegree - box.getMinX()) / cellDegrees;
            double y = (box.getMaxY() - (double) VectorArcs.north(line[i]) / stepsPerDegree) / cellDegrees;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
    }

    /** What a metre costs in each cell. */
    private float[] costs(byte[] kinds) {
        int[] bank = new int[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            bank[i] = kinds[i] == WATER ? FAIRWAY_CELLS : 0;
        }
        for (int i = width; i < bank.length; i++) {
            bank[i] = Math.min(bank[i], 1 + Math.min(bank[i - 1], bank[i - width]));
        }
        for (int i = bank.length - width - 1; i >= 0; i--) {
            bank[i] = Math.min(bank[i], 1 + Math.min(bank[i + 1], bank[i + width]));
        }
        float[] perMetre = new float[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            perMetre[i] = kinds[i] == LAND ? LAND_COST : kinds[i] == RIVER ? RIVER_COST : 1 + 1.5f / bank[i];
        }
        return perMetre;
    }

    /**
     * The nearest water to a position, or the position itself if there is none near.
     *
     * @param withinCells how far to look
     */
    LonLat water(LonLat at, int withinCells) {
        int column = column(at);
        int row = row(at);
        int best = row * width + column;
        double nearest = costs[best] < RIVER_COST ? 0 : Double.POSITIVE_INFINITY;
        for (int y = Math.max(0, row - withinCells); y <= Math.min(height - 1, row + withinCells); y++) {
            for (int x = Math.max(0, column - withinCells); x <= Math.min(width - 1, column + withinCells); x++) {
                double away = Math.hypot(x - column, y - row);
                if (costs[y * width + x] < RIVER_COST && away < nearest) {
                    nearest = away;
                    best = y * width + x;
                }
            }
        }
        return nearest == 0 || Double.isInfinite(nearest) ? at : centre(best);
    }

    private int column(LonLat at) {
        return Math.max(0, Math.min(width - 1, (int) ((at.lonDegrees() - box.getMinX()) / cellDegrees)));
    }

    private int row(LonLat at) {
        return Math.max(0, Math.min(height - 1, (int) ((box.getMaxY() - at.latDegrees()) / cellDegrees)));
    }

    private LonLat centre(int cell) {
        return new LonLat(
                box.getMinX() + (cell % width + 0.5) * cellDegrees, box.getMaxY() - (cell / width + 0.5) * cellDegrees);
    }

    /** The cheapest way between two positions, both included, cell by cell between them. */
    List<LonLat> way(LonLat from, LonLat to) {
        int start = row(from) * width + column(from);
        int goal = row(to) * width + column(to);
        int[] before = search(start, goal);
        List<LonLat> way = new ArrayList<>();
        way.add(to);
        for (int at = before[goal]; at != start && at >= 0; at = before[at]) {
            way.add(centre(at));
        }
        way.add(from);
        Collections.reverse(way);
        return way;
    }

    private int[] search(int start, int goal) {
        float[] spent = new float[costs.length];
        Arrays.fill(spent, Float.POSITIVE_INFINITY);
        int[] before = new int[costs.length];
        Arrays.fill(before, -1);
        PriorityQueue<Entry> queue = new PriorityQueue<>();
        spent[start] = 0;
        queue.add(new Entry(start, 0, metres(start, goal)));
        while (!queue.isEmpty()) {
            Entry entry = queue.poll();
            if (entry.cell() == goal) {
                break;
            }
            if (entry.spent() > spent[entry.cell()]) {
                continue;
            }
            for (int step = 0; step < 9; step++) {
                int x = entry.cell() % width + step % 3 - 1;
                int y = entry.cell() / width + step / 3 - 1;
                if (step == 4 || x < 0 || y < 0 || x >= width || y >= height) {
                    continue;
                }
                int next = y * width + x;
                float cost = spent[entry.cell()]
                        + (float) metres(entry.cell(), next) * (costs[entry.cell()] + costs[next]) / 2;
                if (cost < spent[next]) {
                    spent[next] = cost;
                    before[next] = entry.cell();
                    queue.add(new Entry(next, cost, cost + metres(next, goal)));
                }
            }
        }
        return before;
    }

    /** How many metres of a line run over cells that are land, rivers that are only mapped included. */
    double landMetres(List<LonLat> line) {
        double metres = 0;
        double step = cellDegrees * METRES_PER_DEGREE / 2;
        for (int i = 1; i < line.size(); i++) {
            List<LonLat> points = Geodesics.points(line.get(i - 1), line.get(i), step);
            double each = line.get(i - 1).distanceMetresTo(line.get(i)) / (points.size() - 1);
            for (LonLat at : points.subList(1, points.size())) {
                metres += costs[row(at) * width + column(at)] >= RIVER_COST ? each : 0;
            }
        }
        return metres;
    }

    private double metres(int one, int other) {
        double lat = box.getMaxY() - (one / width + other / width) / 2.0 * cellDegrees;
        double east = (one % width - other % width) * Math.cos(Math.toRadians(lat));
        return Math.hypot(east, one / width - other / width) * cellDegrees * METRES_PER_DEGREE;
    }

    private record Entry(int cell, float spent, double estimate) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byEstimate = Double.compare(estimate, other.estimate);
            return byEstimate != 0 ? byEstimate : Integer.compare(cell, other.cell);
        }
    }
}
