package dev.waybill.geo.vector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes a {@link VectorFile}: sheets of ever coarser detail, each with named layers of shapes.
 *
 * <p>Coordinates are rounded to the sheet's grid; shared lines are found by comparing the rounded points, so shapes that
 * share a line must share its points. Rings and lines that collapse on the grid are left out. The same shapes give the
 * same bytes.
 */
public final class VectorFileWriter {

    private final List<int[]> directory = new ArrayList<>();
    private final List<byte[]> packed = new ArrayList<>();

    /**
     * Adds a sheet; the finest must come first.
     *
     * @param toleranceMetres how far the shapes stray from their source
     * @param stepsPerDegree fineness of the grid, 1 to 10 million
     * @param layers shapes by layer name, in the order to be kept
     * @throws IllegalArgumentException if the sheet is finer than the one before, or a size is beyond the format
     */
    public void addSheet(int toleranceMetres, int stepsPerDegree, Map<String, List<VectorFeature>> layers) {
        if (!directory.isEmpty() && directory.get(directory.size() - 1)[0] >= toleranceMetres) {
            throw new IllegalArgumentException("sheets must grow coarser: " + toleranceMetres);
        }
        if (stepsPerDegree < 1 || stepsPerDegree > VectorFile.MAX_STEPS_PER_DEGREE) {
            throw new IllegalArgumentException("steps per degree: " + stepsPerDegree);
        }
        byte[] raw = sheetBytes(layers, stepsPerDegree);
        if (raw.length > VectorFile.MAX_SHEET_BYTES || directory.size() == VectorFile.MAX_SHEETS) {
            throw new IllegalArgumentException("a sheet of " + raw.length + " bytes after " + directory.size());
        }
        byte[] deflated = deflate(raw);
        directory.add(new int[] {toleranceMetres, stepsPerDegree, raw.length, deflated.length});
        packed.add(deflated);
    }

    /**
     * Writes the file beside its name and then moves it there, so that no reader sees half of it.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(VectorFile.MAGIC.getBytes(StandardCharsets.ISO_8859_1));
        number(out, directory.size());
        for (int[] row : directory) {
            for (int value : row) {
                number(out, value);
            }
        }
        packed.forEach(out::writeBytes);
        Path part = path.resolveSibling(path.getFileName() + ".part");
        Files.write(part, out.toByteArray());
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] sheetBytes(Map<String, List<VectorFeature>> layers, int stepsPerDegree) {
        VectorArcs arcs = new VectorArcs();
        Map<String, List<Gridded>> gridded = new LinkedHashMap<>();
        layers.forEach((name, features) -> gridded.put(
                name,
                features.stream()
                        .map(feature -> Gridded.of(feature, stepsPerDegree))
                        .filter(feature -> !feature.isEmpty())
                        .toList()));
        gridded.values().forEach(features -> features.forEach(feature -> feature.lines(arcs::learn)));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        number(body, gridded.size());
        gridded.forEach((name, features) -> {
            text(body, name);
            number(body, features.size());
            features.forEach(feature -> feature.write(body, arcs));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeArcs(out, arcs.arcs());
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    private static void writeArcs(ByteArrayOutputStream out, List<long[]> arcs) {
        number(out, arcs.size());
        long last = 0;
        for (long[] arc : arcs) {
            number(out, arc.length);
            for (long point : arc) {
                signed(out, VectorArcs.east(point) - VectorArcs.east(last));
                signed(out, VectorArcs.north(point) - VectorArcs.north(last));
                last = point;
            }
        }
    }

    private static byte[] deflate(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(raw);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int value) {
        int left = value;
        while ((left & ~0x7f) != 0) {
            out.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    private static void signed(ByteArrayOutputStream out, int value) {
        number(out, value << 1 ^ value >> 31);
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length);
        out.writeBytes(bytes);
    }

    /** A feature on the grid: for polygons a list of rings each, for lines one list, for points one line. */
    private record Gridded(int kind, Map<String, String> attributes, List<List<long[]>> parts) {

