package dev.waybill.map;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.map.basemap.AreaName;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.basemap.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** A base map of a few plain shapes, so that goldens do not change with the data: three rough countries and a border. */
final class PlainBasemap implements Basemap {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<VectorFeature> countries = List.of(
            country("RU", 28, 45, 40, 41, 60, 50, 87, 49, 120, 50, 131, 43, 140, 53, 160, 60, 179, 65, 140, 74, 70, 75, 30, 70),
            country("KP", 124.5, 38, 128, 38.5, 130.7, 42.3, 126, 41.5, 124.5, 40),
            country("CN", 75, 38, 98, 28, 110, 21, 121, 30, 121, 40, 126, 41.5, 130.7, 42.3, 131, 43, 120, 50, 87, 49));

    private static VectorFeature country(String iso, double... c) {
        return new VectorFeature(polygon(c), Map.of("iso", iso));
    }

    private static Polygon polygon(double... c) {
        Coordinate[] ring = new Coordinate[c.length / 2 + 1];
        for (int i = 0; i < c.length / 2; i++) {
            ring[i] = new Coordinate(c[2 * i], c[2 * i + 1]);
        }
        ring[ring.length - 1] = ring[0];
        return FACTORY.createPolygon(ring);
    }

    @Override
    public List<VectorFeature> listFeatures(String layer, double toleranceMetres, LonLatBox box) {
        return switch (layer) {
            case "land", "countries" -> countries;
            case "coast" -> rims();
            case "borders" -> List.of(new VectorFeature(
                    FACTORY.createLineString(new Coordinate[] {new Coordinate(33.6, 46.1), new Coordinate(35, 46)}),
                    Map.of("kind", "disputed", "left", "UA", "right", "UA", "worldview", "")));
            default -> List.of();
        };
    }

    private List<VectorFeature> rims() {
        List<VectorFeature> rims = new ArrayList<>();
        countries.forEach(country -> rims.add(new VectorFeature(country.shape().getBoundary(), Map.of())));
        return rims;
    }

    @Override
    public List<AreaName> listNames() {
        return List.of(
                new AreaName("country", "RU", new LonLat(95, 62), 1, 0, 60, Map.of("en", "Russia", "de", "Russland")),
                new AreaName("country", "CN", new LonLat(105, 36), 1, 0, 30, Map.of("en", "China", "de", "China")),
                new AreaName("sea", "japan", new LonLat(134.5, 40), 2, 45, 9, Map.of("en", "Sea of Japan (East Sea)")));
    }

    @Override
    public List<Town> listTowns() {
        return List.of(
                new Town("RU", new LonLat(104.3, 52.3), 1, Map.of("en", "Irkutsk", "ko", "이르쿠츠크")),
                new Town("CN", new LonLat(116.4, 39.9), 1, Map.of("en", "Beijing", "de", "Peking")),
                new Town("IT", new LonLat(12.5, 41.9), 2, Map.of("en", "Rome")),
                new Town("EG", new LonLat(31.2, 30.1), 1, Map.of("en", "Cairo")));
    }
}
