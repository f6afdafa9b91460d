package dev.waybill.export.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.waybill.export.layer.Decimals;
import dev.waybill.export.layer.RoundedAreas;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
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
 * left out; a line or ring that rounding makes too short keeps its positions. Areas stay valid, see {@link RoundedAreas}.
 */
public final class GeometryJson {

    private final Decimals decimals;

    /** Writes positions with so many decimals. */
    public GeometryJson(Decimals decimals) {
        this.decimals = decimals;
    }

    /** Writes a geometry as a JSON object. */
    public void write(JsonGenerator json, Geometry geometry) throws IOException {
        writeRounded(json, RoundedAreas.of(geometry, decimals));
    }

    private void writeRounded(JsonGenerator json, Geometry geometry) throws IOException {
        Geometry simplest = geometry.getNumGeometries() == 1 ? geometry.getGeometryN(0) : geometry;
        json.writeStartObject();
        json.writeStringField("type", simplest.getGeometryType());
        if (isMixed(simplest)) {
            json.writeArrayFieldStart("geometries");
            for (int i = 0; i < simplest.getNumGeometries(); i++) {
                writeRounded(json, simplest.getGeometryN(i));
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
        StringBuilder distinct = new StringBuilder(coordinates.length * 24).append('[');
        int count = 0;
        String before = "";
        for (Coordinate coordinate : coordinates) {
            String position = position(coordinate);
            if (!position.equals(before)) {
                distinct.append(count++ == 0 ? "" : ",").append(position);
                before = position;
            }
        }
        json.writeRawValue(count < least ? all(coordinates) : distinct.append(']').toString());
    }

    private String all(Coordinate[] coordinates) {
        return Arrays.stream(coordinates).map(this::position).collect(Collectors.joining(",", "[", "]"));
    }

    private String position(Coordinate at) {
        StringBuilder text = new StringBuilder(26).append('[');
        decimals.append(text, at.x);
        decimals.append(text.append(','), at.y);
        return text.append(']').toString();
    }
}
