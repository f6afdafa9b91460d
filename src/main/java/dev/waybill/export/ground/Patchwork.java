package dev.waybill.export.ground;

import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.vector.VectorFeature;
import java.util.ArrayList;
import java.util.List;
import org.geotools.geometry.jts.GeometryClipper;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Puts fine shapes in the place of coarse ones within a box.
 *
 * <p>Coarse shapes lose what lies in the box, fine ones what lies outside; they overlap by a hair, so that no seam
 * shows. At the rim lines may miss each other by the coarse tolerance. Shapes are taken part by part, and only parts
 * that meet the box are cut, so the time depends on what is there and not on the world.
 */
final class Patchwork {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double OVERLAP_DEGREES = 0.02;

    private final Envelope box;

    /** A box that does not cross the antimeridian. */
    private Patchwork(Envelope box) {
        this.box = box;
    }

    /** The coarse shapes with the fine ones set in, in the order of the coarse, the fine at the end. */
    static List<VectorFeature> patched(List<VectorFeature> coarse, List<VectorFeature> fine, LonLatBox box) {
        if (!box.crossesAntimeridian()) {
            return new Patchwork(envelope(box.westDegrees(), box.eastDegrees(), box)).patched(coarse, fine);
        }
        List<VectorFeature> east = new Patchwork(envelope(box.westDegrees(), 180, box)).patched(coarse, fine);
        return new Patchwork(envelope(-180, box.eastDegrees(), box)).patched(east, fine);
    }

    private static Envelope envelope(double west, double east, LonLatBox box) {
        return new Envelope(west, east, box.southDegrees(), box.northDegrees());
    }

    private List<VectorFeature> patched(List<VectorFeature> coarse, List<VectorFeature> fine) {
        List<VectorFeature> patched = new ArrayList<>();
        coarse.forEach(feature -> add(patched, feature, outside(feature.shape())));
        fine.forEach(feature -> add(patched, feature, inside(feature.shape())));
        return patched;
    }

    private static void add(List<VectorFeature> features, VectorFeature like, List<Geometry> parts) {
        if (!parts.isEmpty()) {
            features.add(new VectorFeature(join(parts), like.attributes()));
        }
    }

    private List<Geometry> outside(Geometry shape) {
        List<Geometry> parts = new ArrayList<>();
        Envelope hole = box.copy();
        hole.expandBy(-OVERLAP_DEGREES);
        Geometry rectangle = FACTORY.toGeometry(hole);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            if (!part.getEnvelopeInternal().intersects(hole)) {
                parts.add(part);
            } else if (!hole.contains(part.getEnvelopeInternal())) {
                collect(overlay(part, rectangle, OverlayNG.DIFFERENCE), part.getDimension(), parts);
            }
        }
        return parts;
    }

    /** A shape that the overlay cannot take, because it crosses itself, stays whole; the fine one lies over it. */
    private static Geometry overlay(Geometry part, Geometry rectangle, int operation) {
        try {
            return OverlayNGRobust.overlay(part, rectangle, operation);
        } catch (TopologyException e) {
            return part;
        }
    }

    private List<Geometry> inside(Geometry shape) {
        List<Geometry> parts = new ArrayList<>();
        GeometryClipper clipper = new GeometryClipper(box);
        Geometry rectangle = FACTORY.toGeometry(box);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            if (box.contains(part.getEnvelopeInternal())) {
                parts.add(part);
            } else if (box.intersects(part.getEnvelopeInternal())) {
                collect(part.getDimension() == 2 ? overlay(part, rectangle, OverlayNG.INTERSECTION) : clipper.clip(part, false),
                        part.getDimension(), parts);
            }
        }
        return parts;
    }

    /** Without the points and lines that touching the rim leaves behind. */
    private static void collect(@Nullable Geometry cut, int dimension, List<Geometry> parts) {
        if (cut == null) {
            return;
        }
        for (int i = 0; i < cut.getNumGeometries(); i++) {
            Geometry part = cut.getGeometryN(i);
            if (part.getDimension() == dimension && !part.isEmpty()) {
                parts.add(part);
            }
        }
    }

    private static Geometry join(List<Geometry> parts) {
        return parts.get(0).getDimension() == 2
                ? FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new))
                : FACTORY.createMultiLineString(parts.toArray(LineString[]::new));
    }
}
