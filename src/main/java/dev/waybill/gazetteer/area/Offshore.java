package dev.waybill.gazetteer.area;

import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The sea off a place: all water within {@value #REACH_METRES} metres of it, without land and without lakes beyond a
 * hundredth of the whole.
 *
 * <p>About a point the reach is a geodesic circle; about a shape it is a margin on the plane whose degrees of longitude
 * are as long as those in the shape's middle, true to a tenth within ten degrees of latitude of it. Taller shapes have
 * none.
 */
final class Offshore {

    /** How far from a coast reports still say "off". */
    static final double REACH_METRES = 50_000;

    private static final int CORNERS = 64;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double TALLEST_DEGREES = 20;
    private static final double THINNED_DEGREES = 0.02;
    private static final double LEAST_SHARE = 0.01;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final AreaShapes shapes;

    Offshore(AreaShapes shapes) {
        this.shapes = shapes;
    }

    /** The water off a point, or off a shape where there is one; empty if there is none within reach. */
    Optional<Geometry> of(LonLat position, @Nullable Geometry shape) {
        if (shape != null && shape.getEnvelopeInternal().getHeight() > TALLEST_DEGREES) {
            return Optional.empty();
        }
        Geometry reach = shape == null ? circle(position) : margin(shape);
        for (Geometry land : shapes.listLand(reach.getEnvelopeInternal())) {
            reach = OverlayNGRobust.overlay(reach, AreaCut.sound(land), OverlayNG.DIFFERENCE);
        }
        List<Polygon> parts = new ArrayList<>(AreaCut.polygonsOf(reach));
        double largest = parts.stream().mapToDouble(Polygon::getArea).max().orElse(0);
        parts.removeIf(part -> part.getArea() < largest * LEAST_SHARE);
        return parts.isEmpty() ? Optional.empty() : Optional.of(SHAPES.buildGeometry(parts));
    }

    private static Geometry circle(LonLat centre) {
        Coordinate[] ring = new Coordinate[CORNERS + 1];
        for (int i = 0; i < CORNERS; i++) {
            LonLat corner = Geodesics.destination(centre, -360.0 * i / CORNERS, REACH_METRES);
            double turns = Math.rint((corner.lonDegrees() - centre.lonDegrees()) / 360) * 360;
            ring[i] = new Coordinate(corner.lonDegrees() - turns, corner.latDegrees());
        }
        ring[CORNERS] = ring[0].copy();
        return withinTheGlobe(SHAPES.createPolygon(ring));
    }

    private static Geometry margin(Geometry shape) {
        double narrow = Math.cos(Math.toRadians(shape.getEnvelopeInternal().centre().y));
        Geometry plane = AffineTransformation.scaleInstance(narrow, 1)
                .transform(DouglasPeuckerSimplifier.simplify(shape, THINNED_DEGREES));
        return withinTheGlobe(AffineTransformation.scaleInstance(1 / narrow, 1)
                .transform(plane.buffer(REACH_METRES / METRES_PER_DEGREE)));
    }

    /** What lies beyond the antimeridian is put on its other side. */
    private static Geometry withinTheGlobe(Geometry reach) {
        Envelope box = reach.getEnvelopeInternal();
        if (box.getMinX() >= -180 && box.getMaxX() <= 180) {
            return reach;
        }
        List<Polygon> parts = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            Geometry moved = AffineTransformation.translationInstance(turn * 360.0, 0).transform(reach);
            Geometry globe = SHAPES.toGeometry(new Envelope(-180, 180, -90, 90));
            parts.addAll(AreaCut.polygonsOf(OverlayNGRobust.overlay(moved, globe, OverlayNG.INTERSECTION)));
        }
        return SHAPES.buildGeometry(parts);
    }
}
