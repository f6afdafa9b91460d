package dev.waybill.export.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

/** Finds where a feature collection breaks RFC 7946, by rules written from its text and not from the writer. */
final class Rfc7946 {

    private Rfc7946() {}

    static List<String> listFaults(JsonNode collection) {
        List<String> faults = new ArrayList<>();
        expect(faults, collection.path("type").asText().equals("FeatureCollection"), "type of the collection");
        expect(faults, !collection.has("crs"), "a crs member (section 4)");
        expect(faults, !collection.path("attribution").isMissingNode(), "no attribution");
        if (collection.has("bbox")) {
            checkBox(faults, collection.get("bbox"));
        }
        for (JsonNode feature : collection.get("features")) {
            expect(faults, feature.path("type").asText().equals("Feature"), "type of a feature");
            expect(faults, feature.has("geometry") && feature.has("properties"), "geometry or properties missing");
            expect(faults, !feature.has("coordinates") && !feature.has("features"), "reserved member (section 7.1)");
            for (JsonNode value : feature.get("properties")) {
                expect(faults, value.isValueNode(), "a property that is not flat: " + value);
            }
            if (feature.get("geometry").isNull()) {
                expect(faults, !feature.has("bbox"), "a box without a geometry");
            } else {
                checkBox(faults, feature.path("bbox"));
                checkGeometry(faults, feature.get("geometry"), feature.get("bbox"));
            }
        }
        return faults;
    }

    private static void checkBox(List<String> faults, JsonNode box) {
        expect(faults, box.size() == 4, "bbox of " + box.size() + " numbers");
        expect(
                faults,
                Math.abs(box.get(0).asDouble()) <= 180 && Math.abs(box.get(2).asDouble()) <= 180,
                "bbox " + box);
        expect(faults, box.get(1).asDouble() <= box.get(3).asDouble(), "bbox upside down " + box);
    }

    private static void checkGeometry(List<String> faults, JsonNode geometry, JsonNode box) {
        List<Coordinate> positions = new ArrayList<>();
        collectPositions(geometry, positions);
        expect(faults, !positions.isEmpty(), "no positions");
        for (Coordinate at : positions) {
            expect(faults, Math.abs(at.x) <= 180 && Math.abs(at.y) <= 90, "off the globe " + at);
            expect(faults, contains(box, at), "outside of its box " + at + " " + box);
        }
        for (String number : geometry.toString().split("[^-+.0-9eE]+")) {
            int point = number.indexOf('.');
            expect(faults, point < 0 || number.length() - point <= 7, "more than 6 decimals: " + number);
        }
        checkParts(faults, geometry);
    }

    private static boolean contains(JsonNode box, Coordinate at) {
        double west = box.get(0).asDouble();
        double east = box.get(2).asDouble();
        boolean inLongitude = west <= east ? at.x >= west && at.x <= east : at.x >= west || at.x <= east;
        return inLongitude
                && at.y >= box.get(1).asDouble()
                && at.y <= box.get(3).asDouble();
    }

    private static void checkParts(List<String> faults, JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.get("type").asText()) {
            case "Point", "MultiPoint" -> expect(faults, coordinates.isArray(), "points");
            case "LineString" -> checkLine(faults, coordinates);
            case "MultiLineString" -> coordinates.forEach(line -> checkLine(faults, line));
            case "Polygon" -> checkPolygon(faults, coordinates);
            case "MultiPolygon" -> coordinates.forEach(polygon -> checkPolygon(faults, polygon));
            case "GeometryCollection" -> geometry.get("geometries").forEach(part -> checkParts(faults, part));
            default -> faults.add("unknown type " + geometry.get("type"));
        }
    }

    private static void checkLine(List<String> faults, JsonNode line) {
        expect(faults, line.size() >= 2, "a line of " + line.size());
        for (int i = 1; i < line.size(); i++) {
            double step = Math.abs(
                    line.get(i).get(0).asDouble() - line.get(i - 1).get(0).asDouble());
            expect(faults, step <= 180, "a step across the antimeridian in " + line);
        }
    }

    private static void checkPolygon(List<String> faults, JsonNode polygon) {
        for (int i = 0; i < polygon.size(); i++) {
            List<Coordinate> ring = new ArrayList<>();
            polygon.get(i).forEach(at -> ring.add(coordinate(at)));
            expect(faults, ring.size() >= 4 && ring.get(0).equals2D(ring.get(ring.size() - 1)), "ring not closed");
            boolean counterClockwise = Orientation.isCCW(ring.toArray(Coordinate[]::new));
            expect(faults, counterClockwise == (i == 0), "right-hand rule broken by ring " + i);
        }
    }

    /** All positions of a geometry, in order. */
    static void collectPositions(JsonNode node, List<Coordinate> into) {
        if (node.isObject()) {
            collectPositions(node.path("coordinates"), into);
            node.path("geometries").forEach(part -> collectPositions(part, into));
        } else if (node.isArray() && node.size() > 0 && node.get(0).isNumber()) {
            into.add(coordinate(node));
        } else if (node.isArray()) {
            node.forEach(part -> collectPositions(part, into));
        }
    }

    private static Coordinate coordinate(JsonNode position) {
        return new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
    }

    private static void expect(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
