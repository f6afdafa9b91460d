package dev.waybill.app;

import dev.waybill.draw.SvgRenderer;
import dev.waybill.export.ExportFormat;
import dev.waybill.map.MapOptions;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the main job writes, and how.
 *
 * @param layers formats of layers and tables
 * @param maps formats of the map
 * @param webPage whether to write the web page
 * @param decimals of a degree in text formats, 0 to 15
 * @param map how the map looks
 * @param widthPx width of the PNG in pixels, 0 for the layout's own
 * @param outlines whether the SVG has its letters as outlines, for programs that ignore embedded fonts
 * @param film whether to write the journey as a film too: an animated PNG and its frames
 */
public record ReportOptions(
        Set<ExportFormat> layers,
        Set<MapFiles.Format> maps,
        boolean webPage,
        int decimals,
        MapOptions map,
        int widthPx,
        boolean outlines,
        boolean film) {

    /** Copies the sets. */
    public ReportOptions {
        layers = Set.copyOf(layers);
        maps = Set.copyOf(maps);
    }

    /** Width of pictures in pixels. */
    int pictureWidthPx() {
        return widthPx == 0 ? map.layout().widthPx() : widthPx;
    }

    /** What becomes of letters in the SVG. */
    SvgRenderer.Letters letters() {
        return outlines ? SvgRenderer.Letters.OUTLINES : SvgRenderer.Letters.TEXT;
    }

    /** Every format, the standard map, six decimals. */
    public static ReportOptions standard() {
        return new ReportOptions(
                EnumSet.allOf(ExportFormat.class),
                EnumSet.allOf(MapFiles.Format.class),
                true,
                6,
                MapOptions.standard(),
                0,
                false,
                false);
    }
}
