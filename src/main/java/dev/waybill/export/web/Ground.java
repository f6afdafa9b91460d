package dev.waybill.export.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.map.basemap.AreaName;
import dev.waybill.map.basemap.Basemap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The base map as the page carries it: land, the countries involved, borders, lakes and rivers, thinned to what a reader
 * of this journey can see.
 *
 * <p>Shapes are rings for the even-odd rule, in steps of a thousandth of a degree ({@link ScriptData#steps}). The coast
 * is not carried: the page strokes the land's rings where they do not run along the antimeridian or the rim.
 */
final class Ground {

    /** Steps per degree of longitude and latitude. */
    static final int STEPS_PER_DEGREE = 1_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int RIVER_CLASSES = 2;

    /** Lakes and rivers are many and matter less than coasts. */
    private static final double WATER_COARSENESS = 3;

    private final Rim rim;
    private final Thinner thinner;

    private Ground(Rim rim, Thinner thinner) {
        this.rim = rim;
        this.thinner = thinner;
    }

    /**
     * The base map on a plane.
     *
     * @param involved ISO 3166-1 alpha-2 codes of the countries to set off
     * @param language that countries and waters are named in
     */
    static ObjectNode of(
            Basemap basemap, Set<String> involved, String language, Plane plane, DetailField detail) {
        List<VectorFeature> borders = features(basemap, "borders", detail);
        Ground ground = new Ground(new Rim(plane), new Thinner(plane, detail::toleranceMetres, endsOf(borders)));
        DetailField waterDetail = detail.times(WATER_COARSENESS);
        Ground water = new Ground(new Rim(plane), new Thinner(plane, waterDetail::toleranceMetres, Set.of()));
        ObjectNode node = NODES.objectNode();
        node.put("stepsPerDegree", STEPS_PER_DEGREE);
        node.set("land", ground.shape(features(basemap, "land", detail)));
        List<VectorFeature> countries = features(basemap, "countries", detail).stream()
                .filter(country -> involved.contains(country.findAttribute("iso").orElse("")))
                .toList();
        node.set("involved", ground.shape(countries));
        node.set("lakes", water.shape(features(basemap, "lakes", waterDetail)));
        List<VectorFeature> settled = borders.stream().filter(Ground::isSettled).toList();
        node.set("borders", ground.lines(settled.stream().filter(b -> !touches(b, involved)).toList()));
        node.set("involvedBorders", ground.lines(settled.stream().filter(b -> touches(b, involved)).toList()));
        node.set("disputed", ground.lines(borders.stream().filter(Ground::isOpen).toList()));
        node.set("rivers", water.lines(features(basemap, "rivers", waterDetail).stream().filter(Ground::isGreat).toList()));
        names(node.putArray("names"), basemap.listNames(), involved, language);
        return node;
    }

    /** Names of countries and waters with the width in degrees that they have room for. */
    private static void names(ArrayNode nodes, List<AreaName> names, Set<String> involved, String language) {
        for (AreaName name : names) {
            nodes.addObject()
                    .put("text", name.in(language))
                    .put("water", name.isWater())
                    .put("involved", involved.contains(name.id()))
                    .put("rank", name.rank())
                    .put("spread", Math.round(name.spreadDegrees() * 10) / 10.0)
                    .set("at", PlaceNodes.position(name.position()));
        }
    }

    private static List<VectorFeature> features(Basemap basemap, String layer, DetailField detail) {
        return basemap.listFeatures(layer, detail.finestMetres(), LonLatBox.WORLD);
    }

    private static boolean isSettled(VectorFeature border) {
        return kind(border).equals("international");
    }

    /** Disputed lines and demarcation lines are there on the ground; lines that are only claimed are not drawn. */
    private static boolean isOpen(VectorFeature border) {
        return kind(border).equals("disputed") || kind(border).equals("demarcation");
    }

    private static boolean touches(VectorFeature border, Set<String> countries) {
        return countries.contains(border.findAttribute("left").orElse(""))
                || countries.contains(border.findAttribute("right").orElse(""));
    }

    private static String kind(VectorFeature border) {
        return border.findAttribute("kind").orElse("international");
    }

    private static boolean isGreat(VectorFeature river) {
        return river.findAttribute("class").map(Integer::parseInt).orElse(1) <= RIVER_CLASSES;
    }

    /** Where borders start and end, which is where they meet each other and the coast. */
    private static Set<Long> endsOf(List<VectorFeature> borders) {
        Set<Long> ends = new HashSet<>();
        for (VectorFeature border : borders) {
            for (int i = 0; i < border.shape().getNumGeometries(); i++) {
                if (border.shape().getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
                    ends.add(Thinner.key(line.getStartPoint().getX(), line.getStartPoint().getY()));
                    ends.add(Thinner.key(line.getEndPoint().getX(), line.getEndPoint().getY()));
                }
            }
        }
        return ends;
    }

    private ObjectNode shape(List<VectorFeature> features) {
        ShapeNode shape = new ShapeNode();
        for (VectorFeature feature : features) {
            shape.add(feature.shape());
        }
        return shape.node;
    }

    private ArrayNode lines(List<VectorFeature> features) {
        ArrayNode lines = NODES.arrayNode();
        for (VectorFeature feature : features) {
            for (int i = 0; i < feature.shape().getNumGeometries(); i++) {
                if (feature.shape().getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
                    double[] positions = positionsOf(line.getCoordinateSequence());
                    lines.add(ScriptData.steps(thinner.line(positions), STEPS_PER_DEGREE));
                }
            }
        }
        return lines;
    }

    /** Areas as a node of rings for the even-odd rule, with how often the rim belongs to them. */
    static ObjectNode shape(Geometry areas, Plane plane, Thinner thinner) {
        ShapeNode shape = new Ground(new Rim(plane), thinner).new ShapeNode();
        shape.add(areas);
        return shape.node;
    }

    private static double[] positionsOf(CoordinateSequence sequence) {
        double[] positions = new double[2 * sequence.size()];
        for (int i = 0; i < sequence.size(); i++) {
            positions[2 * i] = sequence.getX(i);
            positions[2 * i + 1] = sequence.getY(i);
        }
        return positions;
    }

    private final class ShapeNode {

        private final ObjectNode node = NODES.objectNode();
        private final ArrayNode rings;
        private int rims;

        ShapeNode() {
            node.put("rims", 0);
            rings = node.putArray("rings");
        }

        void add(Geometry geometry) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                    addRing(polygon.getExteriorRing());
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        addRing(polygon.getInteriorRingN(hole));
                    }
                }
            }
            node.put("rims", rims);
        }

        private void addRing(LineString ring) {
            double[] positions = positionsOf(ring.getCoordinateSequence());
            boolean surrounds = rim.surroundsOpposite(positions);
            double[] thinned = thinner.ring(positions);
            if (thinned.length > 0) {
                rings.add(ScriptData.steps(thinned, STEPS_PER_DEGREE));
                rims += surrounds ? 1 : 0;
            }
        }
    }
}
