package dev.waybill.export.layer;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.ResolvedPlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * The geometry of a feature: points or lines, areas, both or neither.
 *
 * @param shape points or lines, or null
 * @param area polygons, or null
 */
record Shapes(@Nullable Geometry shape, @Nullable Geometry area) {

    /** All geometry is WGS 84, longitude before latitude. */
    static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

    static final Shapes NONE = new Shapes(null, null);

    /** A straight step on a plain map may not leave the geodesic visibly. */
    private static final double GEODESIC_STEP_METRES = 50_000;

    /** A place: its site as a point, or its region as polygons; a region's label point is no site and left out. */
    static Shapes ofPlace(@Nullable ResolvedPlace place) {
        if (place == null) {
            return NONE;
        }
        if (place.area() != null) {
            return new Shapes(null, AreaCut.cut(place.area()));
        }
        return place.position() == null ? NONE : new Shapes(point(place.position()), null);
    }

    /** Several places: their sites as a multipoint, their regions as a multipolygon. */
    static Shapes ofPlaces(List<ResolvedPlace> places) {
        List<Point> points = new ArrayList<>();
        List<Polygon> polygons = new ArrayList<>();
        for (ResolvedPlace place : places) {
            Shapes shapes = ofPlace(place);
            if (shapes.shape() instanceof Point site && !points.contains(site)) {
                points.add(site);
            }
            if (shapes.area() != null) {
                polygons.addAll(AreaCut.polygons(shapes.area()));
            }
        }
        return new Shapes(
                points.isEmpty() ? null : FACTORY.createMultiPoint(points.toArray(Point[]::new)),
                polygons.isEmpty() ? null : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new)));
    }

    /** A leg's path as lines cut at the antimeridian; nothing where there is no path. */
    static Shapes ofPath(LegPath path) {
        if (path instanceof LegPath.Routed routed) {
            return new Shapes(lines(routed.line()), null);
        }
        if (path instanceof LegPath.Direct direct) {
            return new Shapes(lines(direct.line().densified(GEODESIC_STEP_METRES)), null);
        }
        return NONE;
    }

    private static @Nullable Geometry lines(GeoLine line) {
        LineString[] parts =
                line.cutAtAntimeridian().stream().map(Shapes::lineString).toArray(LineString[]::new);
        return parts.length == 0 ? null : FACTORY.createMultiLineString(parts);
    }

    private static LineString lineString(GeoLine line) {
        return FACTORY.createLineString(
                line.positions().stream().map(Shapes::coordinate).toArray(Coordinate[]::new));
    }

    static Point point(LonLat position) {
        return FACTORY.createPoint(coordinate(position));
    }

    static Coordinate coordinate(LonLat position) {
        return new CoordinateXY(position.lonDegrees(), position.latDegrees());
    }
}
