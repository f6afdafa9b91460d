package dev.waybill.geo.vector;

import dev.waybill.geo.LonLatBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * The layers of a {@link VectorFile} at one level of detail.
 *
 * <p>Holds the shared lines; shapes are put together when a layer is asked for, and only those that touch the box asked
 * for. Positions are exact to half a step of the sheet's grid on top of the tolerance.
 */
public final class VectorSheet {

    static final int POINTS = 1;
    static final int LINES = 2;
    static final int POLYGONS = 3;

    private static final GeometryFactory SHAPES =
            new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private final int toleranceMetres;
    private final double[][] arcs;
    private final Map<String, List<Stored>> layers;

    private VectorSheet(int toleranceMetres, double[][] arcs, Map<String, List<Stored>> layers) {
        this.toleranceMetres = toleranceMetres;
        this.arcs = arcs;
        this.layers = layers;
        Envelope[] arcBoxes = new Envelope[arcs.length];
        for (int i = 0; i < arcs.length; i++) {
            arcBoxes[i] = boxOf(arcs[i]);
        }
        layers.values().forEach(features -> features.forEach(feature -> feature.measure(arcBoxes)));
    }

    static VectorSheet read(VectorBytes bytes, int toleranceMetres, int stepsPerDegree) throws IOException {
        double[][] arcs = readArcs(bytes, stepsPerDegree);
        Map<String, List<Stored>> layers = new LinkedHashMap<>();
        int layerCount = bytes.count();
        for (int i = 0; i < layerCount; i++) {
            String name = bytes.text();
            int features = bytes.count();
            List<Stored> stored = new ArrayList<>(features);
            for (int j = 0; j < features; j++) {
                stored.add(readFeature(bytes, arcs.length, stepsPerDegree));
            }
            layers.put(name, stored);
        }
        return new VectorSheet(toleranceMetres, arcs, layers);
    }

    private static double[][] readArcs(VectorBytes bytes, int stepsPerDegree) throws IOException {
        double[][] arcs = new double[bytes.count()][];
        int lon = 0;
        int lat = 0;
        for (int i = 0; i < arcs.length; i++) {
            double[] arc = new double[2 * bytes.count()];
            for (int j = 0; j < arc.length; j += 2) {
                lon += bytes.signed();
                lat += bytes.signed();
                arc[j] = onGlobe(lon, 180, stepsPerDegree);
                arc[j + 1] = onGlobe(lat, 90, stepsPerDegree);
            }
            if (arc.length < 4) {
                throw new IOException("a line of the vector file has fewer than two points");
            }
            arcs[i] = arc;
        }
        return arcs;
    }

    private static double onGlobe(int steps, int limitDegrees, int stepsPerDegree) throws IOException {
        double degrees = (double) steps / stepsPerDegree;
        if (Math.abs(degrees) > limitDegrees) {
            throw new IOException("a position of the vector file lies off the globe: " + degrees);
        }
        return degrees;
    }

    private static Stored readFeature(VectorBytes bytes, int arcCount, int stepsPerDegree) throws IOException {
        int kind = bytes.number();
        Map<String, String> attributes = new LinkedHashMap<>();
        int attributeCount = bytes.count();
        for (int i = 0; i < attributeCount; i++) {
            attributes.put(bytes.text(), bytes.text());
        }
        return switch (kind) {
            case POINTS -> new Stored(kind, attributes, readPoints(bytes, stepsPerDegree), new int[0][][]);
            case LINES -> new Stored(kind, attributes, new double[0], new int[][][] {readChains(bytes, arcCount)});
            case POLYGONS -> {
                int[][][] polygons = new int[bytes.count()][][];
                for (int i = 0; i < polygons.length; i++) {
                    polygons[i] = readChains(bytes, arcCount);
                }
                yield new Stored(kind, attributes, new double[0], polygons);
            }
            default -> throw new IOException("a shape of an unknown kind in the vector file: " + kind);
        };
    }

