package dev.waybill.map.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.ground.Graticule;
import dev.waybill.map.projection.ProjectionFit;
import dev.waybill.map.projection.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scale bars and graticules against geodesics. */
class ScaleBarTest {

    private static final Box FRAME = new Box(9, 27, 279, 120);

    private static final List<List<LonLat>> EXTENTS = List.of(
            List.of(new LonLat(130.3, 42.2), new LonLat(132.4, 42.9)),
            List.of(new LonLat(130.3, 42.2), new LonLat(40.1, 45.9)),
            List.of(new LonLat(129, 35), new LonLat(-118, 34)),
            List.of(new LonLat(33, 69), new LonLat(-95, 75)),
            List.of(new LonLat(4, 52), new LonLat(121, 31), new LonLat(80, 5)));

    @Test
    void theBarIsAsLongAsItSaysWhereItStands() {
        for (List<LonLat> extent : EXTENTS) {
            View view = ProjectionFit.to(extent).in(FRAME, 14, 1000);
            ScaleBar bar = ScaleBar.of(view, new Point(12, 143), 42).orElseThrow();
            Point end = bar.start().moved(bar.lengthMm(), 0);
            assertEquals(bar.metres(), view.groundMetres(bar.start(), end), bar.metres() * 0.0005, extent.toString());
            assertTrue(bar.lengthMm() <= 42.5, "no longer than asked");
            assertTrue(bar.lengthMm() > 15, "the longest round figure");
        }
    }

    @Test
    void theGraticuleLiesOnRoundDegrees() {
        for (List<LonLat> extent : EXTENTS) {
            View view = ProjectionFit.to(extent).in(FRAME, 14, 1000);
            Graticule graticule = Graticule.of(view);
            graticule.lines().visit(new Outline.Visitor() {
                @Override
                public void moveTo(double x, double y) {
                    lineTo(x, y);
                }

                @Override
                public void lineTo(double x, double y) {
                    Point point = new Point(x, y);
                    // Points where a line was cut at the frame lie on a chord of it.
                    if (FRAME.contains(point)) {
                        LonLat at = view.findPosition(point).orElseThrow(() -> new AssertionError(point + " of " + extent));
                        double lon = offGrid(at.lonDegrees(), graticule.stepDegrees()) * Math.cos(Math.toRadians(at.latDegrees()));
                        double lat = offGrid(at.latDegrees(), graticule.stepDegrees());
                        double offMm = Math.min(lon, lat) * 111_000 * view.mmPerMetre();
                        assertTrue(offMm < 0.05, () -> at + " lies " + offMm + " mm off the graticule");
                    }
                }

                @Override
                public void curveTo(double a, double b, double c, double d, double x, double y) {
                    lineTo(x, y);
                }

                @Override
                public void close() {}
            });
        }
    }

    private static double offGrid(double degrees, double step) {
        return Math.abs(degrees - Math.rint(degrees / step) * step);
    }
}
