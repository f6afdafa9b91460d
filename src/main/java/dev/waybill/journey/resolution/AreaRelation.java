package dev.waybill.journey.resolution;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.NearestPoint;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.source.Fact.Term;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * How places lie to the areas that other sources name.
 *
 * <p>The test counts crossings of rings, so it answers for any polygons, valid or not, and never throws.
 */
final class AreaRelation {

    /** A quay stands in the water, and shapes stray from the coast by their tolerance. */
    private static final double COAST_METRES = 5_000;

    private AreaRelation() {}

    static boolean contains(Geometry area, LonLat position) {
        Coordinate at = new Coordinate(position.lonDegrees(), position.latDegrees());
        return SimplePointInAreaLocator.locate(at, area) != Location.EXTERIOR;
    }

    /** Whether the sharper place lies in the vaguer one; null if that has no area. */
    static @Nullable Term relation(ResolvedPlace vague, ResolvedPlace sharp) {
        Geometry area = vague.area();
        LonLat position = sharp.position();
        if (area == null || position == null) {
            return null;
        }
        boolean inside = contains(area, position) || isOnItsCoast(vague, area, sharp, position);
        return new Term("inside", inside ? "yes" : "no");
    }

    /** A place of the same country, or by a sea, that the shape misses by no more than its quays reach. */
    private static boolean isOnItsCoast(ResolvedPlace vague, Geometry area, ResolvedPlace sharp, LonLat position) {
        boolean sameCountry = vague.countryCode().isEmpty() || vague.countryCode().equals(sharp.countryCode());
        return sameCountry && NearestPoint.of(area, position).distanceMetresTo(position) <= COAST_METRES;
    }
}