    private static double[] readPoints(VectorBytes bytes, int stepsPerDegree) throws IOException {
        double[] points = new double[2 * bytes.count()];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = onGlobe(bytes.signed(), 180, stepsPerDegree);
            points[i + 1] = onGlobe(bytes.signed(), 90, stepsPerDegree);
        }
        return points;
    }

    private static int[][] readChains(VectorBytes bytes, int arcCount) throws IOException {
        int[][] chains = new int[bytes.count()][];
        for (int i = 0; i < chains.length; i++) {
            chains[i] = new int[bytes.count()];
            for (int j = 0; j < chains[i].length; j++) {
                chains[i][j] = bytes.number();
                if (chains[i][j] < 0 || chains[i][j] >> 1 >= arcCount) {
                    throw new IOException("a shape of the vector file names a line that is not there");
                }
            }
            if (chains[i].length == 0) {
                throw new IOException("a shape of the vector file has an empty chain");
            }
        }
        return chains;
    }

    /** How far the shapes may stray from their source, in metres. */
    public int toleranceMetres() {
        return toleranceMetres;
    }

    /** The names of the layers, in the order of the file. */
    public List<String> layerNames() {
        return List.copyOf(layers.keySet());
    }

    /**
     * The shapes of a layer whose box touches the given one, in the order of the file, uncut.
     *
     * @throws IllegalArgumentException if the sheet has no such layer
     */
    public List<VectorFeature> listFeatures(String layer, LonLatBox within) {
        List<Envelope> wanted = envelopesOf(within);
        List<VectorFeature> features = new ArrayList<>();
        for (Stored each : stored(layer)) {
            Geometry shape = shapeOf(each, wanted);
            if (!shape.isEmpty()) {
                features.add(new VectorFeature(shape, each.attributes()));
            }
        }
        return features;
    }

    /** All shapes of a layer. */
    public List<VectorFeature> listFeatures(String layer) {
        return listFeatures(layer, LonLatBox.WORLD);
    }

    /**
     * The first feature of a layer that has an attribute of this value; no other's shape is put together.
     *
     * @throws IllegalArgumentException if the sheet has no such layer
     */
    public Optional<VectorFeature> findFeature(String layer, String attribute, String value) {
        List<Envelope> world = envelopesOf(LonLatBox.WORLD);
        return stored(layer).stream()
                .filter(each -> value.equals(each.attributes().get(attribute)))
                .findFirst()
                .map(each -> new VectorFeature(shapeOf(each, world), each.attributes()));
    }

    private List<Stored> stored(String layer) {
        List<Stored> stored = layers.get(layer);
        if (stored == null) {
            throw new IllegalArgumentException("no layer " + layer + " among " + layers.keySet());
        }
        return stored;
    }

    private static List<Envelope> envelopesOf(LonLatBox box) {
        double south = box.southDegrees();
        double north = box.northDegrees();
        if (!box.crossesAntimeridian()) {
            return List.of(new Envelope(box.westDegrees(), box.eastDegrees(), south, north));
        }
        return List.of(
                new Envelope(box.westDegrees(), 180, south, north), new Envelope(-180, box.eastDegrees(), south, north));
    }

    private Geometry shapeOf(Stored stored, List<Envelope> wanted) {
        if (stored.kind() == POINTS) {
            return pointsOf(stored.points(), wanted);
        }
        if (stored.kind() == LINES) {
            List<LineString> lines = new ArrayList<>();
            int[][] chains = stored.parts()[0];
            for (int i = 0; i < chains.length; i++) {
                if (touches(stored.boxes()[i], wanted)) {
                    lines.add(SHAPES.createLineString(coordinates(chains[i])));
                }
            }
            return lines.size() == 1 ? lines.get(0) : SHAPES.createMultiLineString(lines.toArray(new LineString[0]));
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < stored.parts().length; i++) {
            if (touches(stored.boxes()[i], wanted)) {
                polygons.add(polygonOf(stored.parts()[i]));
            }
        }
        return polygons.size() == 1 ? polygons.get(0) : SHAPES.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    private static Geometry pointsOf(double[] lonLats, List<Envelope> wanted) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < lonLats.length; i += 2) {
            Coordinate at = new Coordinate(lonLats[i], lonLats[i + 1]);
            if (wanted.stream().anyMatch(box -> box.contains(at))) {
                points.add(SHAPES.createPoint(at));
            }
        }
        return points.size() == 1 ? points.get(0) : SHAPES.createMultiPoint(points.toArray(new Point[0]));
    }

    private Polygon polygonOf(int[][] rings) {
        LinearRing[] holes = new LinearRing[rings.length - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = SHAPES.createLinearRing(coordinates(rings[i + 1]));
        }
        return SHAPES.createPolygon(SHAPES.createLinearRing(coordinates(rings[0])), holes);
    }

    private static boolean touches(Envelope box, List<Envelope> wanted) {
        for (Envelope each : wanted) {
            if (each.intersects(box)) {
                return true;
            }
        }
        return false;
    }

    /** The points of a chain of arcs; the point where two arcs meet stands once. */
    private PackedCoordinateSequence.Double coordinates(int[] chain) {
        int length = 2;
        for (int reference : chain) {
            length += arcs[reference >> 1].length - 2;
        }
        double[] points = new double[length];
        int at = 0;
        for (int reference : chain) {
            double[] arc = arcs[reference >> 1];
            boolean backwards = (reference & 1) == 1;
            for (int i = 0; i < arc.length; i += 2) {
                int from = backwards ? arc.length - 2 - i : i;
                points[at + i] = arc[from];
                points[at + i + 1] = arc[from + 1];
            }
            at += arc.length - 2;
        }
        return new PackedCoordinateSequence.Double(points, 2, 0);
    }

    private static Envelope boxOf(double[] arc) {
        Envelope box = new Envelope();
        for (int i = 0; i < arc.length; i += 2) {
            box.expandToInclude(arc[i], arc[i + 1]);
        }
        return box;
    }

    /**
     * A feature as it stands in the file: positions for points, chains of arcs for the rest.
     *
     * @param boxes around each line, or around each polygon's outer ring; empty for points
     */
    private record Stored(
            int kind, Map<String, String> attributes, double[] points, int[][][] parts, Envelope[] boxes) {

        Stored(int kind, Map<String, String> attributes, double[] points, int[][][] parts) {
            this(kind, attributes, points, parts, new Envelope[kind == LINES ? parts[0].length : parts.length]);
        }

        void measure(Envelope[] arcBoxes) {
            for (int i = 0; i < boxes.length; i++) {
                boxes[i] = new Envelope();
                if (kind == LINES) {
                    include(boxes[i], parts[0][i], arcBoxes);
                } else if (parts[i].length > 0) {
                    include(boxes[i], parts[i][0], arcBoxes);
                }
            }
        }

        private static void include(Envelope box, int[] chain, Envelope[] arcBoxes) {
            for (int reference : chain) {
                box.expandToInclude(arcBoxes[reference >> 1]);
            }
        }
    }
}
