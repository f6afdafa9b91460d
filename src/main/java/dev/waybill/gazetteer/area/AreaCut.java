package dev.waybill.gazetteer.area;

import dev.waybill.gazetteer.query.Qualifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Parts of a sea or a great region by its own area: "Eastern Mediterranean", "northern Caspian".
 *
 * <p>The east is the easternmost third of the area, cut along a meridian; the south-east is the southern half of the
 * eastern half; the centre is the middle third of the middle third. Areas are sampled on a lattice of {@value #ROWS} rows or columns
 * whose points stand for equal areas of the sphere, so the cut lies within about a hundredth of the shape's extent of the
 * true third. Shapes on both sides of the antimeridian are taken as one.
 */
final class AreaCut {

    private static final int ROWS = 80;

    private final Geometry shape;
    private final boolean split;

    private AreaCut(Geometry shape) {
        this.shape = shape;
        Envelope box = shape.getEnvelopeInternal();
        this.split = box.getMinX() < -170 && box.getMaxX() > 170;
    }

    /** A position of the lattice that lies in the shape; eastern longitudes run past 180 where the shape is split. */
    private record Sample(double lon, double lat) {}

    /**
     * A part of a shape.
     *
     * @param shape polygons, longitude before latitude in degrees
     * @param part a quarter of the compass or the centre
     * @return polygons; the whole shape if it is too small to sample
     */
    static Geometry part(Geometry shape, Qualifier part) {
        AreaCut cut = new AreaCut(shape);
        List<Sample> samples = cut.samples();
        List<Sample> kept = cut.kept(samples, part);
        return kept.isEmpty() ? shape : cut.within(cut.frame(samples, kept));
    }

    private List<Sample> samples() {
        Envelope box = unwrapped();
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(shape);
        double step = Math.max(box.getHeight(), box.getWidth()) / ROWS;
        List<Sample> samples = new ArrayList<>();
        if (step == 0) {
            return samples;
        }
        for (double lat = box.getMinY() + step / 2; lat < box.getMaxY(); lat += step) {
            double east = step / Math.max(0.05, Math.cos(Math.toRadians(lat)));
            for (double lon = box.getMinX() + east / 2; lon < box.getMaxX(); lon += east) {
                if (inside.locate(new Coordinate(lon > 180 ? lon - 360 : lon, lat)) == Location.INTERIOR) {
                    samples.add(new Sample(lon, lat));
                }
            }
        }
        return samples;
    }

    /** The shape's box, with what lies west of a split antimeridian put behind its east. */
    private Envelope unwrapped() {
        Envelope box = new Envelope();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Envelope part = shape.getGeometryN(i).getEnvelopeInternal();
            double turn = split && part.getMaxX() < 0 ? 360 : 0;
            box.expandToInclude(part.getMinX() + turn, part.getMinY());
            box.expandToInclude(part.getMaxX() + turn, part.getMaxY());
        }
        return box;
    }

    private List<Sample> kept(List<Sample> samples, Qualifier part) {
        String sides = part.name();
        if (part == Qualifier.CENTRE) {
            return middle(middle(samples, true), false);
        }
        List<Sample> kept = samples;
        double share = sides.length() == 2 ? AreaParts.CORNER_SHARE : AreaParts.SHARE;
        if (sides.contains("E") || sides.contains("W")) {
            kept = most(kept, true, sides.contains("E"), share);
        }
        if (sides.contains("N") || sides.contains("S")) {
            kept = most(kept, false, sides.contains("N"), share);
        }
        return kept;
    }

    private static List<Sample> most(List<Sample> samples, boolean byLongitude, boolean upper, double share) {
        List<Sample> sorted = sorted(samples, byLongitude);
        int count = (int) Math.round(sorted.size() * share);
        return upper ? sorted.subList(sorted.size() - count, sorted.size()) : sorted.subList(0, count);
    }

    private static List<Sample> middle(List<Sample> samples, boolean byLongitude) {
        List<Sample> sorted = sorted(samples, byLongitude);
        int edge = sorted.size() / 3;
        return sorted.subList(edge, sorted.size() - edge);
    }

    private static List<Sample> sorted(List<Sample> samples, boolean byLongitude) {
        List<Sample> sorted = new ArrayList<>(samples);
        sorted.sort(byLongitude ? Comparator.comparingDouble(Sample::lon) : Comparator.comparingDouble(Sample::lat));
        return sorted;
    }

    /** The box of what is kept, open on the sides where nothing was cut off. */
    private Envelope frame(List<Sample> all, List<Sample> kept) {
        Envelope whole = boxOf(all);
        Envelope frame = boxOf(kept);
        double far = 360;
        return new Envelope(
                frame.getMinX() > whole.getMinX() ? frame.getMinX() : -far,
                frame.getMaxX() < whole.getMaxX() ? frame.getMaxX() : far,
                frame.getMinY() > whole.getMinY() ? frame.getMinY() : -90,
                frame.getMaxY() < whole.getMaxY() ? frame.getMaxY() : 90);
    }

    private static Envelope boxOf(List<Sample> samples) {
        Envelope box = new Envelope();
        samples.forEach(sample -> box.expandToInclude(sample.lon(), sample.lat()));
        return box;
    }

    private Geometry within(Envelope frame) {
        List<Polygon> parts = new ArrayList<>(clipped(new Envelope(
                Math.max(-180, frame.getMinX()), Math.min(180, frame.getMaxX()), frame.getMinY(), frame.getMaxY())));
        if (split) {
            parts.removeIf(part -> part.getEnvelopeInternal().getMaxX() < 0);
            parts.addAll(clipped(new Envelope(
                    Math.max(-180, frame.getMinX() - 360), Math.min(0, frame.getMaxX() - 360), frame.getMinY(), frame.getMaxY())));
        }
        return shape.getFactory().buildGeometry(parts);
    }

    private List<Polygon> clipped(Envelope box) {
        if (box.isNull() || box.getWidth() <= 0) {
            return List.of();
        }
        return polygonsOf(OverlayNGRobust.overlay(sound(shape), shape.getFactory().toGeometry(box), OverlayNG.INTERSECTION));
    }

    /** The shape itself if it is valid, else mended, so that no overlay throws. */
    static Geometry sound(Geometry shape) {
        return shape.isValid() ? shape : GeometryFixer.fix(shape);
    }

    /** The polygons of a geometry without the lines and points that an overlay may leave. */
    static List<Polygon> polygonsOf(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(geometry)) {
            polygons.add((Polygon) polygon);
        }
        return polygons;
    }
}
