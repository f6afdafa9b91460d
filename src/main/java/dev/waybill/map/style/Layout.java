package dev.waybill.map.style;

/** Sizes and arrangements of pages that Waybill composes for. */
public enum Layout {
    /** A4 landscape, for reports: map, panel with every leg, legend, sources. */
    REPORT(297, 210, 2000, 1.0, true),
    /** A4 portrait, the same. */
    PORTRAIT(210, 297, 1600, 0.95, true),
    /** 1200 x 675 pixels, for posts: a large map, a few words. */
    SOCIAL(203.2, 114.3, 1200, 0.98, false),
    /** 1600 x 1000 pixels, for articles. */
    WEB(254, 158.75, 1600, 1.0, true),
    /** A square of a small area with all details. */
    DETAIL(200, 200, 1600, 1.0, false);

    private final double widthMm;
    private final double heightMm;
    private final int widthPx;
    private final double typeScale;
    private final boolean hasPanel;

    Layout(double widthMm, double heightMm, int widthPx, double typeScale, boolean hasPanel) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.widthPx = widthPx;
        this.typeScale = typeScale;
        this.hasPanel = hasPanel;
    }

    /** Width of the page. */
    public double widthMm() {
        return widthMm;
    }

    /** Height of the page. */
    public double heightMm() {
        return heightMm;
    }

    /** Width of its picture unless the user asks for another. */
    public int widthPx() {
        return widthPx;
    }

    public double typeScale() {
        return typeScale;
    }

    public boolean hasPanel() {
        return hasPanel;
    }
}
