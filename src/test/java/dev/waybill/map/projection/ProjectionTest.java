package dev.waybill.map.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final long SEED = 20231018;

    @Test
    void positionsComeBackFromThePlaneToTheCentimetre() {
        Random random = new Random(SEED);
        for (Projection.Kind kind : new Projection.Kind[] {Projection.Kind.STEREOGRAPHIC, Projection.Kind.EQUAL_AREA}) {
            Projection projection = new Projection(kind, new LonLat(131.5, 43));
            for (int i = 0; i < 500; i++) {
                LonLat from = Geodesics.destination(projection.centre(), random.nextDouble() * 360, random.nextDouble() * 3e6);
                double[] c = {from.lonDegrees(), from.latDegrees()};
                projection.project(c);
                LonLat back = projection.findPosition(new Projection.PlanePoint(c[0], c[1])).orElseThrow();
                assertTrue(back.distanceMetresTo(from) < 0.01, () -> kind + " moves " + from + " to " + back + ", seed " + SEED);
            }
        }
    }

    @Test
    void theFormulasAgreeWithGeoToolsToTheMillimetre() {
        Random random = new Random(SEED);
        for (Projection.Kind kind : new Projection.Kind[] {Projection.Kind.STEREOGRAPHIC, Projection.Kind.EQUAL_AREA}) {
            for (LonLat centre : new LonLat[] {new LonLat(89, 53), new LonLat(-170, -41.3), new LonLat(0, 0), new LonLat(25, 84)}) {
                Projection own = new Projection(kind, centre);
                PlaneFormula theirs = NamedFormula.of(own.wkt());
                for (int i = 0; i < 300; i++) {
                    double reach = kind == Projection.Kind.STEREOGRAPHIC ? 3.5e6 : 1.4e7;
                    LonLat at = Geodesics.destination(centre, random.nextDouble() * 360, random.nextDouble() * reach);
                    if (Math.abs(at.latDegrees()) < 85.9) {
                        double[] a = {at.lonDegrees(), at.latDegrees()};
                        double[] b = a.clone();
                        own.project(a);
                        theirs.project(b);
                        double off = Math.hypot(a[0] - b[0], a[1] - b[1]);
                        assertTrue(off < 0.001, () -> kind + " around " + centre + " puts " + at + " " + off + " m off, seed " + SEED);
                    }
                }
            }
        }
    }

    @Test
    void aMapOfThePoleIsRoundAboutIt() {
        Projection polar = new Projection(Projection.Kind.EQUAL_AREA, new LonLat(0, 90));
        PlaneFormula theirs = NamedFormula.of(polar.wkt());
        double[] c = {0, 80, 90, 80, 180, 80, 0, 90};
        double[] expected = {0, 80, 90, 80, 180, 80};
        polar.project(c);
        theirs.project(expected);
        for (int i = 0; i < 6; i++) {
            assertEquals(expected[i], c[i], 0.001, "the parallel of 80 degrees as GeoTools has it");
        }
        assertEquals(0, Math.hypot(c[6], c[7]), 1e-3, "the pole");
    }

    @Test
    void lengthsAroundTheCentreAreTrue() {
        for (Projection.Kind kind : new Projection.Kind[] {Projection.Kind.STEREOGRAPHIC, Projection.Kind.EQUAL_AREA}) {
            LonLat centre = new LonLat(-20, 64);
            Projection projection = new Projection(kind, centre);
            LonLat near = Geodesics.destination(centre, 70, 10_000);
            double[] c = {near.lonDegrees(), near.latDegrees()};
            projection.project(c);
            assertEquals(10_000, Math.hypot(c[0], c[1]), 5, kind.toString());
        }
    }

    @Test
    void anEpsgCodeAndItsMetresAreTakenFromGeoTools() {
        Projection utm = Projection.named("EPSG:32652", new LonLat(130, 42));
        double[] c = {129, 42};
        utm.project(c);
        assertEquals(500_000, c[0], 0.01, "on the central meridian of zone 52");
        assertEquals(4_649_776, c[1], 1, "northing of 42 degrees north");
    }

    /** Their axes point along meridians, for which well-known text has no words. */
    @Test
    void polarSystemsAreShownWithTheirMeridianDownwards() {
        Projection arctic = Projection.named("EPSG:3576", new LonLat(90, 60));
        double[] c = {90, 60, 100, 60};
        arctic.project(c);
        assertEquals(0, c[0], 1, "90 degrees east runs down the middle");
        assertTrue(c[1] < -3_000_000, "south of the pole: " + c[1]);
        assertTrue(c[2] > 500_000, "east of it lies to the right: " + c[2]);
        assertFalse(arctic.wkt().isEmpty());
    }

    @Test
    void whatIsNoProjectionIsRefusedWithARemedy() {
        LonLat centre = new LonLat(0, 0);
        for (String text : new String[] {"EPSG:999999", "EPSG:4326", "Mercator", "", "PROJCS[\"x\"" }) {
            InputException refused = assertThrows(InputException.class, () -> Projection.named(text, centre), text);
            assertTrue(refused.getMessage().contains("EPSG:3576"), refused.getMessage());
        }
    }
}
