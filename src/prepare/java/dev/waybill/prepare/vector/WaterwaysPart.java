package dev.waybill.prepare.vector;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.vector.VectorArcs;
import dev.waybill.prepare.Packages;
import dev.waybill.prepare.name.HandKeptTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * Makes {@code sea/waterways.geojson}: the centre lines of the rivers and canals that seaports lie on, from the open sea
 * to the head.
 *
 * <p>The table {@code waterways.csv} beside this class holds way points from published facts; between them the line keeps to the middle of the water of OpenStreetMap's land polygons, and where these close a river,
 * to GSHHG's rivers if a way point is marked with a tilde. Each line says how far it may stray and how much of it runs
 * over land of those polygons.
 */
public final class WaterwaysPart {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Room around a waterway's way points in which its waters are looked for, in degrees. */
    private static final double MARGIN_DEGREES = 0.25;

    /** Side of a cell for short waterways; longer ones have coarser cells, so that there are not too many. */
    private static final double FINEST_CELL_DEGREES = 0.001;

    private static final double MOST_CELLS = 2.5e6;

    /** How far a way point may be moved to the water, in cells: little for a known one, more for a rough one. */
    private static final int KNOWN_CELLS = 8;

    private static final int ROUGH_CELLS = 40;

    private static final double THINNING_METRES = 120;

    private final GshhgRivers gshhg;
    private final List<Ring> landRings;

    private WaterwaysPart(GshhgRivers gshhg, List<long[]> landRings) {
        this.gshhg = gshhg;
        this.landRings = landRings.stream().map(ring -> new Ring(ring, boxOf(ring))).toList();
    }

    /**
     * Makes the files.
     *
     * @param cache folder of downloads
     * @param geodata folder to write into
     * @throws IOException if a package cannot be had, gmt fails or a file cannot be written
     */
    public static void run(Path cache, Path geodata) throws IOException {
        Path sea = Files.createDirectories(geodata.resolve("sea"));
        List<long[]> land =
                BasemapPart.rings(new Packages(cache), "@geo-maps/earth-lands-100m").get("");
        WaterwaysPart part = new WaterwaysPart(new GshhgRivers(cache), land);
        ArrayNode waterways = JSON.createArrayNode();
        for (Map<String, String> row : HandKeptTable.read("waterways.csv")) {
            waterways.add(part.waterway(row));
        }
        write(sea.resolve("waterways.geojson"), waterways);
    }

    private ObjectNode waterway(Map<String, String> row) throws IOException {
        String[] tokens = row.get("points").split(";");
        List<LonLat> wayPoints = points(row.get("points").replace("~", ""));
        WaterRaster raster = rasterAround(wayPoints, row.get("points").contains("~"));
        for (int i = 1; i + 1 < tokens.length; i++) {
            int cells = tokens[i].startsWith("~") ? ROUGH_CELLS : KNOWN_CELLS;
            wayPoints.set(i, raster.water(wayPoints.get(i), cells));
        }
        List<LonLat> line = new ArrayList<>();
        line.add(wayPoints.get(0));
        for (int i = 1; i < wayPoints.size(); i++) {
            List<LonLat> way = raster.way(wayPoints.get(i - 1), wayPoints.get(i));
            line.addAll(way.subList(1, way.size()));
        }
        List<LonLat> thin = thin(line);
        ObjectNode properties = JSON.createObjectNode();
        for (String name : List.of("id", "name", "kind", "passage", "draught_m", "accuracy_m")) {
            properties.put(name, row.get(name));
        }
        properties.put("length_km", Math.round(new GeoLine(thin).lengthMetres() / 1000));
        properties.put("over_land_km", Math.round(raster.landMetres(thin) / 100) / 10.0);
        return feature(properties, thin);
    }

    private WaterRaster rasterAround(List<LonLat> points, boolean withRivers) throws IOException {
        Envelope box = new Envelope();
        points.forEach(point -> box.expandToInclude(point.lonDegrees(), point.latDegrees()));
        box.expandBy(MARGIN_DEGREES);
        double cell = Math.max(FINEST_CELL_DEGREES, Math.sqrt(box.getArea() / MOST_CELLS));
        List<long[]> rings = landRings.stream()
                .filter(ring -> ring.box().intersects(box))
                .map(Ring::points)
                .toList();
        List<long[]> rivers = new ArrayList<>();
        for (int level = 0; withRivers && level <= 4; level++) {
            rivers.addAll(gshhg.read(level, region(box)));
        }
        return new WaterRaster(box, cell, rings, rivers);
    }

    private record Ring(long[] points, Envelope box) {}

    private static String region(Envelope box) {
        return String.format(
                Locale.ROOT, "%.2f/%.2f/%.2f/%.2f", box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
    }

    private static Envelope boxOf(long[] ring) {
        Envelope box = new Envelope();
        for (long point : ring) {
            box.expandToInclude(
                    (double) VectorArcs.east(point) / GeoMaps.STEPS_PER_DEGREE,
                    (double) VectorArcs.north(point) / GeoMaps.STEPS_PER_DEGREE);
        }
        return box;
    }

    private static List<LonLat> thin(List<LonLat> line) {
        long[] packed = new long[line.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = VectorArcs.pack(
                    (int) Math.round(line.get(i).lonDegrees() * GeoMaps.STEPS_PER_DEGREE),
                    (int) Math.round(line.get(i).latDegrees() * GeoMaps.STEPS_PER_DEGREE));
        }
        List<LonLat> thin = new ArrayList<>();
        for (long point : Thinning.thin(packed, GeoMaps.STEPS_PER_DEGREE, THINNING_METRES)) {
            thin.add(new LonLat(
                    (double) VectorArcs.east(point) / GeoMaps.STEPS_PER_DEGREE,
                    (double) VectorArcs.north(point) / GeoMaps.STEPS_PER_DEGREE));
        }
        return thin;
    }

    private static List<LonLat> points(String text) {
        List<LonLat> points = new ArrayList<>();
        for (String token : text.split(";")) {
            String[] numbers = token.split(" ");
            points.add(new LonLat(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
        }
        return points;
    }

    private static ObjectNode feature(ObjectNode properties, List<LonLat> line) {
        ObjectNode feature = JSON.createObjectNode();
        feature.put("type", "Feature");
        feature.set("properties", properties);
        ObjectNode geometry = feature.putObject("geometry");
        geometry.put("type", "LineString");
        ArrayNode coordinates = geometry.putArray("coordinates");
        for (LonLat at : line) {
            coordinates.addArray().add(rounded(at.lonDegrees())).add(rounded(at.latDegrees()));
        }
        return feature;
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e4) / 1e4;
    }

    private static void write(Path path, ArrayNode features) throws IOException {
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n");
        for (int i = 0; i < features.size(); i++) {
            text.append(features.get(i)).append(i + 1 < features.size() ? ",\n" : "\n");
        }
        Files.writeString(path, text.append("]}\n"), StandardCharsets.UTF_8);
    }
}
