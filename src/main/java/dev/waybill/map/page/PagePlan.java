package dev.waybill.map.page;

import dev.waybill.journey.Journey;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where head, map, panel and foot stand on the page.
 *
 * @param page the whole page
 * @param marginMm left free on all sides
 * @param map the main map's frame
 * @param panel the panel's place
 * @param columns of the panel, 0 for rows of words below the map
 * @param detail how much the panel tells; null for rows
 * @param shown what the legend explains beside legs and places
 * @param withSources whether the foot lists the sources
 * @param paddingMm room around the journey in the map
 */
public record PagePlan(
        Box page,
        double marginMm,
        Box map,
        Box panel,
        int columns,
        Panel.@Nullable Detail detail,
        LegendContent shown,
        boolean withSources,
        double paddingMm) {

    static final double GUTTER_MM = 7;

    /** Space below the head and above the foot. */
    private static final double AIR_MM = 3.4;

    /** How high the head is, with the space below it. */
    static double headHeight(Journey journey, Look look, double widthMm) {
        return head(journey, look, new Point(0, 0), widthMm).yMm() + AIR_MM;
    }

    /** How high the foot is, with the space above it. */
    static double footHeight(Journey journey, Look look, double widthMm, boolean withSources) {
        return new PageFoot(look, journey, withSources).lay(new Point(0, 0), widthMm, null).yMm() + AIR_MM;
    }

    private static TextFlow head(Journey journey, Look look, Point top, double widthMm) {
        TextFlow flow = new TextFlow(look, top, widthMm);
        flow.text(journey.title(), look.theme().type("title"), 0, 2);
        if (!journey.summary().isEmpty()) {
            flow.skip(0.6);
            flow.text(journey.summary(), look.theme().type("subtitle"), 0, 3);
        }
        return flow;
    }

    /** How far the columns are from the width that reads best, and how much of a panel at the side stays empty. */
    double oddness() {
        if (columns == 0) {
            return 0;
        }
        double width = Math.abs((panel.widthMm() + GUTTER_MM) / columns - GUTTER_MM - 62);
        boolean beside = panel.xMm() > map.rightMm();
        return beside ? width + 60 * (1 - panel.heightMm() / map.heightMm()) : width;
    }

    /** Head, panel and foot. */
    public List<DrawingLayer> paint(Journey journey, Look look, View main) {
        List<DrawingLayer> layers = new ArrayList<>();
        double width = page.widthMm() - 2 * marginMm;
        Point corner = new Point(marginMm, marginMm);
        layers.add(new DrawingLayer("head", "Title", head(journey, look, corner, width).items()));
        if (detail != null) {
            layers.add(new Panel(look, journey, detail, shown).paint(panel, columns, GUTTER_MM));
        } else if (panel.heightMm() > 0) {
            layers.add(new PanelRows(look, journey, shown)
                    .paint(new Point(panel.xMm(), panel.yMm()), panel.widthMm()));
        }
        PageFoot foot = new PageFoot(look, journey, withSources);
        double height = foot.lay(new Point(0, 0), width, main).yMm();
        Point start = new Point(marginMm, page.heightMm() - marginMm - height);
        layers.add(new DrawingLayer("foot", "Sources", foot.lay(start, width, main).items()));
        return layers;
    }
}
