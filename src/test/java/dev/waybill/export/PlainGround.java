package dev.waybill.export;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.VectorFeature;
import dev.waybill.journey.Journey;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.AreaName;
import dev.waybill.map.Basemap;
import dev.waybill.map.PageFrames;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.projection.Fit;
import dev.waybill.map.projection.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** A base map of a few boxes and lines and a page with one inset, for tests that need no real ones. */
public final class PlainGround implements Basemap {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private PlainGround() {}

    /** Options with this ground beneath a journey. */
    public static ExportOptions under(Journey journey) {
        List<LonLat> positions = new ArrayList<>(journey.places().stream()
                .map(ResolvedPlace::position)
                .filter(Objects::nonNull)
                .toList());
        if (positions.isEmpty()) {
            positions.add(LonLat.of(0, 0));
        }
        View main = Fit.to(positions).in(new Box(9, 26, 279, 115), 14, 250_000);
        View inset = Fit.to(positions.subList(0, 1)).in(new Box(215, 86, 68, 50), 8, 20_000);
        PageFrames frames = new PageFrames(new Box(0, 0, 297, 210), main, List.of(inset), new Box(9, 146, 279, 50));
        return ExportOptions.DEFAULT.withGround(new ExportOptions.Ground(new PlainGround(), frames));
    }

    @Override
    public List<VectorFeature> listFeatures(String layer, double toleranceMetres, LonLatBox box) {
        return switch (layer) {
            case "land" -> List.of(box(-170, 170, -50, 75, Map.of()));
            case "countries" -> List.of(box(100, 170, 42, 75, Map.of("iso", "RU")));
            case "borders" -> List.of(line(Map.of("kind", "disputed", "left", "RU", "right", "UA", "worldview", "")));
            case "coast", "rivers" -> List.of(line(Map.of("class", "1")));
            default -> List.of();
        };
    }

    @Override
    public List<AreaName> listNames() {
        return List.of(new AreaName("country", "RU", LonLat.of(95, 62), 1, 0, 20, Map.of("en", "Russia")));
    }

    private static VectorFeature box(double west, double east, double south, double north, Map<String, String> texts) {
        return new VectorFeature(FACTORY.toGeometry(new Envelope(west, east, south, north)), texts);
    }

    private static VectorFeature line(Map<String, String> texts) {
        Coordinate[] ends = {new Coordinate(33, 44), new Coordinate(36, 46)};
        return new VectorFeature(FACTORY.createLineString(ends), texts);
    }
}
