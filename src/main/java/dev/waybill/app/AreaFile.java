package dev.waybill.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Reads an area from a GeoJSON file that a user made: its polygons, joined. */
public final class AreaFile {

    private static final long MAX_BYTES = 20_000_000;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final String name;
    private final List<Polygon> polygons = new ArrayList<>();

    private AreaFile(String name) {
        this.name = name;
    }

    /**
     * The polygons of the file as one geometry, longitude before latitude.
     *
     * @throws InputException if the file is missing, too large, no GeoJSON, or holds no valid polygon
     */
    public static Geometry read(Path file) {
        AreaFile area = new AreaFile(file.toString());
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                throw area.problem("there is no such file, or it is larger than 20 MB", "Give a GeoJSON file");
            }
            area.collect(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw area.problem("this is not readable JSON", "Give a GeoJSON file with polygons");
        }
        if (area.polygons.isEmpty()) {
            throw area.problem("it holds no polygon", "Give a Polygon or MultiPolygon");
        }
        return OverlayNGRobust.union(GEOMETRIES.buildGeometry(area.polygons));
    }

    private void collect(JsonNode node) {
        switch (node.path("type").asText()) {
            case "FeatureCollection" -> node.path("features").forEach(this::collect);
            case "Feature" -> collect(node.path("geometry"));
            case "GeometryCollection" -> node.path("geometries").forEach(this::collect);
            case "Polygon" -> polygons.add(polygon(node.path("coordinates")));
            case "MultiPolygon" -> node.path("coordinates").forEach(part -> polygons.add(polygon(part)));
            default -> throw problem("it holds something that is no polygon", "Keep polygons alone in the file");
        }
    }

    private Polygon polygon(JsonNode rings) {
        List<LinearRing> made = new ArrayList<>();
        rings.forEach(ring -> made.add(ring(ring)));
        if (made.isEmpty()) {
            throw problem("a polygon has no ring", "Give each polygon at least four positions");
        }
        Polygon polygon = GEOMETRIES.createPolygon(
                made.get(0), made.subList(1, made.size()).toArray(LinearRing[]::new));
        if (!polygon.isValid()) {
            throw problem("a polygon crosses itself", "Mend it, for example with QGIS's 'Fix geometries'");
        }
        return polygon;
    }

    private LinearRing ring(JsonNode positions) {
        List<Coordinate> coordinates = new ArrayList<>();
        for (JsonNode position : positions) {
            double lon = position.path(0).asDouble(Double.NaN);
            double lat = position.path(1).asDouble(Double.NaN);
            if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
                throw problem("a position is off the globe", "Write longitude first, in degrees");
            }
            coordinates.add(new Coordinate(lon, lat));
        }
        try {
            return GEOMETRIES.createLinearRing(coordinates.toArray(Coordinate[]::new));
        } catch (IllegalArgumentException e) {
            throw problem("a ring is not closed or too short", "End each ring where it starts");
        }
    }

    private InputException problem(String what, String remedy) {
        return new InputException(new InputProblem(name, 0, null, what, remedy));
    }
}
