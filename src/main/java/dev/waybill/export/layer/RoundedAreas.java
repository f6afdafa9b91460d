package dev.waybill.export.layer;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Areas whose positions are rounded to the decimals of a text format and which are valid all the same.
 *
 * <p>Rounding each position by itself makes rings cross and touch themselves. Where it does, the area is noded on the grid
 * of the decimals (snap rounding, by JTS). Parts that are smaller than the grid can show are left out; of an area that is
 * altogether smaller, the cells of the grid that it lies in are kept.
 */
public final class RoundedAreas {

    /** Below a hundredth of a millimetre rounding cannot bring a side over a corner that was clear of it. */
    private static final int HARMLESS_DECIMALS = 10;

    private RoundedAreas() {}

    /**
     * The geometry with its polygons rounded and valid; points, lines and what needs no rounding stay as they are. Never
     * throws.
     *
     * @param geometry areas as {@link CutAreas} makes them, valid
     * @param decimals of a degree
     */
    public static Geometry of(Geometry geometry, Decimals decimals) {
        if (geometry.getDimension() < 2 || decimals.places() >= HARMLESS_DECIMALS) {
            return geometry;
        }
        if (geometry instanceof Polygon || geometry instanceof MultiPolygon) {
            return rounded(geometry, decimals.places());
        }
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            parts.add(of(geometry.getGeometryN(i), decimals));
        }
        return geometry instanceof GeometryCollection
                ? geometry.getFactory().createGeometryCollection(parts.toArray(Geometry[]::new))
                : geometry;
    }

    private static Geometry rounded(Geometry area, int places) {
        PrecisionModel grid = new PrecisionModel(Math.pow(10, places));
        Geometry plain = area.copy();
        plain.apply((CoordinateFilter) grid::makePrecise);
        plain.geometryChanged();
        if (plain.equalsExact(area)) {
            return area;
        }
        if (plain.isValid()) {
            return plain;
        }
        Geometry noded = GeometryPrecisionReducer.reduce(sound(area), grid);
        return noded.isEmpty() ? cells(area.getEnvelopeInternal(), area, grid) : wound(noded);
    }

    /** The area itself if it is valid, else mended. */
    static Geometry sound(Geometry area) {
        return area.isValid() ? area : GeometryFixer.fix(area);
    }

    /** Polygons as one valid geometry; those that overlap or share a side are joined. */
    static MultiPolygon joined(List<Polygon> polygons) {
        MultiPolygon all = Shapes.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        if (all.isValid()) {
            return all;
        }
        List<Geometry> sound = polygons.stream().map(RoundedAreas::sound).toList();
        return wound(OverlayNGRobust.union(Shapes.FACTORY.buildGeometry(sound)));
    }

    private static MultiPolygon wound(Geometry area) {
        return Shapes.FACTORY.createMultiPolygon(
                CutAreas.polygons(area).stream().map(CutAreas::rightHanded).toArray(Polygon[]::new));
    }

    private static Geometry cells(Envelope box, Geometry like, PrecisionModel grid) {
        double steps = grid.getScale();
        Coordinate least = new Coordinate(Math.floor(box.getMinX() * steps), Math.floor(box.getMinY() * steps));
        Coordinate most = new Coordinate(
                Math.max(least.x + 1, Math.ceil(box.getMaxX() * steps)), Math.max(least.y + 1, Math.ceil(box.getMaxY() * steps)));
        return wound(like.getFactory().toGeometry(
                new Envelope(least.x / steps, most.x / steps, least.y / steps, most.y / steps)));
    }
}
