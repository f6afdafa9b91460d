package dev.waybill.export.web;

import dev.waybill.geo.LonLat;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How much detail the ground needs where: fine near the journey, coarser with distance from it.
 *
 * <p>Tolerances in metres on a grid of whole degrees. Near the journey {@value #FINEST_METRES} m, growing with the
 * distance to {@value #COARSEST_METRES} m; {@link #times} makes all of it coarser when a page would grow too large.
 */
final class DetailField {

    private static final double FINEST_METRES = 350;
    private static final double COARSEST_METRES = 5_000;
    private static final double NEAR_METRES = 60_000;
    private static final double GROWTH = 0.008;
    private static final int MOST_CELLS = 1_500;

    /** Degrees of a block of cells that is judged at once, and more than half of its diagonal. */
    private static final int BLOCK = 5;

    private static final double BLOCK_METRES = 400_000;

    private final float[] metres;
    private final double factor;

    private DetailField(float[] metres, double factor) {
        this.metres = metres;
        this.factor = factor;
    }

    DetailField(Collection<LonLat> journey) {
        this(new float[360 * 180], 1);
        double[][] cells = cellsOf(journey);
        for (int row = 0; row < 180; row += BLOCK) {
            for (int column = 0; column < 360; column += BLOCK) {
                double distance = distanceMetres(vector(column - 180 + BLOCK / 2.0, row - 90 + BLOCK / 2.0), cells);
                boolean far = distance - BLOCK_METRES > NEAR_METRES + (COARSEST_METRES - FINEST_METRES) / GROWTH;
                fillBlock(row, column, far, cells);
            }
        }
    }

    private void fillBlock(int south, int west, boolean far, double[][] cells) {
        for (int row = south; row < south + BLOCK; row++) {
            for (int column = west; column < west + BLOCK; column++) {
                double distance = far ? 0 : distanceMetres(vector(column - 179.5, row - 89.5), cells);
                double grown = FINEST_METRES + GROWTH * Math.max(0, distance - NEAR_METRES);
                metres[row * 360 + column] = (float) (far ? COARSEST_METRES : Math.min(COARSEST_METRES, grown));
            }
        }
    }

    /** The least tolerance anywhere, in metres. */
    double finestMetres() {
        return factor * FINEST_METRES;
    }

    /** The same field, so many times coarser. */
    DetailField times(double coarser) {
        return new DetailField(metres, factor * coarser);
    }

    /** Tolerance in metres at a position. */
    double toleranceMetres(double lonDegrees, double latDegrees) {
        int column = Math.max(0, Math.min(359, (int) (lonDegrees + 180)));
        int row = Math.max(0, Math.min(179, (int) (latDegrees + 90)));
        return factor * metres[row * 360 + column];
    }

    /** The cells that the journey touches, as directions; of very many, each second, third … one. */
    private static double[][] cellsOf(Collection<LonLat> journey) {
        Set<Long> touched = new LinkedHashSet<>();
        for (LonLat position : journey) {
            long column = Math.min(359, (long) Math.floor(position.lonDegrees() + 180));
            long row = Math.min(179, (long) Math.floor(position.latDegrees() + 90));
            touched.add(row * 360 + column);
        }
        int step = 1 + touched.size() / MOST_CELLS;
        return touched.stream()
                .filter(cell -> cell % step == 0)
                .map(cell -> vector(cell % 360 - 179.5, Math.floorDiv(cell, 360L) - 89.5))
                .toArray(double[][]::new);
    }

    /** From a cell to the nearest one of the journey, less the half width of both. */
    private static double distanceMetres(double[] from, double[][] cells) {
        double cos = -1;
        for (double[] cell : cells) {
            cos = Math.max(cos, from[0] * cell[0] + from[1] * cell[1] + from[2] * cell[2]);
        }
        return Math.max(0, Plane.RADIUS_METRES * Math.acos(Math.min(1, cos)) - 110_000);
    }

    private static double[] vector(double lonDegrees, double latDegrees) {
        double lon = Math.toRadians(lonDegrees);
        double lat = Math.toRadians(latDegrees);
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }
}
