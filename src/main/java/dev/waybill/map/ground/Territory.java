package dev.waybill.map.ground;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.projection.View;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Whose soil lies under a position: a country's, nobody's, or none but water.
 *
 * <p>As coarse as names need it: to half a millimetre on the page.
 */
final class Territory {

    /** Land that no country holds. */
    static final String NOBODYS = "nobody's";

    /** No land. */
    static final String WATER = "";

    private static final double TOLERANCE_MM = 0.5;

    private final STRtree countries = new STRtree();
    private final STRtree land = new STRtree();

    Territory(Basemap basemap, View view) {
        double tolerance = view.metresPerMm() * TOLERANCE_MM;
        for (VectorFeature country : basemap.listFeatures("countries", tolerance, view.box())) {
            add(countries, country, country.attributes().getOrDefault("iso", NOBODYS));
        }
        for (VectorFeature piece : basemap.listFeatures("land", tolerance, view.box())) {
            add(land, piece, NOBODYS);
        }
    }

    private record Part(String owner, IndexedPointInAreaLocator locator) {}

    private static void add(STRtree tree, VectorFeature feature, String owner) {
        Geometry shape = feature.shape();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            tree.insert(part.getEnvelopeInternal(), new Part(owner, new IndexedPointInAreaLocator(part)));
        }
    }

    /** A country's ISO code, {@link #NOBODYS} or {@link #WATER}. */
    String at(LonLat position) {
        return find(countries, position).or(() -> find(land, position)).orElse(WATER);
    }

    private static Optional<String> find(STRtree tree, LonLat position) {
        Coordinate at = new Coordinate(position.lonDegrees(), position.latDegrees());
        for (Object near : tree.query(new Envelope(at))) {
            Part part = (Part) near;
            if (part.locator().locate(at) != Location.EXTERIOR) {
                return Optional.of(part.owner());
            }
        }
        return Optional.empty();
    }

    /** Whether two positions lie nearer to each other on the sphere than so many degrees of arc; near enough for waters. */
    static boolean isNearer(LonLat a, LonLat b, double degrees) {
        return Math.abs(a.latDegrees() - b.latDegrees()) < degrees && degreesBetween(a, b) < degrees;
    }

    private static double degreesBetween(LonLat a, LonLat b) {
        double lat = Math.toRadians(a.latDegrees() - b.latDegrees()) / 2;
        double lon = Math.toRadians(a.lonDegrees() - b.lonDegrees()) / 2;
        double sinLat = Math.sin(lat);
        double sinLon = Math.sin(lon);
        double square = sinLat * sinLat
                + sinLon * sinLon * Math.cos(Math.toRadians(a.latDegrees())) * Math.cos(Math.toRadians(b.latDegrees()));
        return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(square))));
    }
}
