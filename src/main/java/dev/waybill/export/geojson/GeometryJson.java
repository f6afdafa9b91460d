package dev.waybill.export.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.waybill.export.layer.Decimals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Geometry as GeoJSON text.
 *
 * <p>A multi-geometry of one part is written as that part. Positions that rounding makes equal to the one before are
 * left out; a line or ring that rounding makes too short keeps its positions.
 */
public final class GeometryJson {

    private final Decimals decimals;

    /** Writes positions with so many decimals. */
    public GeometryJson(Decimals decimals) {
        this.decimals = decimals;
    }

    /** Writes a geometry as a JSON object. */
    public void write(JsonGenerator json, Geometry geometry) throws IOException {
        Geometry simplest = geometry.getNumGeometries() == 1 ? geometry.getGeometryN(0) : geometry;
        json.writeStartObject();
        json.writeStringField("type", simplest.getGeometryType());
        if (isMixed(simplest)) {
            json.writeArrayFieldStart("geometries");
            for (int i = 0; i < simplest.getNumGeometries(); i++) {
                write(json, simplest.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            json.writeFieldName("coordinates");
            writeCoordinates(json, simplest);
        }
        json.writeEndObject();
    }

    private static boolean isMixed(Geometry geometry) {
        return geometry instanceof GeometryCollection
                && !(geometry instanceof MultiPoint)
                && !(geometry instanceof MultiLineString)
                && !(geometry instanceof MultiPolygon);
    }

    private void writeCoordinates(JsonGenerator json, Geometry geometry) throws IOException {
        if (geometry instanceof Point point) {
            json.writeRawValue(position(point.getCoordinate()));
        } else if (geometry instanceof LineString line) {
            writePositions(json, line.getCoordinates(), 2);
        } else if (geometry instanceof Polygon polygon) {
            json.writeStartArray();
            writePositions(json, polygon.getExteriorRing().getCoordinates(), 4);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                writePositions(json, polygon.getInteriorRingN(i).getCoordinates(), 4);
            }
            json.writeEndArray();
        } else {
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                writeCoordinates(json, geometry.getGeometryN(i));
            }
            json.writeEndArray();
        }
    }

    private void writePositions(JsonGenerator json, Coordinate[] coordinates, int least) throws IOException {
        List<String> all = new ArrayList<>(coordinates.length);
        List<String> distinct = new ArrayList<>(coordinates.length);
        for (Coordinate coordinate : coordinates) {
            String position = position(coordinate);
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(position)) {
                distinct.add(position);
            }
            all.add(position);
        }
        json.writeRawValue("[" + String.join(",", distinct.size() < least ? all : distinct) + "]");
    }

    private String position(Coordinate at) {
        return "[" + decimals.format(at.x) + "," + decimals.format(at.y) + "]";
    }
}
