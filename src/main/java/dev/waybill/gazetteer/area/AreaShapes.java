package dev.waybill.gazetteer.area;

import dev.waybill.gazetteer.Dispute;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.NearestPoint;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFile;
import dev.waybill.geo.vector.VectorSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * Polygons of countries, regions and seas, from {@code areas.wbv}; longitude before latitude, on the plane of degrees.
 *
 * <p>The file is read when a shape is first asked for. Borders are as exact as that file: a few hundred metres for
 * countries, one or two kilometres for regions. Safe for use by several threads.
 */
public final class AreaShapes {

    private static final double ABOUT_A_POINT_DEGREES = 1e-6;

    private final Path file;
    private volatile @Nullable VectorSheet sheet;
    private volatile @Nullable Disputes disputes;

    public AreaShapes(Path file) {
        this.file = file;
    }

    /** The shape of a country ({@code country:RU}), region ({@code region:RU-AMU}), sea or great region ({@code site:red-sea}). */
    public Optional<Geometry> find(String placeId) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String code = placeId.substring(placeId.indexOf(':') + 1);
        if (placeId.startsWith("country:")) {
            return first("countries", "iso", code);
        }
        if (placeId.startsWith("site:")) {
            return first("waters", "id", code).or(() -> first("macro_regions", "id", code));
        }
        return placeId.startsWith("region:") ? first("regions", "id", code) : Optional.empty();
    }

    /** Whether a position lies in a country or region; empty if its shape is not known. */
    public Optional<Boolean> isIn(String placeId, LonLat position) {
        Coordinate point = new Coordinate(position.lonDegrees(), position.latDegrees());
        return find(placeId).map(shape -> SimplePointInAreaLocator.locate(point, shape) != Location.EXTERIOR);
    }

    /** The territories in dispute that a position lies in, from {@code disputes.csv} beside the file. */
    List<Dispute> listDisputes(LonLat position) {
        Disputes known = disputes;
        if (known == null) {
            known = new Disputes(file.resolveSibling("disputes.csv"), this);
            disputes = known;
        }
        return known.at(position);
    }

    /** The land of every country whose box touches another, with what of each country lies about that box. */
    List<Geometry> listLand(Envelope box) {
        if (!Files.exists(file)) {
            return List.of();
        }
        LonLatBox around = new LonLatBox(
                Math.max(-180, box.getMinX()), Math.max(-90, box.getMinY()),
                Math.min(180, box.getMaxX()), Math.min(90, box.getMaxY()));
        return sheet().listFeatures("countries", around).stream().map(VectorFeature::shape).toList();
    }

    private Optional<Geometry> first(String layer, String attribute, String value) {
        return !sheet().layerNames().contains(layer) ? Optional.empty()
                : sheet().findFeature(layer, attribute, value).map(VectorFeature::shape);
    }

    /** The attribute of the area of a layer that a position lies in; of several, of the smallest. */
    public Optional<String> findAt(String layer, LonLat position, String attribute) {
        if (!Files.exists(file) || !sheet().layerNames().contains(layer)) {
            return Optional.empty();
        }
        Coordinate point = new Coordinate(position.lonDegrees(), position.latDegrees());
        return around(layer, position).stream()
                .filter(feature -> SimplePointInAreaLocator.locate(point, feature.shape()) != Location.EXTERIOR)
                .min(Comparator.comparingDouble(feature -> feature.shape().getArea()))
                .flatMap(feature -> feature.findAttribute(attribute))
                .filter(text -> !text.isEmpty());
    }

    private List<VectorFeature> around(String layer, LonLat position) {
        double lon = position.lonDegrees();
        double lat = position.latDegrees();
        return sheet().listFeatures(layer, new LonLatBox(lon, lat, lon, Math.min(90, lat + ABOUT_A_POINT_DEGREES)));
    }

    /**
     * Geodesic distance from a position to the nearest point of a country.
     *
     * @return metres, 0 inside; empty if the country is not known
     */
    public OptionalDouble distanceMetres(LonLat position, String country) {
        Optional<Geometry> shape = find("country:" + country);
        if (shape.isEmpty()) {
            return OptionalDouble.empty();
        }
        Coordinate point = new Coordinate(position.lonDegrees(), position.latDegrees());
        if (SimplePointInAreaLocator.locate(point, shape.get()) != Location.EXTERIOR) {
            return OptionalDouble.of(0);
        }
        return OptionalDouble.of(NearestPoint.of(shape.get(), position).distanceMetresTo(position));
    }

    private VectorSheet sheet() {
        VectorSheet known = sheet;
        if (known == null) {
            try {
                known = VectorFile.open(file).finest();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            sheet = known;
        }
        return known;
    }
}
