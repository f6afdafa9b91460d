package dev.waybill.export;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.journey.Journey;
import dev.waybill.map.MapComposer;
import dev.waybill.map.MapOptions;
import dev.waybill.map.basemap.AreaName;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.type.FontBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** A base map of a few boxes and lines, for tests that need no real ones. */
public final class PlainGround implements Basemap {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private PlainGround() {}

    /** Options with this ground beneath a journey, and its standard page. */
    public static ExportOptions under(Journey journey) {
        FontBook fonts = fonts();
        MapComposer.Page page = new MapComposer(fonts, new PlainGround()).page(journey, MapOptions.standard());
        return ExportOptions.DEFAULT.withGround(new ExportOptions.Ground(new PlainGround(), page, fonts));
    }

    private static FontBook fonts() {
        try {
            return FontBook.open(Path.of("geodata/fonts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return new VectorFeature(Densifier.densify(FACTORY.toGeometry(new Envelope(west, east, south, north)), 2), texts);
    }

    private static VectorFeature line(Map<String, String> texts) {
        Coordinate[] ends = {new Coordinate(33, 44), new Coordinate(36, 46)};
        return new VectorFeature(FACTORY.createLineString(ends), texts);
    }
}
