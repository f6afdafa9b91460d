package dev.waybill.routing.sea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.routing.Ends;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaRoute;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** What must hold for any two places on the world's coasts. */
class RandomPortsTest {

    private static final long SEED = 151;
    private static final int PORTS = 250;
    private static final int PAIRS = 2_000;

    private static WaterRouter router;
    private static List<LonLat> ports;

    @BeforeAll
    static void drawPorts() throws IOException {
        router = WaterRouter.open(Path.of("geodata/sea"));
        ports = RandomPorts.draw(Land.open(Path.of("geodata/sea/land.bin")), PORTS, SEED);
    }

    @Test
    void noWayCrossesLand() {
        Random random = new Random(SEED);
        int found = 0;
        for (int i = 0; i < PAIRS; i++) {
            LonLat from = ports.get(random.nextInt(PORTS));
            LonLat to = ports.get(random.nextInt(PORTS));
            if (router.route(from, to, SeaOptions.DEFAULT) instanceof RouteResult.Found<SeaRoute> routes) {
                found++;
                assertEquals(
                        0,
                        routes.best().crossesLandMetres(),
                        () -> "seed " + SEED + ": metres on land from " + from + " to " + to);
            }
        }
        // Some coasts lie behind the ice passages or in waters too narrow for the stand-off.
        assertTrue(found > 0.85 * PAIRS, "ways found: " + found);
    }

    @Test
    void wayBackIsAsLong() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < 200; i++) {
            LonLat from = ports.get(random.nextInt(PORTS));
            LonLat to = ports.get(random.nextInt(PORTS));
            assertEquals(metres(from, to), metres(to, from), 1, "seed " + SEED + ": " + from + " " + to);
        }
    }

    @Test
    void manyTogetherAreMeasuredAsOneByOne() {
        List<Ends> pairs = new ArrayList<>();
        for (LonLat from : ports.subList(0, 18)) {
            for (LonLat to : ports.subList(3, 21)) {
                pairs.add(new Ends(from, to));
            }
        }
        // Once more: now the table knows them.
        for (int round = 0; round < 2; round++) {
            List<RouteLength> together = router.distances(pairs, SeaOptions.DEFAULT);
            for (int i = 0; i < pairs.size(); i++) {
                RouteLength one = router.distance(pairs.get(i).from(), pairs.get(i).to(), SeaOptions.DEFAULT);
                if (one instanceof RouteLength.Measured way && together.get(i) instanceof RouteLength.Measured same) {
                    assertEquals(way.metres(), same.metres(), 0.06, pairs.get(i).toString());
                    assertEquals(way.fromGapMetres(), same.fromGapMetres());
                    assertEquals(way.toGapMetres(), same.toGapMetres());
                } else {
                    assertEquals(one, together.get(i), pairs.get(i).toString());
                }
            }
        }
    }

    @Test
    void aWholeTurnOfLongitudeChangesNothing() {
        for (int i = 1; i < 40; i++) {
            LonLat port = ports.get(i);
            LonLat turned = LonLat.of(port.lonDegrees() + 360, port.latDegrees());
            assertEquals(metres(port, ports.get(0)), metres(turned, ports.get(0)), 1, port.toString());
        }
    }

    @Test
    void noWayIsShorterThanTheGeodesic() {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < 200; i++) {
            LonLat from = ports.get(random.nextInt(PORTS));
            LonLat to = ports.get(random.nextInt(PORTS));
            if (router.distance(from, to, SeaOptions.DEFAULT) instanceof RouteLength.Measured way) {
                double whole = way.metres() + way.fromGapMetres() + way.toGapMetres();
                assertTrue(whole >= from.distanceMetresTo(to) - 30, "seed " + SEED + ": " + from + " " + to);
            }
        }
    }

    @Test
    void closingPassagesNeverShortens() {
        Random random = new Random(SEED + 3);
        List<Passage> passages = router.listPassages();
        for (int i = 0; i < 100; i++) {
            LonLat from = ports.get(random.nextInt(PORTS));
            LonLat to = ports.get(random.nextInt(PORTS));
            double open = metres(from, to);
            String one = passages.get(random.nextInt(passages.size())).id();
            for (SeaOptions closed : List.of(
                    WaterRouterTest.avoiding(one), WaterRouterTest.avoiding("suez", "panama", "malacca", "bering"))) {
                if (router.distance(from, to, closed) instanceof RouteLength.Measured way) {
                    assertTrue(way.metres() >= open - 1, "seed " + SEED + ": " + from + " " + to + " less " + one);
                }
            }
        }
    }

    @Test
    void closingAnAreaOnTheWayNeverShortens() {
        Random random = new Random(SEED + 4);
        int closedOff = 0;
        while (closedOff < 12) {
            LonLat from = ports.get(random.nextInt(PORTS));
            LonLat to = ports.get(random.nextInt(PORTS));
            double open = metres(from, to);
            if (open > 0 && router.route(from, to, SeaOptions.DEFAULT) instanceof RouteResult.Found<SeaRoute> routes) {
                LonLat middle = routes.best().line().positionAt(open / 2);
                Envelope box = new Envelope(new Coordinate(middle.lonDegrees(), middle.latDegrees()));
                box.expandBy(0.3 + random.nextDouble());
                SeaOptions closed = new SeaOptions(
                        Set.of(),
                        List.of(),
                        Double.NaN,
                        SeaOptions.Profile.AS_SHIPS_SAIL,
                        new GeometryFactory().toGeometry(box),
                        1,
                        false);
                if (router.distance(from, to, closed) instanceof RouteLength.Measured way) {
                    // The corners of an area are joined by more sight lines than the prepared graph keeps.
                    assertTrue(way.metres() >= 0.999 * open, "seed " + SEED + ": " + from + " " + to + " less " + box);
                }
                closedOff++;
            }
        }
    }

    /** At sea, off all berths, ways by a third place cannot be shorter. */
    @Test
    void triangleInequalityHoldsOnTheOpenSea() {
        List<LonLat> sea = List.of(
                new LonLat(-40, 40),
                new LonLat(-20, -10),
                new LonLat(60, -20),
                new LonLat(88, 12),
                new LonLat(135, 38),
                new LonLat(160, 20),
                new LonLat(-140, 45),
                new LonLat(-90, -20),
                new LonLat(18, 35),
                new LonLat(-60, 30));
        for (LonLat a : sea) {
            for (LonLat b : sea) {
                for (LonLat c : sea) {
                    if (!a.equals(b) && !b.equals(c) && !a.equals(c)) {
                        // Thinning the sight lines costs up to a thousandth.
                        assertTrue(
                                metres(a, c) <= 1.001 * (metres(a, b) + metres(b, c)) + 50,
                                a + " by " + b + " to " + c);
                    }
                }
            }
        }
    }

    private static double metres(LonLat from, LonLat to) {
        return router.distance(from, to, SeaOptions.DEFAULT) instanceof RouteLength.Measured way ? way.metres() : 0;
    }
}
