package dev.waybill.routing.sea.sight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.routing.sea.coast.Coast;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The prepared sight lines, thinned as they are, lead as short as brute force to within two thousandths. */
class SightGraphTest {

    private static final long SEED = 360;

    @Test
    void equalsBruteForceOnIslandsThrownAtRandom() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            Coast coast = Coast.ofRings(TautSearchTest.islands(random), 10_000);
            LonLat from = new LonLat(-1.6, random.nextDouble());
            LonLat to = new LonLat(1.6, random.nextDouble());
            double shortest = TautSearchTest.bruteForce(coast, from, to);
            double found = overSightLines(coast, from, to);
            assertTrue(
                    found >= shortest - 1e-3 && found <= 1.002 * shortest,
                    "seed " + SEED + " round " + round + ": " + found + " instead of " + shortest);
        }
    }

    /** Dijkstra over the prepared lines, entered and left by what both ends see. */
    private static double overSightLines(Coast coast, LonLat from, LonLat to) {
        SightGraph lines = SightGraph.of(coast, Coast.ofChains(List.of(), 10_000));
        Offing offing = Offing.of(coast);
        double[] best = metresSeen(coast, from);
        double[] last = metresSeen(coast, to);
        boolean[] settled = new boolean[best.length];
        double whole = Double.MAX_VALUE;
        while (true) {
            int v = nearest(best, settled);
            if (v < 0 || best[v] >= whole) {
                return whole;
            }
            settled[v] = true;
            whole = Math.min(whole, best[v] + last[v]);
            for (int e = 0; e < lines.size(); e++) {
                if (lines.from(e) == v || lines.to(e) == v) {
                    int w = lines.from(e) + lines.to(e) - v;
                    double x = offing.x[v] - offing.x[w];
                    double y = offing.y[v] - offing.y[w];
                    double z = offing.z[v] - offing.z[w];
                    best[w] = Math.min(best[w], best[v] + Arcs.metres(x * x + y * y + z * z));
                }
            }
        }
    }

    private static double[] metresSeen(Coast coast, LonLat at) {
        double[] metres = new double[coast.size()];
        Arrays.fill(metres, Double.MAX_VALUE);
        Sight sight = new Sight(coast);
        sight.lookFrom(Arcs.x(at), Arcs.y(at), Arcs.z(at), 4);
        for (int i = 0; i < sight.seen(); i++) {
            metres[sight.seenVertex(i)] = Arcs.metres(sight.seenChord2(i));
        }
        return metres;
    }

    private static int nearest(double[] best, boolean[] settled) {
        int nearest = -1;
        for (int v = 0; v < best.length; v++) {
            if (!settled[v] && best[v] < Double.MAX_VALUE && (nearest < 0 || best[v] < best[nearest])) {
                nearest = v;
            }
        }
        return nearest;
    }
}
