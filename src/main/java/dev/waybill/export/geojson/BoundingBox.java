package dev.waybill.export.geojson;

import dev.waybill.geo.LonLatBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Gathers the bounding box of geometries as RFC 7946 (5.2) wants it: the narrowest one, west greater than east where
 * it spans the antimeridian.
 *
 * <p>Each part of a geometry covers a stretch of longitudes; the box is the circle less the widest stretch that nothing
 * covers. Parts must be cut at the antimeridian. Time is that of sorting the parts.
 */
final class BoundingBox {

    private record Stretch(double west, double east) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private double south = Double.POSITIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    void add(Geometry geometry) {
        if (geometry.getNumGeometries() > 1) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                add(geometry.getGeometryN(i));
            }
        } else if (!geometry.isEmpty()) {
            Envelope extent = geometry.getEnvelopeInternal();
            addStretch(extent.getMinX(), extent.getMaxX());
            south = Math.min(south, extent.getMinY());
            north = Math.max(north, extent.getMaxY());
        }
    }

    private void addStretch(double west, double east) {
        // A journey of thousands of legs has few separate stretches; merging early keeps the list short.
        if (!stretches.isEmpty()) {
            Stretch last = stretches.get(stretches.size() - 1);
            if (west <= last.east() && east >= last.west()) {
                stretches.set(
                        stretches.size() - 1, new Stretch(Math.min(west, last.west()), Math.max(east, last.east())));
                return;
            }
        }
        stretches.add(new Stretch(west, east));
    }

    /** The box, or nothing if nothing was added. */
    Optional<LonLatBox> find() {
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        List<Stretch> merged = merged();
        double west = merged.get(0).west();
        double east = merged.get(merged.size() - 1).east();
        double widest = west + 360 - east;
        for (int i = 1; i < merged.size(); i++) {
            double gap = merged.get(i).west() - merged.get(i - 1).east();
            if (gap > widest) {
                widest = gap;
                west = merged.get(i).west();
                east = merged.get(i - 1).east();
            }
        }
        return Optional.of(new LonLatBox(west, south, east, north));
    }

    private List<Stretch> merged() {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingDouble(Stretch::west));
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && next.west() <= merged.get(last).east()) {
                Stretch before = merged.get(last);
                merged.set(last, new Stretch(before.west(), Math.max(before.east(), next.east())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
