package dev.waybill.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A line on the ellipsoid: positions joined by geodesics.
 *
 * <p>The positions may cross the antimeridian; {@link #cutAtAntimeridian()} gives parts that do not.
 *
 * @param positions at least two, in the order of travel
 */
public record GeoLine(List<LonLat> positions) {

    /**
     * Copies the positions.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public GeoLine {
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("a line needs at least two positions: " + positions.size());
        }
    }

    /** The geodesic between two positions. */
    public static GeoLine between(LonLat from, LonLat to) {
        return new GeoLine(List.of(from, to));
    }

    /** Where the line starts. */
    public LonLat start() {
        return positions.get(0);
    }

    /** Where the line ends. */
    public LonLat end() {
        return positions.get(positions.size() - 1);
    }

    /** Length in metres on the WGS 84 ellipsoid: the sum of the geodesics; takes time linear in the positions. */
    public double lengthMetres() {
        double metres = 0;
        for (int i = 1; i < positions.size(); i++) {
            metres += Geodesics.distanceMetres(positions.get(i - 1), positions.get(i));
        }
        return metres;
    }

    /** The smallest box around the line's positions. */
    public LonLatBox box() {
        return LonLatBox.around(positions);
    }

    /** The same line travelled the other way. */
    public GeoLine reversed() {
        List<LonLat> backwards = new ArrayList<>(positions);
        Collections.reverse(backwards);
        return new GeoLine(backwards);
    }

    /**
     * The same line with points added on its geodesics, so that straight steps on any map follow them.
     *
     * @param maxStepMetres longest step allowed, above 0
     */
    public GeoLine densified(double maxStepMetres) {
        List<LonLat> dense = new ArrayList<>();
        dense.add(start());
        for (int i = 1; i < positions.size(); i++) {
            List<LonLat> step = Geodesics.points(positions.get(i - 1), positions.get(i), maxStepMetres);
            dense.addAll(step.subList(1, step.size()));
        }
        return new GeoLine(dense);
    }

    /**
     * The position a distance along the line.
     *
     * @param metres from the start; below 0 gives the start, beyond the end the end
     */
    public LonLat positionAt(double metres) {
        double left = metres;
        for (int i = 1; i < positions.size(); i++) {
            LonLat from = positions.get(i - 1);
            LonLat to = positions.get(i);
            double step = Geodesics.distanceMetres(from, to);
            if (left <= step) {
                return left <= 0 ? from : Geodesics.destination(from, Geodesics.azimuthDegrees(from, to), left);
            }
            left -= step;
        }
        return end();
    }

    /**
     * The line in parts of which none crosses the antimeridian, as RFC 7946 (3.1.9) asks; where a step crosses it,
     * one part ends and the next starts on it, at the latitude of the step's straight line in degrees.
     */
    public List<GeoLine> cutAtAntimeridian() {
        List<GeoLine> parts = new ArrayList<>();
        List<LonLat> part = new ArrayList<>();
        part.add(start());
        for (int i = 1; i < positions.size(); i++) {
            LonLat from = positions.get(i - 1);
            LonLat to = positions.get(i);
            if (Math.abs(to.lonDegrees() - from.lonDegrees()) > 180) {
                double side = from.lonDegrees() > 0 ? 180 : -180;
                double toUnwrapped = to.lonDegrees() + 2 * side;
                double run = toUnwrapped - from.lonDegrees();
                double share = run == 0 ? 0 : (side - from.lonDegrees()) / run;
                double lat = from.latDegrees() + share * (to.latDegrees() - from.latDegrees());
                addUnlessSame(part, new LonLat(side, lat));
                addPart(parts, part);
                part = new ArrayList<>();
                part.add(new LonLat(-side, lat));
            }
            addUnlessSame(part, to);
        }
        addPart(parts, part);
        return parts;
    }

    private static void addUnlessSame(List<LonLat> part, LonLat position) {
        if (!part.get(part.size() - 1).equals(position)) {
            part.add(position);
        }
    }

    private static void addPart(List<GeoLine> parts, List<LonLat> part) {
        if (part.size() > 1) {
            parts.add(new GeoLine(part));
        }
    }
}
