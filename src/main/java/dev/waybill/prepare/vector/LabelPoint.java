package dev.waybill.prepare.vector;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Where the name of an area stands: the middle of the widest room in its largest part, and how wide that is.
 *
 * @param lonDegrees longitude of the middle
 * @param latDegrees latitude of the middle
 * @param spreadDegrees width of the area at that latitude, in degrees of longitude
 */
record LabelPoint(double lonDegrees, double latDegrees, double spreadDegrees) {

    static LabelPoint in(Geometry area) {
        Polygon largest = null;
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon part = (Polygon) area.getGeometryN(i);
            if (largest == null || trueArea(part) > trueArea(largest)) {
                largest = part;
            }
        }
        double size = Math.sqrt(largest.getArea());
        Geometry simple = DouglasPeuckerSimplifier.simplify(largest, size / 100);
        // Coarse levels may touch themselves after rounding, which neither search bears.
        Geometry sound = GeometryFixer.fix(simple.isEmpty() ? largest : simple);
        Coordinate centre = MaximumInscribedCircle.getCenter(sound, size / 50).getCoordinate();
        if (!largest.contains(largest.getFactory().createPoint(centre))) {
            centre = largest.getInteriorPoint().getCoordinate();
        }
        return new LabelPoint(rounded(centre.x), rounded(centre.y), rounded(widthAt(sound, centre)));
    }

    private static double trueArea(Polygon part) {
        return part.getArea() * Math.cos(Math.toRadians(part.getEnvelopeInternal().centre().y));
    }

    private static double widthAt(Geometry polygon, Coordinate at) {
        Envelope box = polygon.getEnvelopeInternal();
        Geometry line = polygon.getFactory()
                .createLineString(new Coordinate[] {new Coordinate(box.getMinX(), at.y), new Coordinate(box.getMaxX(), at.y)});
        Geometry sections = polygon.intersection(line);
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
