package dev.waybill.reading.draft;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.reading.claim.TextPlace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Whether names in several sources mean one place, or one lies in the other. */
final class DraftPlaces {

    private static final double SAME_METRES = 30_000;
    private static final GeometryFactory POINTS = new GeometryFactory();

    private final Geocoder geocoder;

    DraftPlaces(Geocoder geocoder) {
        this.geocoder = geocoder;
    }

    static @Nullable Place of(TextPlace place) {
        return place.resolution().findBest().map(Candidate::place).orElse(null);
    }

    boolean same(@Nullable Place a, @Nullable Place b) {
        if (a == null || b == null) {
            return false;
        }
        return a.id().equals(b.id()) || !isArea(a) && !isArea(b) && a.position().distanceMetresTo(b.position()) < SAME_METRES;
    }

    /** Whether an area holds a place, or both are the same. */
    boolean holds(@Nullable Place outer, @Nullable Place inner) {
        if (outer == null || inner == null || same(outer, inner)) {
            return outer != null && inner != null;
        }
        if (outer.kind() == PlaceKind.COUNTRY) {
            return outer.countryCode().equals(inner.countryCode());
        }
        if (!isArea(outer) || isArea(inner)) {
            return false;
        }
        Optional<Boolean> within = geocoder.findArea(outer.id()).map(area -> area.intersects(POINTS.createPoint(
                new Coordinate(inner.position().lonDegrees(), inner.position().latDegrees()))));
        return within.orElse(false);
    }

    static boolean isArea(Place place) {
        return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.SEA;
    }
}
