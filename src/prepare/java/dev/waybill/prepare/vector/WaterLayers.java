package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Lakes and rivers for one level of detail, each simplified by itself. */
final class WaterLayers {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** GSHHG's classes by Waybill's: double-lined and permanent major rivers are of class 1, and so on. */
    private static final Map<Integer, List<Integer>> GSHHG_LEVELS = Map.of(1, List.of(0, 1), 2, List.of(2), 3, List.of(3));

    private final List<Polygon> lakes;
    private final Map<Integer, List<LineString>> rivers = new TreeMap<>();

    WaterLayers(List<Polygon> lakes, GshhgRivers gshhg) throws IOException {
        this.lakes = lakes;
        for (Map.Entry<Integer, List<Integer>> entry : new TreeMap<>(GSHHG_LEVELS).entrySet()) {
            List<LineString> pieces = new ArrayList<>();
            for (int level : entry.getValue()) {
                for (long[] piece : gshhg.read(level, "-180/180/-90/90")) {
                    pieces.add(PackedLines.line(piece, GshhgRivers.STEPS_PER_DEGREE));
                }
            }
            rivers.put(entry.getKey(), SharedSides.merged(pieces));
        }
    }

    /**
     * The lakes.
     *
     * @param stepsPerDegree grid of the file, on which they are valid
     * @param leastSquareKm smaller ones and smaller islands in them are left out
     */
    List<VectorFeature> lakes(double toleranceMetres, int stepsPerDegree, double leastSquareKm) {
        List<VectorFeature> features = new ArrayList<>();
        for (Polygon lake : lakes) {
            long[] rim = PackedLines.packed(lake.getExteriorRing().getCoordinates(), 1);
            double squareKm = Spherical.squareKm(rim, GeoMaps.STEPS_PER_DEGREE);
            if (squareKm < leastSquareKm) {
                continue;
            }
            List<LinearRing> islands = new ArrayList<>();
            for (int i = 0; i < lake.getNumInteriorRing(); i++) {
                long[] island = PackedLines.packed(lake.getInteriorRingN(i).getCoordinates(), 1);
                if (Spherical.squareKm(island, GeoMaps.STEPS_PER_DEGREE) >= leastSquareKm) {
                    islands.add(ring(island, toleranceMetres));
                }
            }
            Geometry shape = SHAPES.createPolygon(ring(rim, toleranceMetres), islands.toArray(new LinearRing[0]));
            Geometry onGrid = GridCoverage.reduced(Levels.inDegrees(shape), stepsPerDegree);
            features.add(new VectorFeature(onGrid, Map.of("class", squareKm > 5000 ? "1" : squareKm > 300 ? "2" : "3")));
        }
        return features;
    }

    private static LinearRing ring(long[] points, double toleranceMetres) {
        long[] thin = Thinning.thin(points, GeoMaps.STEPS_PER_DEGREE, toleranceMetres);
        return SHAPES.createLinearRing(PackedLines.coordinates(thin, 1));
    }

    /**
     * The rivers by class.
     *
     * @param leastClass the least important class to show, 1 to 3
     * @param leastLengthMetres shorter pieces between two forks are left out
     */
    List<VectorFeature> rivers(double toleranceMetres, int leastClass, double leastLengthMetres) {
        List<VectorFeature> features = new ArrayList<>();
        rivers.forEach((riverClass, lines) -> {
            if (riverClass > leastClass) {
                return;
            }
            List<LineString> kept = new ArrayList<>();
            for (LineString line : lines) {
                long[] points = PackedLines.packed(line.getCoordinates(), GshhgRivers.STEPS_PER_DEGREE);
                if (Spherical.lengthMetres(points, GshhgRivers.STEPS_PER_DEGREE) >= leastLengthMetres) {
                    long[] thin = Thinning.thin(points, GshhgRivers.STEPS_PER_DEGREE, toleranceMetres);
                    kept.add(PackedLines.line(thin, GshhgRivers.STEPS_PER_DEGREE));
                }
            }
            features.add(new VectorFeature(SharedSides.multiLine(kept), Map.of("class", String.valueOf(riverClass))));
        });
        return features;
    }
}
