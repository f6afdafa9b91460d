package dev.waybill.export.qgis;

import dev.waybill.export.layer.Layer;
import dev.waybill.export.style.LayerStyle;
import org.jspecify.annotations.Nullable;

/**
 * A layer as it stands in the project.
 *
 * @param layer what it shows
 * @param style how, or null for a table
 * @param shown whether it is switched on at first
 */
record ProjectLayer(Layer layer, @Nullable LayerStyle style, boolean shown) {

    /** The id by which the project's parts refer to it. */
    String id() {
        return "waybill_" + layer.name();
    }

    /** The table, by a path relative to the project. */
    String source() {
        return "./" + QgisProjectWriter.GEOPACKAGE + "|layername=" + layer.name();
    }
}
