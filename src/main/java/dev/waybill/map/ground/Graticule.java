package dev.waybill.map.ground;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.projection.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Meridians and parallels at a round step, a few of each across the frame.
 *
 * @param lines on the page
 * @param stepDegrees from one to the next
 */
public record Graticule(Outline lines, double stepDegrees) {

    private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30};

    /** Steps this long on the page are the aim. */
    private static final double AIM_MM = 38;

    public static Graticule of(View view) {
        double aim = AIM_MM * view.metresPerMm() / 111_000;
        double step = STEPS[STEPS.length - 1];
        for (double candidate : STEPS) {
            if (candidate >= aim) {
                step = candidate;
                break;
            }
        }
        return new Graticule(lines(view, step), step);
    }

    private static Outline lines(View view, double step) {
        Outline.Builder outline = Outline.builder();
        LonLatBox box = view.box();
        double fine = Math.min(1, step / 10);
        double west = Math.floor(box.westDegrees() / step) * step;
        // Meridians end short of the pole, where they would run together.
        double top = Math.min(box.northDegrees(), 90 - (step >= 5 ? step / 2 : 0.5));
        double bottom = Math.max(box.southDegrees(), -90 + (step >= 5 ? step / 2 : 0.5));
        int meridians = (int) Math.min(Math.ceil(box.widthDegrees() / step) + 1, Math.round(360 / step));
        for (int i = 0; i <= meridians; i++) {
            double lon = west + i * step;
            add(outline, view, arc(bottom, top, fine, lat -> LonLat.of(lon, lat)));
        }
        for (double lat = Math.ceil(box.southDegrees() / step) * step; lat <= box.northDegrees(); lat += step) {
            double at = lat;
            if (Math.abs(at) < 89.9) {
                add(outline, view, arc(west, west + Math.min(360, box.widthDegrees() + 2 * step), fine, lon -> LonLat.of(lon, at)));
            }
        }
        return outline.build();
    }

    private static void add(Outline.Builder outline, View view, List<LonLat> line) {
        for (double[] part : view.parts(line)) {
            View.append(outline, part, false);
        }
    }

    private static List<LonLat> arc(double from, double to, double step, java.util.function.DoubleFunction<LonLat> at) {
        List<LonLat> arc = new ArrayList<>();
        int steps = Math.max(1, (int) Math.ceil((to - from) / step));
        for (int i = 0; i <= steps; i++) {
            arc.add(at.apply(from + (to - from) * i / steps));
        }
        return arc;
    }
}
