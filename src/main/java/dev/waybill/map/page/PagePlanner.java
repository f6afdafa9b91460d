package dev.waybill.map.page;

import dev.waybill.journey.Journey;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.projection.ProjectionFit;
import dev.waybill.map.style.Layout;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.JourneyExtent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a page so that the map shows the journey as large as it can.
 *
 * <p>The panel is tried below the map in one to five columns and beside it in one or two; where it would leave the map
 * too little room, it tells less. Small pages have rows of words below the map.
 */
public final class PagePlanner {

    private static final double GAP_MM = 4.5;
    private static final double ROWS_GAP_MM = 3.2;
    private static final double SIDE_COLUMN_MM = 60;
    private static final double LEAST_COLUMN_MM = 48;

    /** Least share of the page that the map fills, in each direction. */
    private static final double LEAST_MAP = 0.42;

    /** Of more legs no panel has room. */
    private static final int MOST_TOLD = 150;

    private final Journey journey;
    private final Look look;
    private final Layout layout;
    private final ProjectionFit fit;
    private final LegendContent shown;
    private final Box page;
    private final double marginMm;
    private final double topMm;
    private final double bottomMm;
    private final double widthMm;

    public PagePlanner(Journey journey, Look look, Layout layout, ProjectionFit fit, LegendContent shown) {
        this.shown = shown;
        this.fit = fit;
        this.journey = journey;
        this.look = look;
        this.layout = layout;
        this.page = new Box(0, 0, layout.widthMm(), layout.heightMm());
        this.marginMm = layout.hasPanel() ? 9 : 6.5;
        this.widthMm = page.widthMm() - 2 * marginMm;
        this.topMm = marginMm + PagePlan.headHeight(journey, look, widthMm);
        this.bottomMm = page.heightMm() - marginMm - PagePlan.footHeight(journey, look, widthMm, layout.hasPanel());
    }

    /** The best plan: a panel with as much as leaves the map its room, else rows of words. */
    public PagePlan plan() {
        if (layout.hasPanel() && journey.legs().size() <= MOST_TOLD) {
            for (Panel.Detail detail : Panel.Detail.values()) {
                List<PagePlan> plans = plans(detail);
                if (!plans.isEmpty()) {
                    return best(plans);
                }
            }
        }
        double height = new PanelRows(look, journey, shown).heightMm(widthMm);
        double gap = height > 0 ? ROWS_GAP_MM : 0;
        Box map = new Box(marginMm, topMm, widthMm, bottomMm - topMm - height - gap);
            return plan(map, new Box(marginMm, bottomMm - height, widthMm, height), 0, null);
    }

    private PagePlan plan(Box map, Box panel, int columns, Panel.@Nullable Detail detail) {
        return new PagePlan(
                page, marginMm, map, panel, columns, detail, shown, layout.hasPanel(), layout.hasPanel() ? 14 : 8);
    }

    private List<PagePlan> plans(Panel.Detail detail) {
        Panel panel = new Panel(look, journey, detail, shown);
        List<PagePlan> plans = new ArrayList<>();
        for (int columns = 1; columns <= 5; columns++) {
            double column = (widthMm - PagePlan.GUTTER_MM * (columns - 1)) / columns;
            double height = panel.heightMm(columns, column);
            double mapHeight = bottomMm - topMm - height - GAP_MM;
            if (column >= LEAST_COLUMN_MM
                    && panel.columnsUsed(columns, column) == columns
                    && mapHeight > LEAST_MAP * page.heightMm()) {
                Box map = new Box(marginMm, topMm, widthMm, mapHeight);
                plans.add(plan(map, new Box(marginMm, bottomMm - height, widthMm, height), columns, detail));
            }
        }
        for (int columns = 1; columns <= 2; columns++) {
            double side = columns * (SIDE_COLUMN_MM + PagePlan.GUTTER_MM) - PagePlan.GUTTER_MM;
            double mapWidth = widthMm - side - GAP_MM - 1.5;
            double height = panel.heightMm(columns, SIDE_COLUMN_MM);
            if (height <= bottomMm - topMm
                    && panel.columnsUsed(columns, SIDE_COLUMN_MM) == columns
                    && mapWidth > LEAST_MAP * page.widthMm()) {
                Box map = new Box(marginMm, topMm, mapWidth, bottomMm - topMm);
                plans.add(plan(map, new Box(page.widthMm() - marginMm - side, topMm, side, height), columns, detail));
            }
        }
        return plans;
    }

    /** The one whose map shows the journey largest; among those about as large, the one whose columns read best. */
    private PagePlan best(List<PagePlan> plans) {
        PagePlan best = plans.get(0);
        double scale = 0;
        for (PagePlan plan : plans) {
            double got = fit.mmPerMetre(plan.map(), plan.paddingMm(), JourneyExtent.leastMetres(journey));
            boolean asLarge = got > scale * 0.96 && plan.oddness() < best.oddness();
            if (got > scale * 1.04 || asLarge) {
                best = plan;
                scale = got;
            }
        }
        return best;
    }
}
