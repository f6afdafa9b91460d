package dev.waybill.prepare.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The waterways in the repository reach their ports and join where ships go on. */
class WaterwaysDataTest {

    private static final Map<String, GeoLine> LINES = new LinkedHashMap<>();
    private static final Map<String, JsonNode> PROPERTIES = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        JsonNode file = new ObjectMapper().readTree(Path.of("geodata", "sea", "waterways.geojson").toFile());
        for (JsonNode feature : file.get("features")) {
            List<LonLat> line = new ArrayList<>();
            feature.at("/geometry/coordinates")
                    .forEach(point -> line.add(new LonLat(point.get(0).doubleValue(), point.get(1).doubleValue())));
            String id = feature.at("/properties/id").textValue();
            assertTrue(LINES.put(id, new GeoLine(line)) == null, "twice: " + id);
            PROPERTIES.put(id, feature.get("properties"));
        }
    }

    @Test
    void riversReachTheirPorts() {
        Map<String, LonLat> ports = Map.of(
                "elbe", new LonLat(9.97, 53.54),
                "yangtze", new LonLat(114.30, 30.58),
                "amazon", new LonLat(-60.02, -3.14),
                "don", new LonLat(39.70, 47.21),
                "volga", new LonLat(48.03, 46.35),
                "mississippi", new LonLat(-90.06, 29.95),
                "saint-lawrence", new LonLat(-73.55, 45.52),
                "hooghly", new LonLat(88.33, 22.55),
                "plate-and-parana", new LonLat(-60.63, -32.94),
                "amur", new LonLat(140.73, 53.14));
        ports.forEach((id, port) -> {
            double nearest = LINES.get(id).positions().stream()
                    .mapToDouble(port::distanceMetresTo)
                    .min()
                    .orElseThrow();
            assertTrue(nearest < 3000, id + " passes its port at " + Math.round(nearest) + " m");
        });
    }

    @Test
    void connectedWaterwaysShareAVertex() {
        GeoLine canal = LINES.get("volga-don");
        assertEquals(canal.start(), LINES.get("don").end());
        assertEquals(canal.end(), LINES.get("volga").end());
        assertEquals(LINES.get("saint-lawrence").end(), LINES.get("saint-lawrence-seaway").start());
        assertEquals(LINES.get("mersey").end(), LINES.get("manchester").start());
    }

    @Test
    void lengthsAreThoseOfTheLinesAndLittleOfThemRunsOverLand() {
        double land = 0;
        double total = 0;
        for (Map.Entry<String, GeoLine> line : LINES.entrySet()) {
            JsonNode properties = PROPERTIES.get(line.getKey());
            double km = line.getValue().lengthMetres() / 1000;
            assertEquals(km, properties.get("length_km").doubleValue(), 0.6, line.getKey());
            assertTrue(properties.get("over_land_km").doubleValue() <= km, line.getKey());
            land += properties.get("over_land_km").doubleValue();
            total += km;
        }
        assertTrue(land / total < 0.15, "over land: " + land + " of " + total + " km");
    }

    @Test
    void stepsAreShort() {
        LINES.forEach((id, line) -> {
            for (int i = 1; i < line.positions().size(); i++) {
                double metres = line.positions().get(i - 1).distanceMetresTo(line.positions().get(i));
                assertTrue(metres < 200_000, id + " has a step of " + Math.round(metres) + " m");
            }
        });
    }
}
