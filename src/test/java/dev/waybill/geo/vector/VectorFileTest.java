package dev.waybill.geo.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLatBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class VectorFileTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    @TempDir
    private Path folder;

    @Test
    void shapesComeBackAsTheyWereWritten() throws Exception {
        List<VectorFeature> features = List.of(
                feature("POINT (130.3 42.2)", "name", "Rajin"),
                feature("MULTIPOINT ((-180 -90), (180 90))"),
                feature("LINESTRING (-180 10, 0 0, 180 -10)", "kind", "line", "leer", ""),
                feature("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 2))"),
                feature("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))", "name", "평양"),
                feature("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))"));
        VectorSheet sheet = write(10, Map.of("all", features)).finest();
        List<VectorFeature> read = sheet.listFeatures("all");
        assertEquals(features.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertTrue(features.get(i).shape().equalsTopo(read.get(i).shape()), read.get(i).shape().toText());
            assertEquals(features.get(i).attributes(), read.get(i).attributes());
        }
        assertEquals("Rajin", read.get(0).getAttribute("name"));
        assertThrows(IllegalArgumentException.class, () -> read.get(0).getAttribute("missing"));
    }

    @Test
    void neighboursShareTheirBorderPointByPointAndItIsStoredOnce() throws Exception {
        StringBuilder border = new StringBuilder();
        for (int i = 0; i <= 1000; i++) {
            border.append(0.01 * i % 0.03).append(' ').append(i * 0.01).append(',');
        }
        String west = "POLYGON ((" + border + "-5 10, -5 0, 0 0))";
        VectorFeature line = feature("LINESTRING (" + border.substring(0, border.length() - 1) + ")");
        long alone = size(write(1000, Map.of("west", List.of(feature(west)))));
        VectorFile both = write(1000, ordered("west", List.of(feature(west)), "border", List.of(line)));
        assertTrue(size(both) < alone + 60, "the border adds " + (size(both) - alone) + " bytes");
        Coordinate[] points = both.finest().listFeatures("border").get(0).shape().getCoordinates();
        Geometry polygon = both.finest().listFeatures("west").get(0).shape();
        List<Coordinate> corners = List.of(polygon.getCoordinates());
        for (Coordinate point : points) {
            assertTrue(corners.contains(point), point.toString());
        }
    }

    @Test
    void exteriorsRunCounterClockwise() throws Exception {
        VectorFeature clockwise = feature("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))");
        Geometry shape = write(1, Map.of("all", List.of(clockwise))).finest().listFeatures("all").get(0).shape();
        assertTrue(org.locationtech.jts.algorithm.Orientation.isCCW(
                ((org.locationtech.jts.geom.Polygon) shape).getExteriorRing().getCoordinates()));
    }

    @Test
    void theSheetIsTheCoarsestThatIsFineEnough() throws Exception {
        VectorFileWriter writer = new VectorFileWriter();
        for (int tolerance : new int[] {500, 2000, 9000}) {
            writer.addSheet(tolerance, 100, Map.of("all", List.of(feature("POINT (1 1)"))));
        }
        Path path = folder.resolve("levels.wbv");
        writer.write(path);
        VectorFile file = VectorFile.open(path);
        assertEquals(List.of(500, 2000, 9000), file.tolerancesMetres());
        assertEquals(500, file.sheet(10).toleranceMetres());
        assertEquals(500, file.sheet(1999).toleranceMetres());
        assertEquals(2000, file.sheet(2000).toleranceMetres());
        assertEquals(9000, file.sheet(1e9).toleranceMetres());
    }

    @Test
    void onlyShapesThatTouchTheBoxAreRead() throws Exception {
        VectorSheet sheet = write(
                        10,
                        Map.of("all", List.of(feature("POINT (179 1)"), feature("POINT (-179 1)"), feature("POINT (0 1)"))))
                .finest();
        assertEquals(2, sheet.listFeatures("all", new LonLatBox(170, 0, -170, 5)).size());
        assertEquals(1, sheet.listFeatures("all", new LonLatBox(-10, 0, 10, 5)).size());
        assertThrows(IllegalArgumentException.class, () -> sheet.listFeatures("none"));
    }

    @Test
    void theSameShapesGiveTheSameBytes() throws Exception {
        Map<String, List<VectorFeature>> layers = Map.of("all", List.of(feature("POLYGON ((0 0, 3 0, 3 3, 0 0))", "a", "b")));
        write(10, layers);
        byte[] once = Files.readAllBytes(folder.resolve("test.wbv"));
        write(10, layers);
        assertArrayEquals(once, Files.readAllBytes(folder.resolve("test.wbv")));
    }

    @Test
    void aDamagedFileIsAnIoErrorAndNothingWorse() throws Exception {
        write(1000, Map.of("all", List.of(circle(200), feature("POINT (1 1)", "name", "x"))));
        byte[] whole = Files.readAllBytes(folder.resolve("test.wbv"));
        Path path = folder.resolve("damaged.wbv");
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = i % 3 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; i % 3 != 0 && j < 1 + i % 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(path, damaged);
            try {
                VectorFile.open(path).finest().listFeatures("all");
            } catch (IOException | IllegalArgumentException e) {
                refused++;
            }
        }
        assertTrue(refused > 1500, "refused only " + refused);
    }

    private static VectorFeature circle(int points) {
        Coordinate[] ring = new Coordinate[points + 1];
        for (int i = 0; i <= points; i++) {
            double angle = 2 * Math.PI * (i % points) / points;
            ring[i] = new Coordinate(10 * Math.cos(angle), 10 * Math.sin(angle));
        }
        return new VectorFeature(SHAPES.createPolygon(ring), Map.of());
    }

    private long size(VectorFile file) throws IOException {
        assertEquals(1, file.tolerancesMetres().size());
        return Files.size(folder.resolve("test.wbv"));
    }

    private VectorFile write(int stepsPerDegree, Map<String, List<VectorFeature>> layers) throws IOException {
        VectorFileWriter writer = new VectorFileWriter();
        writer.addSheet(100, stepsPerDegree, layers);
        Path path = folder.resolve("test.wbv");
        writer.write(path);
        return VectorFile.open(path);
    }

    private static Map<String, List<VectorFeature>> ordered(
            String first, List<VectorFeature> one, String second, List<VectorFeature> two) {
        Map<String, List<VectorFeature>> layers = new LinkedHashMap<>();
        layers.put(first, new ArrayList<>(one));
        layers.put(second, two);
        return layers;
    }

    private static VectorFeature feature(String wkt, String... attributes) throws ParseException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            texts.put(attributes[i], attributes[i + 1]);
        }
        return new VectorFeature(new WKTReader().read(wkt), texts);
    }
}
