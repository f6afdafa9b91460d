package dev.waybill.prepare.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFile;
import dev.waybill.geo.vector.VectorSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** The base map in the repository is what its documentation says. */
class BasemapDataTest {

    private static final Path BASEMAP = Path.of("geodata", "basemap");

    private static final List<LonLat> CRIMEA = List.of(
            new LonLat(34.10, 44.95), new LonLat(33.55, 44.65), new LonLat(36.30, 45.30), new LonLat(33.80, 45.90));

    @Test
    void crimeaIsUkrainesAtEveryLevelAndNeverRussias() throws IOException {
        VectorFile file = VectorFile.open(BASEMAP.resolve("land.wbv"));
        for (int tolerance : file.tolerancesMetres()) {
            VectorSheet sheet = file.sheet(tolerance);
            for (LonLat place : tolerance > 5000 ? CRIMEA.subList(0, 1) : CRIMEA) {
                assertEquals(Set.of("UA"), countriesAt(sheet, place), place + " at " + tolerance + " m");
            }
        }
    }

    @Test
    void bordersInDisputeAreMarkedSo() throws IOException {
        VectorSheet sheet = VectorFile.open(BASEMAP.resolve("land.wbv")).sheet(1500);
        Map<String, Set<String>> kinds = new HashMap<>();
        for (VectorFeature border : sheet.listFeatures("borders")) {
            kinds.computeIfAbsent(border.getAttribute("dispute"), id -> new TreeSet<>())
                    .add(border.getAttribute("kind"));
        }
        assertEquals(Set.of("international"), kinds.get(""));
        assertEquals(Set.of("demarcation"), kinds.get("korea"));
        for (String id : List.of("crimea", "kashmir", "kosovo", "palestine", "abkhazia-and-south-ossetia", "transnistria",
                "northern-cyprus", "somaliland", "western-sahara", "southern-kurils", "golan", "ladakh")) {
            assertTrue(kinds.containsKey(id), id);
            assertFalse(kinds.get(id).contains("international"), id);
        }
    }

    @Test
    void coastAndBordersRunAlongTheCountriesRims() throws IOException {
        VectorFile file = VectorFile.open(BASEMAP.resolve("land.wbv"));
        for (int tolerance : List.of(1500, 12000)) {
            VectorSheet sheet = file.sheet(tolerance);
            Set<Coordinate> rims = points(sheet, "countries");
            assertTrue(rims.containsAll(points(sheet, "coast")), "coast at " + tolerance);
            assertTrue(rims.containsAll(points(sheet, "land")), "land at " + tolerance);
            Set<Coordinate> international = new HashSet<>();
            sheet.listFeatures("borders").stream()
                    .filter(border -> border.getAttribute("kind").equals("international"))
                    .forEach(border -> international.addAll(List.of(border.shape().getCoordinates())));
            assertTrue(rims.containsAll(international), "borders at " + tolerance);
        }
    }

    @Test
    void countriesFillTheLandAndDoNotOverlap() throws IOException {
        VectorSheet sheet = VectorFile.open(BASEMAP.resolve("land.wbv")).sheet(4000);
        double land = area(sheet, "land");
        assertEquals(land, area(sheet, "countries"), land * 1e-4);
    }

    @Test
    void theCaspianIsWaterAndLandsInlandAreLand() throws IOException {
        VectorFile file = VectorFile.open(BASEMAP.resolve("land.wbv"));
        for (int tolerance : file.tolerancesMetres()) {
            VectorSheet sheet = file.sheet(tolerance);
            assertFalse(onLand(sheet, new LonLat(51, 41)), "the Caspian at " + tolerance);
            assertTrue(onLand(sheet, new LonLat(102, 66)), "Siberia at " + tolerance);
            assertTrue(onLand(sheet, new LonLat(0, -89)), "the pole at " + tolerance);
            assertTrue(onLand(sheet, new LonLat(-175, 67)), "Chukotka at " + tolerance);
        }
    }

    @Test
    void lakesAndRiversAreThere() throws IOException {
        VectorFile file = VectorFile.open(BASEMAP.resolve("water.wbv"));
        for (int tolerance : file.tolerancesMetres()) {
            VectorSheet sheet = file.sheet(tolerance);
            boolean baikal = sheet.listFeatures("lakes", new LonLatBox(108, 53.5, 108.2, 53.7)).stream()
                    .anyMatch(lake -> holds(lake.shape(), new LonLat(108.1, 53.5)));
            assertTrue(baikal, "Baikal at " + tolerance);
            assertFalse(sheet.listFeatures("rivers").isEmpty());
        }
    }

    @Test
    void everyNameHasFiveLanguagesAndStandsWhereItBelongs() throws IOException {
        VectorSheet sheet = VectorFile.open(BASEMAP.resolve("land.wbv")).sheet(1500);
        List<String> lines = Files.readAllLines(BASEMAP.resolve("names.csv"));
        assertEquals("kind,id,lon,lat,rank,angle_degrees,spread_degrees,en,de,ru,ko,fr", lines.get(0));
        Set<String> countries = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            assertEquals(12, cells.length, line);
            for (int i = 7; i < 12; i++) {
                assertFalse(cells[i].isBlank(), line);
            }
            LonLat at = new LonLat(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
            if (cells[0].equals("country")) {
                countries.add(cells[1]);
            } else if (!cells[0].equals("lake")) {
                assertFalse(onLand(sheet, at), line);
            }
        }
        assertTrue(countries.containsAll(Set.of("RU", "UA", "KP", "KR", "CN", "JP", "US")), countries.toString());
    }

    private static boolean onLand(VectorSheet sheet, LonLat at) {
        return sheet.listFeatures("land", around(at)).stream().anyMatch(land -> holds(land.shape(), at));
    }

    private static Set<String> countriesAt(VectorSheet sheet, LonLat at) {
        return sheet.listFeatures("countries", around(at)).stream()
                .filter(country -> holds(country.shape(), at))
                .map(country -> country.getAttribute("iso"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LonLatBox around(LonLat at) {
        return new LonLatBox(at.lonDegrees(), at.latDegrees(), at.lonDegrees(), at.latDegrees());
    }

    private static boolean holds(Geometry shape, LonLat at) {
        Coordinate point = new Coordinate(at.lonDegrees(), at.latDegrees());
        return new IndexedPointInAreaLocator(shape).locate(point) != Location.EXTERIOR;
    }

    private static Set<Coordinate> points(VectorSheet sheet, String layer) {
        Set<Coordinate> points = new HashSet<>();
        sheet.listFeatures(layer).forEach(feature -> points.addAll(List.of(feature.shape().getCoordinates())));
        return points;
    }

    private static double area(VectorSheet sheet, String layer) {
        return sheet.listFeatures(layer).stream().mapToDouble(feature -> feature.shape().getArea()).sum();
    }
}
