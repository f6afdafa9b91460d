package dev.waybill.export.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

class ThinnerTest {

    private static final long SEED = 7;
    private static final Plane PLANE = new Plane(LonLat.of(10, 50));

    private static Thinner thinner(double toleranceMetres, Set<Long> fixed) {
        return new Thinner(PLANE, (lon, lat) -> toleranceMetres, fixed);
    }

    /** A ragged line of many positions from one place to another. */
    private static double[] ragged(Random random, double fromLon, double fromLat, double toLon, double toLat, int count) {
        double[] line = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double share = i / (count - 1.0);
            double jitter = i == 0 || i == count - 1 ? 0 : random.nextGaussian() * 0.02;
            line[2 * i] = fromLon + share * (toLon - fromLon) + jitter;
            line[2 * i + 1] = fromLat + share * (toLat - fromLat) - jitter;
        }
        return line;
    }

    @Test
    void keepsEndsAndWhatStandsOutAndDropsTheRest() {
        double[] line = {10, 50, 11, 50.51, 12, 51, 13, 50.51, 14, 50};

        double[] thinned = thinner(20_000, Set.of()).line(line);

        assertArrayEquals(new double[] {10, 50, 12, 51, 14, 50}, thinned);
    }

    @Test
    void whatIsLeftOutLiesWithinTheTolerance() {
        double[] line = ragged(new Random(SEED), 5, 48, 15, 52, 3_000);
        double tolerance = 2_500;

        double[] thinned = thinner(tolerance, Set.of()).line(line);

        assertTrue(thinned.length < line.length / 4, "left: " + thinned.length);
        for (int i = 0; i < line.length; i += 2) {
            double off = distanceMetres(line[i], line[i + 1], thinned);
            assertTrue(off <= 1.31 * tolerance, "seed " + SEED + ", position " + i / 2 + ": " + off + " m");
        }
    }

    /** A border walked one way by one country and the other way by its neighbour. */
    @Test
    void neighboursKeepSharingTheirBorder() {
        double[] border = ragged(new Random(SEED), 10, 48, 10.5, 52, 800);
        Set<Long> ends = Set.of(Thinner.key(10, 48), Thinner.key(10.5, 52));
        double[] west = ring(border, false, 5);
        double[] east = ring(border, true, 15);
        Thinner thinner = thinner(3_000, ends);

        Set<Long> ofWest = keys(thinner.ring(west));
        Set<Long> ofEast = keys(thinner.ring(east));

        ofWest.retainAll(keys(border));
        ofEast.retainAll(keys(border));
        assertTrue(ofWest.size() > 5, "left of the border: " + ofWest.size());
        assertEquals(ofWest, ofEast, "seed " + SEED);
    }

    @Test
    void dropsRingsTooSmallToSee() {
        double[] islet = {10, 50, 10.01, 50, 10.01, 50.01, 10, 50};

        assertEquals(0, thinner(5_000, Set.of()).ring(islet).length);
    }

    private static double[] ring(double[] border, boolean backwards, double sideLon) {
        int count = border.length / 2;
        double[] ring = new double[border.length + 6];
        for (int i = 0; i < count; i++) {
            int from = backwards ? count - 1 - i : i;
            ring[2 * i] = border[2 * from];
            ring[2 * i + 1] = border[2 * from + 1];
        }
        double[] rest = {sideLon, ring[border.length - 1], sideLon, ring[1], ring[0], ring[1]};
        System.arraycopy(rest, 0, ring, border.length, rest.length);
        return ring;
    }

    private static Set<Long> keys(double[] lonLats) {
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < lonLats.length; i += 2) {
            keys.add(Thinner.key(lonLats[i], lonLats[i + 1]));
        }
        return keys;
    }

    private static double distanceMetres(double lon, double lat, double[] line) {
        double[] m = new double[2];
        PLANE.project(lon, lat, m, 0);
        double least = Double.POSITIVE_INFINITY;
        double[] ends = new double[4];
        for (int i = 2; i < line.length; i += 2) {
            PLANE.project(line[i - 2], line[i - 1], ends, 0);
            PLANE.project(line[i], line[i + 1], ends, 2);
            least = Math.min(least, Distance.pointToSegment(
                    new Coordinate(m[0], m[1]),
                    new Coordinate(ends[0], ends[1]),
                    new Coordinate(ends[2], ends[3])));
        }
        return least;
    }
}
