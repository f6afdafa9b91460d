package dev.waybill.draw;

import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;

/** Moves a glyph's outline to its place on the page. */
final class PlacedGlyph implements Outline.Visitor {

    private final Outline.Builder page;
    private final Item.Run run;
    private final double alongMm;
    private final double scale;
    private final double cos;
    private final double sin;

    /**
     * @param page collects the outline
     * @param run gives the baseline
     * @param alongMm from the start of the run to the glyph
     * @param scale millimetres for a unit of the glyph's outline
     */
    PlacedGlyph(Outline.Builder page, Item.Run run, double alongMm, double scale) {
        this.page = page;
        this.run = run;
        this.alongMm = alongMm;
        this.scale = scale;
        this.cos = Math.cos(Math.toRadians(run.angleDegrees()));
        this.sin = Math.sin(Math.toRadians(run.angleDegrees()));
    }

    @Override
    public void moveTo(double x, double y) {
        page.moveTo(pageX(x, y), pageY(x, y));
    }

    @Override
    public void lineTo(double x, double y) {
        page.lineTo(pageX(x, y), pageY(x, y));
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        page.curveTo(pageX(x1, y1), pageY(x1, y1), pageX(x2, y2), pageY(x2, y2), pageX(x, y), pageY(x, y));
    }

    @Override
    public void close() {
        page.close();
    }

    private double pageX(double x, double y) {
        return run.xMm() + (alongMm + x * scale) * cos - y * scale * sin;
    }

    private double pageY(double x, double y) {
        return run.yMm() + (alongMm + x * scale) * sin + y * scale * cos;
    }
}
