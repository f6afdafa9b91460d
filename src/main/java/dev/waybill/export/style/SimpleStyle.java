package dev.waybill.export.style;

import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * The simplestyle keys of a feature (simplestyle-spec 1.1.0), by which web viewers colour GeoJSON.
 *
 * <p>The specification knows no dashes, so an inferred line is thinner and paler instead.
 */
public final class SimpleStyle {

    private SimpleStyle() {}

    /** The keys in a fixed order; values are texts or numbers. */
    public static Map<String, Object> of(Layer layer, LayerFeature feature) {
        Map<String, Object> keys = new LinkedHashMap<>();
        Geometry geometry = feature.geometry();
        if (geometry == null) {
            return keys;
        }
        if (layer.shapeKind() == Layer.ShapeKind.MULTI_LINE) {
            boolean inferred = layer.text(feature, "geometry_basis").equals("inferred");
            keys.put("stroke", Palette.STANDARD.ofMode(layer.text(feature, "mode")));
            keys.put("stroke-width", inferred ? 2.5 : 4.0);
            keys.put("stroke-opacity", inferred ? 0.75 : 1.0);
            return keys;
        }
        if (feature.shape() != null) {
            keys.put("marker-color", Palette.STANDARD.ofLayer(layer.name()));
            keys.put("marker-size", layer.name().equals("places") ? "small" : "medium");
        }
        if (feature.area() != null) {
            keys.put("stroke", Palette.STANDARD.ofLayer("areas"));
            keys.put("stroke-width", 1.0);
            keys.put("stroke-opacity", 0.8);
            keys.put("fill", Palette.STANDARD.ofLayer("areas"));
            keys.put("fill-opacity", 0.12);
        }
        return keys;
    }
}
