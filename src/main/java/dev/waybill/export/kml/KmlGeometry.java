package dev.waybill.export.kml;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.layer.Decimals;
import dev.waybill.export.layer.RoundedAreas;
import java.io.IOException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometry as KML: clamped to the ground, lines and areas tessellated so that they follow it. */
final class KmlGeometry {

    private final Decimals decimals;

    KmlGeometry(int decimals) {
        this.decimals = new Decimals(decimals);
    }

    void write(XmlOut xml, Geometry geometry) throws IOException {
        writeRounded(xml, RoundedAreas.of(geometry, decimals));
    }

    private void writeRounded(XmlOut xml, Geometry geometry) throws IOException {
        if (geometry instanceof Point point) {
            xml.start("Point")
                    .element("coordinates", coordinates(point.getCoordinates()))
                    .end();
        } else if (geometry instanceof LineString line) {
            xml.start("LineString").element("tessellate", "1");
            xml.element("coordinates", coordinates(line.getCoordinates())).end();
        } else if (geometry instanceof Polygon polygon) {
            writePolygon(xml, polygon);
        } else if (geometry.getNumGeometries() == 1) {
            writeRounded(xml, geometry.getGeometryN(0));
        } else {
            xml.start("MultiGeometry");
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                writeRounded(xml, geometry.getGeometryN(i));
            }
            xml.end();
        }
    }

    private void writePolygon(XmlOut xml, Polygon polygon) throws IOException {
        xml.start("Polygon").element("tessellate", "1");
        writeRing(xml, "outerBoundaryIs", polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            writeRing(xml, "innerBoundaryIs", polygon.getInteriorRingN(i));
        }
        xml.end();
    }

    private void writeRing(XmlOut xml, String element, LinearRing ring) throws IOException {
        xml.start(element).start("LinearRing");
        xml.element("coordinates", coordinates(ring.getCoordinates()));
        xml.end().end();
    }

    private String coordinates(Coordinate[] coordinates) {
        StringBuilder text = new StringBuilder();
        for (Coordinate at : coordinates) {
            text.append(text.length() == 0 ? "" : " ");
            decimals.append(text, at.x);
            text.append(',');
            decimals.append(text, at.y);
        }
        return text.toString();
    }
}
