package dev.waybill.export.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of a layer.
 *
 * @param id unique in the layer
 * @param shape its points or lines (longitude, latitude; cut at the antimeridian), or null if it has none
 * @param area its polygons, or null if it has none; a region stands here and never as a point
 * @param values one for each column, in the layer's order, null where absent
 */
public record LayerFeature(String id, @Nullable Geometry shape, @Nullable Geometry area, List<@Nullable Object> values) {

    /** Copies the values. */
    public LayerFeature {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Shape and area as one: the one that is there, a collection of both, or null if there is neither. */
    public @Nullable Geometry geometry() {
        if (shape == null) {
            return area;
        }
        return area == null ? shape : shape.getFactory().createGeometryCollection(new Geometry[] {shape, area});
    }
}
