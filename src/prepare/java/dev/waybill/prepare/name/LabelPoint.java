package dev.waybill.prepare.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFilter;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Where the name of an area stands: the middle of the widest room in its largest part, and how wide that is.
 *
 * @param lonDegrees longitude of the middle
 * @param latDegrees latitude of the middle
 * @param spreadDegrees width of the area at that latitude, in degrees of longitude
 */
public record LabelPoint(double lonDegrees, double latDegrees, double spreadDegrees) {

    public static LabelPoint in(Geometry area) {
        Polygon largest = largestOf(area);
        double size = Math.sqrt(largest.getArea());
        Geometry simple = DouglasPeuckerSimplifier.simplify(largest, size / 100);
        // Rounded and thinned shapes may touch themselves, which neither search bears.
        Polygon sound = largestOf(GeometryFixer.fix(simple.isEmpty() ? largest : simple));
        Coordinate centre = MaximumInscribedCircle.getCenter(sound, size / 50).getCoordinate();
        if (!largest.contains(largest.getFactory().createPoint(centre))) {
            centre = largest.getInteriorPoint().getCoordinate();
        }
        return new LabelPoint(rounded(centre.x), rounded(centre.y), rounded(widthAt(sound, centre)));
    }

    private static Polygon largestOf(Geometry area) {
        List<Polygon> parts = new ArrayList<>();
        area.apply((GeometryFilter) part -> {
            if (part instanceof Polygon polygon) {
                parts.add(polygon);
            }
        });
        return parts.stream().max(Comparator.comparingDouble(LabelPoint::trueArea)).orElseThrow();
    }

    private static double trueArea(Polygon part) {
        return part.getArea() * Math.cos(Math.toRadians(part.getEnvelopeInternal().centre().y));
    }

    private static double widthAt(Geometry polygon, Coordinate at) {
        Envelope box = polygon.getEnvelopeInternal();
        Geometry line = polygon.getFactory()
                .createLineString(new Coordinate[] {new Coordinate(box.getMinX(), at.y), new Coordinate(box.getMaxX(), at.y)});
        Geometry sections = OverlayNGRobust.overlay(polygon, line, OverlayNG.INTERSECTION);
        for (int i = 0; i < sections.getNumGeometries(); i++) {
            Envelope section = sections.getGeometryN(i).getEnvelopeInternal();
            if (section.getMinX() <= at.x && section.getMaxX() >= at.x) {
                return section.getWidth();
            }
        }
        return 0;
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 1000) / 1000;
    }
}
