package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorSheet;
import dev.waybill.prepare.AreaTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * The shapes of seas, straits, canals and great regions of the hand-kept table.
 *
 * <p>Waters are their outlines without the land of the base map, great regions the union of their members or the land
 * within their outlines. A canal is narrower than any coast here tells, so its shape is the outline itself.
 */
final class NamedAreas {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private static final PrecisionModel GRID = new PrecisionModel(AreasPart.STEPS_PER_DEGREE);

    /** Parts smaller than this share of the largest are other waters that the outline runs over. */
    private static final double LEAST_SHARE = 0.01;

    /** Up to this size, in square degrees, a water is cut by the finest coast. */
    private static final double SMALL = 2;

    private final Geometry fineLand;
    private final Geometry coarseLand;
    private final Map<String, Geometry> byCode;

    /**
     * Shapes of named areas.
     *
     * @param fine the base map's finest sheet
     * @param coarse the sheet that large waters are cut by
     * @param byCode countries and regions by code
     */
    NamedAreas(VectorSheet fine, VectorSheet coarse, Map<String, Geometry> byCode) {
        this.fineLand = fine.listFeatures("land").get(0).shape();
        this.coarseLand = coarse.listFeatures("land").get(0).shape();
        this.byCode = byCode;
    }

    /** The great regions. */
    List<VectorFeature> lands(List<AreaTable.Row> table) throws IOException {
        List<VectorFeature> features = new ArrayList<>();
        for (AreaTable.Row row : table) {
            if (row.isLand()) {
                Geometry shape = row.isOutlined()
                        ? cut(outline(row.shape()), coarseLand, OverlayNG.INTERSECTION)
                        : union(row);
                features.add(new VectorFeature(shape, AreasPart.withLabel(attributes(row), shape)));
            }
        }
        return features;
    }

    /** The outlines of the waters, over land and water, the smallest first: for a position that is known to be at sea. */
    List<VectorFeature> outlines(List<AreaTable.Row> table) {
        List<VectorFeature> features = new ArrayList<>();
        for (AreaTable.Row row : table) {
            if (!row.isLand()) {
                features.add(new VectorFeature(outline(row.shape()), attributes(row)));
            }
        }
        features.sort(Comparator.comparingDouble(sea -> sea.shape().getArea()));
        return features;
    }

    /** The waters themselves, cut by the coast. */
    List<VectorFeature> waters(List<AreaTable.Row> table) {
        List<VectorFeature> features = new ArrayList<>();
        for (AreaTable.Row row : table) {
            if (!row.isLand()) {
                Geometry outline = outline(row.shape());
                Geometry land = outline.getArea() <= SMALL ? fineLand : coarseLand;
                Geometry water = row.feature().equals("canal") ? outline : cut(outline, land, OverlayNG.DIFFERENCE);
                Geometry shape = water.isEmpty() ? outline : water;
                features.add(new VectorFeature(shape, withPoint(Map.of("id", row.id()), shape)));
            }
        }
        return features;
    }

    /** A strait is where its middle is, not where it is widest; if that is land, where there is most room. */
    private static Map<String, String> withPoint(Map<String, String> attributes, Geometry shape) {
        Coordinate middle = shape.getCentroid().getCoordinate();
        if (SimplePointInAreaLocator.locate(middle, shape) != Location.INTERIOR) {
            return AreasPart.withLabel(attributes, shape);
        }
        Map<String, String> labelled = new LinkedHashMap<>(attributes);
        labelled.put("lon", String.valueOf(Math.rint(middle.x * 1000) / 1000));
        labelled.put("lat", String.valueOf(Math.rint(middle.y * 1000) / 1000));
        return labelled;
    }

    private static Map<String, String> attributes(AreaTable.Row row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", row.id());
        attributes.put("kind", row.feature());
        attributes.put("name", row.name());
        return attributes;
    }

    private Geometry union(AreaTable.Row row) throws IOException {
        List<Geometry> members = new ArrayList<>();
        for (String member : row.shape().split(";")) {
            Geometry shape = byCode.get(member);
            if (shape == null) {
                throw new IOException("areas.csv: " + row.id() + " names an area that is not there, " + member);
            }
            members.add(shape);
        }
        return UnaryUnionNG.union(members, SHAPES, GRID);
    }

    private static Geometry cut(Geometry outline, Geometry land, int operation) {
        List<Polygon> parts = new ArrayList<>();
        double largest = 0;
        for (Object part : PolygonExtracter.getPolygons(OverlayNG.overlay(outline, land, operation, GRID))) {
            parts.add((Polygon) part);
            largest = Math.max(largest, ((Polygon) part).getArea());
        }
        double least = largest * LEAST_SHARE;
        parts.removeIf(part -> part.getArea() < least);
        return SHAPES.buildGeometry(parts);
    }

    /** Polygons given as "lon lat;lon lat;…|…". */
    private static Geometry outline(String text) {
        List<Polygon> polygons = new ArrayList<>();
        for (String part : text.split("\\|")) {
            List<Coordinate> ring = new ArrayList<>();
            for (String point : part.split(";")) {
                String[] cells = point.split(" ");
                addStep(ring, new Coordinate(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])));
            }
            addStep(ring, ring.get(0));
            polygons.add(SHAPES.createPolygon(ring.toArray(new Coordinate[0])));
        }
        return GridCoverage.reduced(GeometryFixer.fix(SHAPES.buildGeometry(polygons)), AreasPart.STEPS_PER_DEGREE);
    }

    /** Goes on to a corner in steps of a quarter turn at most, since a longer one may be read as the short way round. */
    private static void addStep(List<Coordinate> ring, Coordinate corner) {
        Coordinate from = ring.isEmpty() ? corner : ring.get(ring.size() - 1);
        int steps = (int) Math.max(1, Math.ceil(Math.abs(corner.x - from.x) / 90));
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            ring.add(new Coordinate(from.x + share * (corner.x - from.x), from.y + share * (corner.y - from.y)));
        }
        ring.add(corner.copy());
    }
}
