package dev.waybill.gazetteer.area;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.NearestPoint;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * Where a ship calls at a town whose port no table knows: the point of its country's coast nearest to the town.
 *
 * <p>A rule, not a port: the stated radius is the distance from the town, and at least {@value #LEAST_RADIUS_METRES} m. The point
 * nearest to the town on its country's outline counts as coast if no country lies a little farther out; a town farther than
 * {@value #MOST_METRES} m from it, or nearer to a land border, has no harbour by this rule, nor has one on a river.
 */
public final class Harbours {

    /** What an id of a harbour by rule has behind its town's id and a number sign. */
    public static final String SUFFIX = "harbour";

    private static final double MOST_METRES = 20_000;
    private static final int LEAST_RADIUS_METRES = 5_000;

    /** How far beyond the coast no other country may be, as a multiple of the way to it and in degrees. */
    private static final double BEYOND_DEGREES = 0.03;

    private final AreaShapes shapes;

    /** Harbours along the coasts of some shapes. */
    public Harbours(AreaShapes shapes) {
        this.shapes = shapes;
    }

    /** The harbour of a town, with the town's name and people left out; empty if it has none by the rule. */
    public Optional<PlaceRow> find(PlaceRow town) {
        if (town.country().isEmpty() || !town.feature().isSettlement()) {
            return Optional.empty();
        }
        return shapes.find("country:" + town.country()).flatMap(shape -> at(town, shape));
    }

    private Optional<PlaceRow> at(PlaceRow town, Geometry shape) {
        LonLat shore = NearestPoint.of(shape, town.position());
        double metres = shore.distanceMetresTo(town.position());
        if (metres > MOST_METRES || !isAtSea(town.position(), shore)) {
            return Optional.empty();
        }
        int radius = (int) (Math.ceil(Math.max(LEAST_RADIUS_METRES, metres) / 1000) * 1000);
        return Optional.of(new PlaceRow(town.id() + "#" + SUFFIX, town.name(), town.nativeName(), shore, Feature.PORT,
                town.country(), town.region(), 0, radius, town.origin()));
    }

    /** Whether what lies beyond the shore, seen from the town, is in no country. */
    private boolean isAtSea(LonLat town, LonLat shore) {
        double east = Math.IEEEremainder(shore.lonDegrees() - town.lonDegrees(), 360) * Math.cos(Math.toRadians(shore.latDegrees()));
        double north = shore.latDegrees() - town.latDegrees();
        double length = Math.hypot(east, north);
        if (length == 0) {
            return false;
        }
        double step = BEYOND_DEGREES / length;
        LonLat beyond = LonLat.of(
                shore.lonDegrees() + east * step / Math.cos(Math.toRadians(shore.latDegrees())),
                Math.max(-90, Math.min(90, shore.latDegrees() + north * step)));
        return shapes.findAt("countries", beyond, "iso").isEmpty();
    }
}
