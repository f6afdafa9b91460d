package dev.waybill.journey;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.NearestPoint;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * How places lie to the areas that other sources name.
 *
 * <p>The test counts crossings of rings, so it answers for any polygons, valid or not, and never throws.
 */
final class Areas {

    /** A quay stands in the water, and shapes stray from the coast by their tolerance. */
    private static final double COAST_METRES = 5_000;

    private Areas() {}

    static boolean contains(Geometry area, LonLat position) {
        Coordinate at = new Coordinate(position.lonDegrees(), position.latDegrees());
        return SimplePointInAreaLocator.locate(at, area) != Location.EXTERIOR;
    }

    /** Half a sentence that says whether the sharper place lies in the vaguer one; empty if that has no area. */
    static String relation(ResolvedPlace vague, ResolvedPlace sharp) {
        Geometry area = vague.area();
        LonLat position = sharp.position();
        if (area == null || position == null) {
            return "";
        }
        return contains(area, position) || isOnItsCoast(vague, area, sharp, position)
                ? ", and it lies inside that area"
                : ", but it lies outside that area";
    }

    /** A place of the same country, or by a sea, that the shape misses by no more than its quays reach. */
    private static boolean isOnItsCoast(ResolvedPlace vague, Geometry area, ResolvedPlace sharp, LonLat position) {
        boolean sameCountry = vague.countryCode().isEmpty() || vague.countryCode().equals(sharp.countryCode());
        return sameCountry && NearestPoint.of(area, position).distanceMetresTo(position) <= COAST_METRES;
    }
}
