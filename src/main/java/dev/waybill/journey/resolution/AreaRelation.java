package dev.waybill.journey.resolution;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.ResolvedPlace;
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

    /** Half a sentence that says whether the sharper place lies in the vaguer one; empty if that has no area. */
    static String relation(ResolvedPlace vague, ResolvedPlace sharp) {
        Geometry area = vague.area();
        LonLat position = sharp.position();
        if (area == null || position == null) {
            return "";
        }
        return contains(area, position) ? ", and it lies inside that area" : ", but it lies outside that area";
    }
}
