package dev.waybill.geo;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;

/**
 * The point of a shape's outline that is nearest to a position.
 *
 * <p>On each side of the outline the nearest point is found on the plane that touches the globe at the side's own
 * latitude; of these points the nearest on the sphere is taken. Good to about a thousandth of the distance up to 1,000 km.
 */
public final class NearestPoint implements GeometryComponentFilter {

    private final LonLat from;
    private double leastCosine = -2;
    private LonLat nearest;

    private NearestPoint(LonLat from) {
        this.from = from;
        this.nearest = from;
    }

    /**
     * The nearest point; linear in the outline's points.
     *
     * @param shape lines or polygons, longitude before latitude; of one without lines the answer is the position itself
     */
    public static LonLat of(Geometry shape, LonLat from) {
        NearestPoint search = new NearestPoint(from);
        shape.apply(search);
        return search.nearest;
    }

    @Override
    public void filter(Geometry component) {
        if (component instanceof LineString line) {
            CoordinateSequence points = line.getCoordinateSequence();
            for (int i = 1; i < points.size(); i++) {
                visit(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
            }
        }
    }

    private void visit(double lon1, double lat1, double lon2, double lat2) {
        double narrow = Math.cos(Math.toRadians((lat1 + lat2 + 2 * from.latDegrees()) / 4));
        double x1 = Math.IEEEremainder(lon1 - from.lonDegrees(), 360) * narrow;
        double x2 = x1 + (lon2 - lon1) * narrow;
        double y1 = lat1 - from.latDegrees();
        double y2 = lat2 - from.latDegrees();
        double length = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, (-x1 * (x2 - x1) - y1 * (y2 - y1)) / length));
        double lon = lon1 + t * (lon2 - lon1);
        double lat = lat1 + t * (lat2 - lat1);
        double cosine = cosineTo(lon, lat);
        if (cosine > leastCosine) {
            leastCosine = cosine;
            nearest = LonLat.of(lon, lat);
        }
    }

    private double cosineTo(double lon, double lat) {
        double a = Math.toRadians(from.latDegrees());
        double b = Math.toRadians(lat);
        return Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(lon - from.lonDegrees()));
    }
}
