package dev.waybill.routing.sea.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.routing.sea.coast.Coast;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** On small coasts drawn by hand or by chance, the search equals brute force over all headlands. */
class TautSearchTest {

    private static final long SEED = 20231013;

    @Test
    void openWaterIsCrossedStraight() {
        Coast coast = Coast.ofRings(List.of(square(100_000, 0, 5_000)), 10_000);
        LonLat from = new LonLat(0, 0);
        LonLat to = new LonLat(5, 1);
        assertEquals(List.of(from, to), new TautSearch(coast).find(from, to, 1e7));
    }

    @Test
    void anIslandIsRoundedOnItsShorterSide() {
        Coast coast = Coast.ofRings(List.of(square(20_000, 2_000, 5_000)), 10_000);
        List<LonLat> bends = new TautSearch(coast).find(new LonLat(0, 0), new LonLat(4, 0), 1e7);
        assertEquals(4, bends.size());
        assertTrue(bends.get(1).latDegrees() < 0, "south about: " + bends);
    }

    @Test
    void aShipInsideARingFindsNoWayOut() {
        int[] lagoon = square(0, 0, 10_000);
        int[] clockwise = {lagoon[0], lagoon[1], lagoon[6], lagoon[7], lagoon[4], lagoon[5], lagoon[2], lagoon[3]};
        Coast coast = Coast.ofRings(List.of(clockwise, square(0, 0, 12_000)), 10_000);
        assertTrue(new TautSearch(coast)
                .find(new LonLat(0, 0), new LonLat(5, 0), 1e7)
                .isEmpty());
    }

    @Test
    void equalsBruteForceOnIslandsThrownAtRandom() {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            Coast coast = Coast.ofRings(islands(random), 10_000);
            LonLat from = new LonLat(-1.5, random.nextDouble());
            LonLat to = new LonLat(1.5, random.nextDouble());
            List<LonLat> bends = new TautSearch(coast).find(from, to, 1e7);
            assertFalse(bends.isEmpty(), "seed " + SEED + " round " + round);
            assertEquals(
                    bruteForce(coast, from, to), metres(bends), 1e-3, "seed " + SEED + " round " + round);
        }
    }

    private static int[] square(int lon, int lat, int half) {
        return new int[] {
            lon - half, lat - half, lon + half, lat - half, lon + half, lat + half, lon - half, lat + half
        };
    }

    /** Polygons in the cells of a chequerboard, so that none overlaps another. */
    static List<int[]> islands(Random random) {
        List<int[]> rings = new ArrayList<>();
        for (int column = -5; column < 5; column++) {
            for (int row = -3; row < 6; row++) {
                int corners = 3 + random.nextInt(4);
                int[] ring = new int[2 * corners];
                for (int k = 0; k < corners; k++) {
                    double angle = 2 * Math.PI * (k + 0.8 * random.nextDouble()) / corners;
                    double radius = 300 + random.nextInt(1_100);
                    ring[2 * k] = column * 3_000 + 1_500 + (int) (radius * Math.cos(angle));
                    ring[2 * k + 1] = row * 3_000 + 1_500 + (int) (radius * Math.sin(angle));
                }
                rings.add(ring);
            }
        }
        return rings;
    }

    /** Dijkstra over all headlands, every pair tested for sight. */
    static double bruteForce(Coast coast, LonLat from, LonLat to) {
        List<double[]> at = new ArrayList<>();
        at.add(new double[] {Arcs.x(from), Arcs.y(from), Arcs.z(from)});
        at.add(new double[] {Arcs.x(to), Arcs.y(to), Arcs.z(to)});
        for (int v = 0; v < coast.size(); v++) {
            if (coast.convex(v)) {
                double[] off = new double[3];
                coast.offshore(v, Sight.OFF, off);
                at.add(off);
            }
        }
        double[] best = new double[at.size()];
        java.util.Arrays.fill(best, Double.MAX_VALUE);
        boolean[] settled = new boolean[at.size()];
        best[0] = 0;
        while (!settled[1]) {
            int v = -1;
            for (int i = 0; i < best.length; i++) {
                if (!settled[i] && (v < 0 || best[i] < best[v])) {
                    v = i;
                }
            }
            settled[v] = true;
            double[] a = at.get(v);
            for (int w = 0; w < best.length; w++) {
                double[] b = at.get(w);
                if (!settled[w] && !coast.crosses(a[0], a[1], a[2], b[0], b[1], b[2])) {
                    double chord2 = (a[0] - b[0]) * (a[0] - b[0])
                            + (a[1] - b[1]) * (a[1] - b[1])
                            + (a[2] - b[2]) * (a[2] - b[2]);
                    best[w] = Math.min(best[w], best[v] + Arcs.metres(chord2));
                }
            }
        }
        return best[1];
    }

    private static double metres(List<LonLat> bends) {
        double metres = 0;
        for (int i = 1; i < bends.size(); i++) {
            LonLat a = bends.get(i - 1);
            LonLat b = bends.get(i);
            double x = Arcs.x(a) - Arcs.x(b);
            double y = Arcs.y(a) - Arcs.y(b);
            double z = Arcs.z(a) - Arcs.z(b);
            metres += Arcs.metres(x * x + y * y + z * z);
        }
        return metres;
    }
}
