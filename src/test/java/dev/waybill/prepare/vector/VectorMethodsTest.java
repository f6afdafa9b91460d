package dev.waybill.prepare.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.vector.VectorArcs;
import dev.waybill.geo.vector.VectorFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The steps from raw rings to shapes, on small drawings. */
class VectorMethodsTest {

    /** A degree in grid steps. */
    private static final int DEGREE = GeoMaps.STEPS_PER_DEGREE;

    @Test
    void thinningTakesThePointsThatMatterLeast() {
        long[] line = line(0, 0, 1, 0, 2, 1, 3, 0, 4, 0);
        assertArrayEquals(line, Thinning.thin(line, 1, 1));
        long[] bent = line(0, 0, 10000, 1, 20000, 0, 20000, 10000);
        assertArrayEquals(line(0, 0, 20000, 0, 20000, 10000), Thinning.thin(bent, DEGREE, 2000));
        long[] ring = line(0, 0, 9, 0, 9, 9, 0, 9, 0, 0);
        assertEquals(4, Thinning.thin(ring, DEGREE, 1e6).length);
    }

    @Test
    void landThatTwoCountriesHoldGoesToTheSmaller() throws IOException {
        CountryCoverage.Division division = divide(
                Map.of("LAR", List.of(square(0, 0, 10, 10)), "SML", List.of(square(8, 2, 12, 6))),
                List.of(square(0, 0, 10, 10), square(8, 2, 12, 6)));
        assertEquals(16, squareDegrees(division.units().get("SML")), 1e-6);
        assertEquals(100 - 8, squareDegrees(division.units().get("LAR")), 1e-6);
    }

    @Test
    void aLakeIsFilledAndKeptApartWhileAnEnclaveIsNot() throws IOException {
        long[] lake = reversed(square(1, 1, 2, 2));
        long[] enclave = square(5, 5, 6, 6);
        CountryCoverage.Division division = divide(
                Map.of("OUT", List.of(square(0, 0, 10, 10), lake, reversed(enclave)), "ENC", List.of(enclave)),
                List.of(square(0, 0, 10, 10), lake));
        assertEquals(99, squareDegrees(division.units().get("OUT")), 1e-6);
        assertEquals(1, squareDegrees(division.units().get("ENC")), 1e-6);
        assertEquals(1, division.lakes().size());
    }

    @Test
    void aLargeGapIsNobodysAndASmallOneItsNeighbours() throws IOException {
        CountryCoverage.Division division = divide(
                Map.of(
                        "AAA", List.of(square(0, 0, 4, 4)),
                        "BBB", List.of(square(6, 0, 10, 4)),
                        "CCC", List.of(square(0, 4, 10, 8)),
                        "DDD", List.of(square(4, -4, 6, 0))),
                List.of(square(4, 0, 6, 4), square(0, 0, 4, 4), square(6, 0, 10, 4), square(0, 4, 10, 8),
                        square(4, -4, 6, 0)));
        assertEquals(8, squareDegrees(division.units().get("")), 1e-6);
    }

    @Test
    void bordersAreWhatTwoShapesShareAndCoastTheRest() throws IOException {
        Map<String, Geometry> units = new TreeMap<>();
        divide(
                        Map.of("AAA", List.of(square(0, 0, 4, 4)), "BBB", List.of(square(4, 0, 8, 4))),
                        List.of(square(0, 0, 8, 4)))
                .units()
                .forEach((code, shape) -> units.put(code, Levels.inDegrees(shape)));
        SharedSides sides = SharedSides.of(units, (one, other, middle) -> Map.of("of", one + other));
        List<VectorFeature> borders = sides.borders();
        assertEquals(1, borders.size());
        assertEquals("AAABBB", borders.get(0).getAttribute("of"));
        assertEquals(4, borders.get(0).shape().getLength(), 1e-9);
        assertEquals(24, sides.coast().stream().mapToDouble(Geometry::getLength).sum(), 1e-9);
    }