        static Gridded of(VectorFeature feature, int stepsPerDegree) {
            Geometry shape = feature.shape();
            if (shape.getDimension() == 0) {
                long[] points = new long[shape.getNumGeometries()];
                for (int i = 0; i < points.length; i++) {
                    points[i] = onGrid(((Point) shape.getGeometryN(i)).getCoordinate(), stepsPerDegree);
                }
                return new Gridded(VectorSheet.POINTS, feature.attributes(), List.of(List.of(points)));
            }
            return shape.getDimension() == 1 ? ofLines(feature, stepsPerDegree) : ofPolygons(feature, stepsPerDegree);
        }

        private static Gridded ofLines(VectorFeature feature, int stepsPerDegree) {
            List<long[]> lines = new ArrayList<>();
            for (int i = 0; i < feature.shape().getNumGeometries(); i++) {
                LineString shape = (LineString) feature.shape().getGeometryN(i);
                long[] line = onGrid(shape, stepsPerDegree);
                if (line.length > (shape.isClosed() ? 3 : 1)) {
                    lines.add(line);
                }
            }
            return new Gridded(VectorSheet.LINES, feature.attributes(), lines.isEmpty() ? List.of() : List.of(lines));
        }

        private static Gridded ofPolygons(VectorFeature feature, int stepsPerDegree) {
            List<List<long[]>> polygons = new ArrayList<>();
            for (int i = 0; i < feature.shape().getNumGeometries(); i++) {
                List<long[]> rings = rings((Polygon) feature.shape().getGeometryN(i), stepsPerDegree);
                if (!rings.isEmpty()) {
                    polygons.add(rings);
                }
            }
            return new Gridded(VectorSheet.POLYGONS, feature.attributes(), polygons);
        }

        private static List<long[]> rings(Polygon polygon, int stepsPerDegree) {
            List<long[]> rings = new ArrayList<>();
            for (int i = -1; i < polygon.getNumInteriorRing(); i++) {
                LineString ring = i < 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(i);
                // Exteriors run counter-clockwise and holes clockwise, as RFC 7946 has it.
                boolean turn = Orientation.isCCW(ring.getCoordinates()) != i < 0;
                long[] onGrid = onGrid(turn ? ring.reverse() : ring, stepsPerDegree);
                if (onGrid.length > 3) {
                    rings.add(onGrid);
                } else if (i < 0) {
                    return List.of();
                }
            }
            return rings;
        }

        private static long[] onGrid(LineString line, int stepsPerDegree) {
            long[] points = new long[line.getNumPoints()];
            int kept = 0;
            for (int i = 0; i < points.length; i++) {
                long point = onGrid(line.getCoordinateN(i), stepsPerDegree);
                if (kept == 0 || points[kept - 1] != point) {
                    points[kept++] = point;
                }
            }
            return Arrays.copyOf(points, kept);
        }

        private static long onGrid(Coordinate at, int stepsPerDegree) {
            return VectorArcs.pack(
                    (int) Math.round(at.x * stepsPerDegree), (int) Math.round(at.y * stepsPerDegree));
        }

        boolean isEmpty() {
            return parts.isEmpty();
        }

        void lines(Consumer<long[]> visitor) {
            if (kind != VectorSheet.POINTS) {
                parts.forEach(part -> part.forEach(visitor));
            }
        }

        void write(ByteArrayOutputStream out, VectorArcs arcs) {
            number(out, kind);
            number(out, attributes.size());
            attributes.forEach((name, value) -> {
                text(out, name);
                text(out, value);
            });
            if (kind == VectorSheet.POINTS) {
                writePoints(out, parts.get(0).get(0));
                return;
            }
            if (kind == VectorSheet.POLYGONS) {
                number(out, parts.size());
            }
            for (List<long[]> part : parts) {
                number(out, part.size());
                for (long[] line : part) {
                    int[] chain = arcs.chainOf(line);
                    number(out, chain.length);
                    for (int reference : chain) {
                        number(out, reference);
                    }
                }
            }
        }

        private static void writePoints(ByteArrayOutputStream out, long[] points) {
            number(out, points.length);
            for (long point : points) {
                signed(out, VectorArcs.east(point));
                signed(out, VectorArcs.north(point));
            }
        }
    }
}
