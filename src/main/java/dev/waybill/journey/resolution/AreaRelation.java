package dev.waybill.journey.resolution;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.source.Fact.Term;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** How places lie to the areas that other sources name. */
final class AreaRelation {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private AreaRelation() {}

    static boolean contains(Geometry area, LonLat position) {
        return area.covers(
                GEOMETRIES.createPoint(new Coordinate(position.lonDegrees(), position.latDegrees())));
    }

    /** Whether the sharper place lies in the vaguer one; null if that has no area. */
    static @Nullable Term relation(ResolvedPlace vague, ResolvedPlace sharp) {
        Geometry area = vague.area();
        LonLat position = sharp.position();
        if (area == null || position == null) {
            return null;
        }
        return new Term("inside", contains(area, position) ? "yes" : "no");
    }
}
