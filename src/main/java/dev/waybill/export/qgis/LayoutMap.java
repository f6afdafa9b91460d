package dev.waybill.export.qgis;

import dev.waybill.map.PageFrames;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.projection.Projection;
import dev.waybill.map.projection.View;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A map on the page as QGIS states it: where it stands, its projection, and what it shows in the projection's metres.
 *
 * @param name for people
 * @param frame on the page, in millimetres
 * @param wkt projection as well-known text
 * @param west eastings of the left rim
 * @param south northings of the lower rim
 * @param east eastings of the right rim
 * @param north northings of the upper rim
 */
record LayoutMap(String name, Box frame, String wkt, double west, double south, double east, double north) {

    /** The maps of a page, the main one first. */
    static List<LayoutMap> listOf(PageFrames frames, Wording words) {
        List<LayoutMap> maps = new ArrayList<>();
        maps.add(of(words.say("qgis.main"), frames.main()));
        for (int i = 0; i < frames.insets().size(); i++) {
            maps.add(of(words.say("qgis.inset", i + 1), frames.insets().get(i)));
        }
        return maps;
    }

    private static LayoutMap of(String name, View view) {
        Projection projection = view.projection();
        double[] middle = view.findPosition(view.frame().centre())
                .map(at -> new double[] {at.lonDegrees(), at.latDegrees()})
                .orElseGet(() -> new double[] {
                    projection.centre().lonDegrees(), projection.centre().latDegrees()
                });
        projection.project(middle);
        double halfWidth = view.frame().widthMm() / 2 * view.metresPerMm();
        double halfHeight = view.frame().heightMm() / 2 * view.metresPerMm();
        return new LayoutMap(
                name,
                view.frame(),
                projection.wkt(),
                middle[0] - halfWidth,
                middle[1] - halfHeight,
                middle[0] + halfWidth,
                middle[1] + halfHeight);
    }

    /** Metres of the projection for a millimetre of the page. */
    double metresPerMm() {
        return (east - west) / frame.widthMm();
    }
}
