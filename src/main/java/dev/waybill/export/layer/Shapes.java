package dev.waybill.export.layer;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.source.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
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

    /**
     * A place: its site as a point; of what is no site, a region or a country, its polygons, or the circle it lies in if
     * no polygons are known.
     */
    static Shapes ofPlace(@Nullable ResolvedPlace place) {
        if (place == null) {
            return NONE;
        }
        if (place.area() != null) {
            return new Shapes(null, CutAreas.outline(place.area()));
        }
        if (place.position() == null) {
            return NONE;
        }
        boolean site = place.precision().compareTo(Precision.REGION) < 0;
        return site || place.radiusMetres() == 0
                ? new Shapes(point(place.position()), null)
                : new Shapes(null, CutAreas.circle(place.position(), place.radiusMetres()));
    }

    /** Several places: their sites as a multipoint, their regions as a multipolygon. */
    static Shapes ofPlaces(List<Shapes> places) {
        List<Point> points = new ArrayList<>();
        List<Polygon> polygons = new ArrayList<>();
        for (Shapes shapes : places) {
            if (shapes.shape() instanceof Point site && !points.contains(site)) {
                points.add(site);
            }
            if (shapes.area() != null) {
                polygons.addAll(CutAreas.polygons(shapes.area()));
            }
        }
        return new Shapes(
                points.isEmpty() ? null : FACTORY.createMultiPoint(points.toArray(Point[]::new)),
                polygons.isEmpty() ? null : RoundedAreas.joined(polygons));
    }

    /** A leg's path as lines cut at the antimeridian; nothing where there is no path. */
    static Shapes ofPath(LegPath path) {
        if (path instanceof LegPath.Routed routed) {
            return new Shapes(nullIfEmpty(Lines.of(routed.line())), null);
        }
        if (path instanceof LegPath.Direct direct) {
            return new Shapes(nullIfEmpty(Lines.ofGeodesic(direct.line())), null);
        }
        return NONE;
    }

    /** A line between equal positions has no part that could be drawn. */
    private static @Nullable Geometry nullIfEmpty(Geometry geometry) {
        return geometry.isEmpty() ? null : geometry;
    }

    static Point point(LonLat position) {
        return FACTORY.createPoint(coordinate(position));
    }

    static Coordinate coordinate(LonLat position) {
        return new CoordinateXY(position.lonDegrees(), position.latDegrees());
    }

    /** The geometry of each place, made once however many claims, events and formats show it. */
    static final class ByPlace {

        private final Map<String, Shapes> byId = new ConcurrentHashMap<>();

        Shapes of(@Nullable ResolvedPlace place) {
            return place == null ? Shapes.NONE : byId.computeIfAbsent(place.id(), unused -> Shapes.ofPlace(place));
        }
    }
}
