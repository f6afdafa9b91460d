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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** The areas in the repository hold the places that they should and are named. */
class AreasDataTest {

    private static VectorSheet areas;

    @BeforeAll
    static void open() throws IOException {
        areas = VectorFile.open(Path.of("geodata", "gazetteer", "areas.wbv")).finest();
    }

    @Test
    void townsOnEitherSideOfABorderAreInTheirCountries() {
        Map<LonLat, String> towns = Map.of(
                new LonLat(130.64, 42.43), "RU", // Khasan
                new LonLat(130.35, 42.34), "KP", // Sonbong
                new LonLat(124.385, 40.135), "CN", // Dandong
                new LonLat(124.405, 40.09), "KP", // Sinuiju
                new LonLat(34.10, 44.95), "UA", // Simferopol
                new LonLat(33.52, 44.60), "UA", // Sevastopol
                new LonLat(36.72, 45.21), "RU", // Taman
                new LonLat(28.19, 59.37), "EE", // Narva
                new LonLat(28.22, 59.37), "RU"); // Ivangorod
        towns.forEach((at, country) -> assertEquals(Set.of(country), namesAt("countries", "iso", at), at.toString()));
    }

    @Test
    void regionsKnowTheirCountryAndNames() {
        VectorFeature amur = regionAt(new LonLat(127.5, 50.3));
        assertEquals("RU-AMU", amur.getAttribute("id"));
        assertEquals("Amur Oblast", amur.getAttribute("name"));
        assertEquals("Амурская область", amur.getAttribute("name_native"));
        assertEquals("RU-PRI", regionAt(new LonLat(132.0, 43.8)).getAttribute("id"));
        assertEquals("KP-13", regionAt(new LonLat(130.32, 42.33)).getAttribute("id"));
        VectorFeature crimea = regionAt(new LonLat(34.10, 44.95));
        assertEquals("UA", crimea.getAttribute("country"));
        assertEquals("UA-43", crimea.getAttribute("id"));
    }

    @Test
    void everyAreaHasAnIdAnEnglishNameAndItsPointInside() {
        for (String layer : List.of("countries", "regions", "macro_regions")) {
            int outside = 0;
            List<VectorFeature> features = areas.listFeatures(layer);
            for (VectorFeature feature : features) {
                assertFalse(feature.getAttribute("name").isBlank(), feature.attributes().toString());
                LonLat label = new LonLat(
                        Double.parseDouble(feature.getAttribute("lon")), Double.parseDouble(feature.getAttribute("lat")));
                outside += holds(feature, label) ? 0 : 1;
            }
            assertTrue(outside <= features.size() / 100, layer + ": " + outside + " points outside");
        }
    }

    @Test
    void theFarEastHoldsUssuriyskAndNotMoscow() {
        assertTrue(namesAt("macro_regions", "id", new LonLat(131.95, 43.85)).contains("russian-far-east"));
        assertFalse(namesAt("macro_regions", "id", new LonLat(37.6, 55.75)).contains("russian-far-east"));
        assertTrue(namesAt("macro_regions", "id", new LonLat(126, 39)).contains("korean-peninsula"));
    }

    @Test
    void aPointAtSeaIsInItsSeaAndTheSmallestComesFirst() {
        Map<LonLat, String> seas = Map.of(
                new LonLat(131.9, 42.8), "peter-the-great-gulf",
                new LonLat(133, 40), "sea-of-japan",
                new LonLat(36.5, 46.2), "sea-of-azov",
                new LonLat(51, 41), "caspian-sea",
                new LonLat(-30, -20), "south-atlantic",
                new LonLat(-175, 40), "north-pacific",
                new LonLat(55, 26), "persian-gulf");
        seas.forEach((at, id) -> assertEquals(
                id,
                areas.listFeatures("seas", around(at)).stream()
                        .filter(sea -> holds(sea, at))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("id")));
    }

    private static VectorFeature regionAt(LonLat at) {
        return areas.listFeatures("regions", around(at)).stream()
                .filter(region -> holds(region, at))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> namesAt(String layer, String attribute, LonLat at) {
        return areas.listFeatures(layer, around(at)).stream()
                .filter(area -> holds(area, at))
                .map(area -> area.getAttribute(attribute))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LonLatBox around(LonLat at) {
        return new LonLatBox(at.lonDegrees(), at.latDegrees(), at.lonDegrees(), at.latDegrees());
    }

    private static boolean holds(VectorFeature feature, LonLat at) {
        Coordinate point = new Coordinate(at.lonDegrees(), at.latDegrees());
        return new IndexedPointInAreaLocator(feature.shape()).locate(point) != Location.EXTERIOR;
    }
}
