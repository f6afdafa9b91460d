package dev.waybill.map;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.Journey;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Layer;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.projection.Fit;
import dev.waybill.map.projection.View;
import dev.waybill.map.type.Typesetter.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Where head, map, panel and foot stand on the page.
 *
 * <p>The panel stands below or beside the map, whichever lets the map show the journey larger.
 *
 * @param page the whole page
 * @param map the main map's frame
 * @param panel the panel's place, of no height if the layout has none
 * @param columns of the panel
 * @param paddingMm room around the journey in the map
 * @param compact whether head, panel and foot are short
 */
record PagePlan(Box page, Box map, Box panel, int columns, double paddingMm, boolean compact) {

    private static final double MARGIN_MM = 9;
    private static final double GUTTER_MM = 7;
    private static final double GAP_MM = 4.5;

    static PagePlan of(Journey journey, Look look, Layout layout) {
        Box page = new Box(0, 0, layout.widthMm(), layout.heightMm());
        double margin = layout.hasPanel() ? MARGIN_MM : 6.5;
        double width = page.widthMm() - 2 * margin;
        double top = margin + headHeight(journey, look, width, !layout.hasPanel());
        double bottom = page.heightMm() - margin - footHeight(journey, look, width, layout);
        double padding = layout.hasPanel() ? 14 : 11;
        Panel panel = new Panel(look, journey, !layout.hasPanel());
        if (journey.legs().isEmpty() && !layout.hasPanel()) {
            return new PagePlan(
                    page, new Box(margin, top, width, bottom - top), new Box(margin, bottom, width, 0), 0, padding, true);
        }
        List<PagePlan> plans = new ArrayList<>();
        for (int columns = 1; columns <= 5; columns++) {
            double column = (width - GUTTER_MM * (columns - 1)) / columns;
            double height = panel.heightMm(columns, column);
            if (column >= 48 && panel.columnsUsed(columns, column) == columns && bottom - top - height - GAP_MM > 40) {
                plans.add(new PagePlan(
                        page,
                        new Box(margin, top, width, bottom - top - height - GAP_MM),
                        new Box(margin, bottom - height, width, height),
                        columns,
                        padding,
                        !layout.hasPanel()));
            }
        }
        double side = 62;
        double sideHeight = panel.heightMm(1, side);
        if (sideHeight <= bottom - top && layout.hasPanel()) {
            plans.add(new PagePlan(
                    page,
                    new Box(margin, top, width - side - GAP_MM - 1.5, bottom - top),
                    new Box(page.widthMm() - margin - side, top, side, bottom - top),
                    1,
                    padding,
                    false));
        }
        List<LonLat> positions = JourneyExtent.positions(journey);
        PagePlan best = null;
        double scale = 0;
        for (PagePlan plan : plans) {
            double got = Fit.around(positions, plan.map(), padding, 250_000).mmPerMetre();
            boolean larger = best == null || got > scale * 1.03;
            boolean asLarge = best != null && got > scale * 0.97;
            if (larger || asLarge && plan.oddness() < best.oddness()) {
                best = plan;
                scale = got;
            }
        }
        return best != null
                ? best
                : new PagePlan(
                        page, new Box(margin, top, width, bottom - top), new Box(margin, bottom, width, 0), 0, padding, true);
    }

    /** How far the columns are from the width that reads best. */
    private double oddness() {
        return Math.abs((panel.widthMm() + GUTTER_MM) / columns - GUTTER_MM - 62);
    }

    private static double headHeight(Journey journey, Look look, double width, boolean compact) {
        return head(journey, look, new Point(0, 0), width, compact).yMm() + 3.2;
    }

    private static Flow head(Journey journey, Look look, Point top, double width, boolean compact) {
        Flow flow = new Flow(look, top, width);
        flow.text(journey.title(), look.theme().type("title"), 0, 2);
        if (!journey.summary().isEmpty()) {
            flow.skip(0.6);
            flow.text(journey.summary(), look.theme().type("subtitle"), 0, compact ? 1 : 2);
        }
        return flow;
    }

    private static double footHeight(Journey journey, Look look, double width, Layout layout) {
        return new Foot(look, journey, layout.hasPanel()).lay(new Point(0, 0), width, null).yMm() + 3.2;
    }

    /** Head, panel and foot. */
    List<Layer> paint(Journey journey, Look look, View main) {
        List<Layer> layers = new ArrayList<>();
        Point corner = new Point(map.xMm(), page.yMm() + map.xMm());
        double width = page.widthMm() - 2 * map.xMm();
        List<Item> head = new ArrayList<>(head(journey, look, corner, width, compact).items());
        layers.add(new Layer("head", "Title", head));
        if (columns > 0) {
            layers.add(new Panel(look, journey, compact).paint(panel, columns, GUTTER_MM));
        }
        Foot foot = new Foot(look, journey, !compact);
        double height = foot.lay(new Point(0, 0), width, main).yMm();
        Point start = new Point(map.xMm(), page.heightMm() - map.xMm() - height);
        layers.add(new Layer("foot", "Sources", foot.lay(start, width, main).items()));
        return layers;
    }
}