    @Test
    void coarserShapesStillShareTheirBorder() throws IOException {
        List<Integer> border = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            border.addAll(List.of(40_000 + (i % 2) * 200, i * 1000));
        }
        List<Integer> east = new ArrayList<>(border);
        east.addAll(List.of(80_000, 40_000, 80_000, 0, 40_000, 0));
        List<Integer> west = new ArrayList<>(border);
        west.addAll(List.of(0, 40_000, 0, 0, 40_000, 0));
        Map<String, List<long[]>> countries = new LinkedHashMap<>();
        countries.put("AAA", List.of(line(west)));
        countries.put("BBB", List.of(line(east)));
        Map<String, Geometry> coarse =
                Levels.coarser(divide(countries, List.of(line(west), line(east))).units(), 20_000, 1, 1);
        assertTrue(coarse.get("AAA").getNumPoints() < 12, "points: " + coarse.get("AAA").getNumPoints());
        Geometry shared = coarse.get("AAA").intersection(coarse.get("BBB"));
        assertEquals(0, shared.getArea(), 1e-9);
        assertTrue(shared.getLength() >= 40_000);
    }

    @Test
    void onACoarserGridShapesAreValidAndStillShareTheirBorder() throws IOException {
        List<Integer> border = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            border.addAll(List.of(40_000 + i * 7919 % 130, i * 67));
        }
        int top = 60 * 67;
        List<Integer> east = new ArrayList<>(border);
        east.addAll(List.of(80_000, top, 80_000, 0, border.get(0), 0));
        List<Integer> west = new ArrayList<>(border);
        west.addAll(List.of(0, top, 0, 0, border.get(0), 0));
        Map<String, Geometry> degrees = new TreeMap<>();
        divide(Map.of("AAA", List.of(line(west)), "BBB", List.of(line(east))), List.of(line(west), line(east)))
                .units()
                .forEach((code, shape) -> degrees.put(code, Levels.inDegrees(shape)));
        Map<String, Geometry> snapped = GridCoverage.snapped(degrees, 100);
        assertTrue(snapped.get("AAA").isValid() && snapped.get("BBB").isValid());
        assertEquals(0, snapped.get("AAA").intersection(snapped.get("BBB")).getArea());
        assertEquals(3.2, snapped.get("AAA").getArea() + snapped.get("BBB").getArea(), 0.02);
        assertTrue(Arrays.stream(snapped.get("AAA").getCoordinates()).allMatch(at -> at.x == Math.rint(at.x * 100) / 100));
    }

    @Test
    void whatLiesBeyondTheAntimeridianIsCutAndPutBackWest() {
        Geometry shape = new org.locationtech.jts.geom.GeometryFactory()
                .createPolygon(PackedLines.coordinates(
                        line(179 * DEGREE, 0, 182 * DEGREE, 0, 182 * DEGREE, DEGREE, 179 * DEGREE, DEGREE, 179 * DEGREE, 0), 1));
        Geometry degrees = Levels.inDegrees(shape);
        assertEquals(2, degrees.getNumGeometries());
        assertEquals(new Envelope(-180, 180, 0, 1), degrees.getEnvelopeInternal());
        assertEquals(3, degrees.getArea(), 1e-9);
    }

    @Test
    void theWayKeepsToTheWater() {
        // Land with a channel in the shape of a bracket.
        List<long[]> land = List.of(square(0, 0, 3, 3), scaled(line(0, 10, 20, 10, 20, 20, 0, 20, 0, 10), DEGREE / 10));
        WaterRaster raster = new WaterRaster(new Envelope(-1, 3, -1, 3), 0.02, land, List.of());
        List<LonLat> way = raster.way(new LonLat(-0.5, 1.5), new LonLat(1.95, 1.5));
        assertTrue(raster.landMetres(way) < 3000, "over land: " + raster.landMetres(way));
        assertEquals(new LonLat(-0.5, 1.5), way.get(0));
        assertEquals(new LonLat(1.5, 1.5), raster.water(new LonLat(1.5, 1.5), 5));
    }

    private static CountryCoverage.Division divide(Map<String, List<long[]>> countries, List<long[]> land)
            throws IOException {
        return CountryCoverage.divide(
                new TreeMap<>(countries), land, Disputes.read(), new CountryCoverage.Detail(1, 0, 0));
    }

    private static double squareDegrees(Geometry shape) {
        return shape.getArea() / DEGREE / DEGREE;
    }

    private static long[] square(int west, int south, int east, int north) {
        return scaled(line(west, south, east, south, east, north, west, north, west, south), DEGREE);
    }

    private static long[] scaled(long[] line, int factor) {
        long[] scaled = new long[line.length];
        for (int i = 0; i < line.length; i++) {
            scaled[i] = VectorArcs.pack(VectorArcs.east(line[i]) * factor, VectorArcs.north(line[i]) * factor);
        }
        return scaled;
    }

    private static long[] reversed(long[] line) {
        long[] turned = new long[line.length];
        for (int i = 0; i < line.length; i++) {
            turned[i] = line[line.length - 1 - i];
        }
        return turned;
    }

    private static long[] line(List<Integer> eastNorth) {
        return line(eastNorth.stream().mapToInt(Integer::intValue).toArray());
    }

    private static long[] line(int... eastNorth) {
        long[] line = new long[eastNorth.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = VectorArcs.pack(eastNorth[2 * i], eastNorth[2 * i + 1]);
        }
        return line;
    }
}
