package dev.waybill.export.layer;

import dev.waybill.geo.GeoLine;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/** Lines as geometry, cut at the antimeridian as RFC 7946 (3.1.9) asks. */
public final class Lines {

    /** A straight step on a plain map may not leave the geodesic visibly. */
    private static final double GEODESIC_STEP_METRES = 50_000;

    private Lines() {}

    /** A line that is dense already. */
    public static MultiLineString of(GeoLine line) {
        return Shapes.FACTORY.createMultiLineString(
                line.cutAtAntimeridian().stream().map(Lines::lineString).toArray(LineString[]::new));
    }

    /** A line of long geodesics, with positions added every 50 km. */
    public static MultiLineString ofGeodesic(GeoLine line) {
        return of(line.densified(GEODESIC_STEP_METRES));
    }

    private static LineString lineString(GeoLine line) {
        return Shapes.FACTORY.createLineString(
                line.positions().stream().map(Shapes::coordinate).toArray(Coordinate[]::new));
    }
}
