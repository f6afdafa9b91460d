package dev.waybill.geo.land;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How far lines and positions are from the committed land, and how much of a line lies on it. */
class LandTest {

    private static final double WITHIN_METRES = 20_000;
    private static final double SAMPLE_METRES = 20;

    private static Land land;

    @BeforeAll
    static void open() throws IOException {
        land = Land.open(Path.of("geodata/sea/land.bin"));
    }

    @Test
    void aLineIsAsFarFromLandAsTheNearestOfItsPositions() {
        Random random = new Random(7);
        int near = 0;
        for (int i = 0; i < 1_000; i++) {
            LonLat from = new LonLat(random.nextDouble() * 360 - 180, random.nextDouble() * 140 - 65);
            LonLat to = Geodesics.destination(from, random.nextDouble() * 360, 30_000);
            double nearest = WITHIN_METRES;
            for (LonLat at : Geodesics.points(from, to, SAMPLE_METRES)) {
                nearest = Math.min(nearest, land.distanceToLandMetres(at, WITHIN_METRES));
            }
            double line = land.distanceToLandMetres(from, to, WITHIN_METRES);
            assertEquals(nearest, line, SAMPLE_METRES, from + " to " + to);
            near += line < WITHIN_METRES ? 1 : 0;
        }
        assertTrue(near > 30, "near land: " + near);
    }

    @Test
    void aLineAcrossTheCoastTouchesItAndLiesOnItInPart() {
        LonLat bay = new LonLat(130.60, 41.90);
        LonLat inland = new LonLat(130.20, 42.60);
        assertEquals(0, land.distanceToLandMetres(bay, inland, WITHIN_METRES));
        double whole = bay.distanceMetresTo(inland);
        double over = land.crossesLandMetres(GeoLine.between(bay, inland));
        assertTrue(over > 0.2 * whole && over < 0.9 * whole, over + " of " + whole);
    }

    @Test
    void farFromLandItSaysNoMoreThanItWasAskedFor() {
        LonLat pacific = new LonLat(-140, 30);
        LonLat beside = new LonLat(-141, 30.5);
        assertEquals(5_000, land.distanceToLandMetres(pacific, 5_000));
        assertEquals(5_000, land.distanceToLandMetres(pacific, beside, 5_000));
        assertEquals(0, land.crossesLandMetres(new GeoLine(List.of(pacific, beside))));
    }

    @Test
    void theAntimeridianIsNoEdge() {
        LonLat west = new LonLat(179.95, -16.9);
        LonLat east = new LonLat(-179.95, -16.9);
        double apart = land.distanceToLandMetres(west, east, 200_000);
        double turned = land.distanceToLandMetres(east, west, 200_000);
        assertEquals(apart, turned, 1e-6);
        assertTrue(apart < 100_000, "Taveuni is near: " + apart);
    }
}
