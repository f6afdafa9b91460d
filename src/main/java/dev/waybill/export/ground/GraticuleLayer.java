package dev.waybill.export.ground;

import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.ColumnType;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.GeometryFactory;

/** Meridians and parallels every ten degrees, dense enough to bend in any projection. */
final class GraticuleLayer {

    private static final int EVERY_DEGREES = 10;
    private static final int STEP_DEGREES = 2;

    private GraticuleLayer() {}

    static Layer layer(Wording words) {
        List<LayerFeature> features = new ArrayList<>();
        for (int lon = -180; lon < 180; lon += EVERY_DEGREES) {
            features.add(feature(lon, true));
        }
        for (int lat = -80; lat <= 80; lat += EVERY_DEGREES) {
            features.add(feature(lat, false));
        }
        return new Layer(
                "base_graticule",
                words.say("style.graticule"),
                words.say("layers.ground"),
                Layer.ShapeKind.MULTI_LINE,
                List.of(
                        new Column("kind", ColumnType.TEXT, "", "Kind", "meridian or parallel"),
                        new Column("degrees", ColumnType.INTEGER, "", "Degrees", "Longitude or latitude")),
                List.copyOf(features));
    }

    private static LayerFeature feature(int degrees, boolean meridian) {
        List<Coordinate> line = new ArrayList<>();
        // Meridians end short of the poles, where all would meet.
        int end = meridian ? 80 : 180;
        for (int at = -end; at <= end; at += STEP_DEGREES) {
            line.add(meridian ? new CoordinateXY(degrees, at) : new CoordinateXY(at, degrees));
        }
        String kind = meridian ? "meridian" : "parallel";
        return new LayerFeature(
                kind + degrees,
                new GeometryFactory().createLineString(line.toArray(Coordinate[]::new)),
                null,
                List.of(kind, (long) degrees));
    }
}
