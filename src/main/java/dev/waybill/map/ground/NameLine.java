package dev.waybill.map.ground;

import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import dev.waybill.map.basemap.AreaName;
import dev.waybill.map.projection.PageLine;
import dev.waybill.map.projection.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line that an area's name follows: the parallel, or the water's own direction. */
final class NameLine {

    private NameLine() {}

    /** The line through a position that a name follows, as long as asked to both sides, running rightwards. */
    static Optional<PageLine> through(LonLat middle, AreaName name, View view, double halfMm) {
        double halfMetres = halfMm * view.metresPerMm() * 1.15;
        List<LonLat> line = new ArrayList<>();
        for (int i = -12; i <= 12; i++) {
            line.add(along(name, middle, halfMetres * i / 12));
        }
        List<double[]> parts = view.parts(line);
        if (parts.size() != 1 || parts.get(0).length < 6) {
            return Optional.empty();
        }
        double[] c = parts.get(0);
        return Optional.of(new PageLine(c[0] <= c[c.length - 2] ? c : backwards(c)));
    }

    private static LonLat along(AreaName name, LonLat middle, double metres) {
        if (Math.abs(name.angleDegrees()) < 8 && Math.abs(middle.latDegrees()) < 80) {
            double degrees = Math.toDegrees(metres / (6_378_137 * Math.cos(Math.toRadians(middle.latDegrees()))));
            return LonLat.of(middle.lonDegrees() + Math.max(-170, Math.min(170, degrees)), middle.latDegrees());
        }
        return Geodesics.destination(middle, 90 - name.angleDegrees(), metres);
    }

    private static double[] backwards(double[] c) {
        double[] back = new double[c.length];
        for (int i = 0; i < c.length; i += 2) {
            back[i] = c[c.length - 2 - i];
            back[i + 1] = c[c.length - 1 - i];
        }
        return back;
    }
}
