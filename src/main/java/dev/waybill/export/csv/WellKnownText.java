package dev.waybill.export.csv;

import dev.waybill.export.layer.Decimals;
import dev.waybill.export.layer.RoundedAreas;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometry as well-known text (OGC 06-103r4), with a fixed number of decimals at most; areas stay valid. */
final class WellKnownText {

    private final Decimals decimals;

    WellKnownText(int decimals) {
        this.decimals = new Decimals(decimals);
    }

    String of(Geometry geometry) {
        StringBuilder out = new StringBuilder();
        appendTagged(out, RoundedAreas.of(geometry, decimals));
        return out.toString();
    }

    private void appendTagged(StringBuilder out, Geometry geometry) {
        out.append(geometry.getGeometryType().toUpperCase(Locale.ROOT)).append(' ');
        if (geometry instanceof GeometryCollection && geometry.getClass() == GeometryCollection.class) {
            out.append('(');
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                out.append(i == 0 ? "" : ", ");
                appendTagged(out, geometry.getGeometryN(i));
            }
            out.append(')');
        } else {
            append(out, geometry);
        }
    }

    private void append(StringBuilder out, Geometry geometry) {
        if (geometry instanceof Point || geometry instanceof LineString) {
            appendPositions(out, geometry.getCoordinates());
            return;
        }
        out.append('(');
        if (geometry instanceof Polygon polygon) {
            appendPositions(out, polygon.getExteriorRing().getCoordinates());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                appendPositions(out.append(", "), polygon.getInteriorRingN(i).getCoordinates());
            }
        } else {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                append(out.append(i == 0 ? "" : ", "), geometry.getGeometryN(i));
            }
        }
        out.append(')');
    }

    private void appendPositions(StringBuilder out, Coordinate[] positions) {
        out.append('(');
        for (int i = 0; i < positions.length; i++) {
            decimals.append(out.append(i == 0 ? "" : ", "), positions[i].x);
            decimals.append(out.append(' '), positions[i].y);
        }
        out.append(')');
    }
}
