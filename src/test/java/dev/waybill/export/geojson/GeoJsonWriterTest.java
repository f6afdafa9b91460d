package dev.waybill.export.geojson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class GeoJsonWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GeoJsonWriter WRITER = new GeoJsonWriter(GeoJsonWriter.DEFAULT_DECIMALS);

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyLayerIsValidByRfc7946(Journey journey) throws IOException {
        JourneyLayers layers = JourneyLayers.of(journey);
        for (Layer layer : layers.listMain()) {
            assertEquals(List.of(), Rfc7946.listFaults(read(layers, layer)), journey.id() + " " + layer.name());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyAttributeAndPositionComesBack(Journey journey) throws IOException {
        JourneyLayers layers = JourneyLayers.of(journey);
        for (Layer layer : layers.listMain()) {
            JsonNode features = read(layers, layer).get("features");
            List<LayerFeature> expected = layer.stream().toList();
            assertEquals(expected.size(), features.size());
            for (int i = 0; i < expected.size(); i++) {
                assertSameAttributes(layer, expected.get(i), features.get(i).get("properties"));
                assertSamePositions(expected.get(i).geometry(), features.get(i).get("geometry"));
            }
        }
    }

    @Test
    void aLegOverTheAntimeridianIsCutThereAndItsBoxSpansIt() throws IOException {
        JourneyLayers layers = JourneyLayers.of(SampleJourneys.acrossTheAntimeridian());
        JsonNode leg = read(layers, layers.legs()).get("features").get(0);
        assertEquals("MultiLineString", leg.get("geometry").get("type").asText());
        assertEquals(2, leg.get("geometry").get("coordinates").size());
        assertEquals("[158.65,52,-149.9,61.2]", leg.get("bbox").toString());
    }

    @Test
    void aRegionIsAPolygonAndNeverAPoint() throws IOException {
        JourneyLayers layers = JourneyLayers.of(SampleJourneys.najinTikhoretsk());
        for (JsonNode place : read(layers, layers.places()).get("features")) {
            boolean region = place.get("properties").get("precision").asText().equals("region");
            assertEquals(
                    region ? "Polygon" : "Point",
                    place.get("geometry").get("type").asText());
        }
    }

    @Test
    void aClaimIsShownAtItsPlacesAndNeverAsALine() throws IOException {
        JourneyLayers layers = JourneyLayers.of(SampleJourneys.najinTikhoretsk());
        for (JsonNode claim : read(layers, layers.claims()).get("features")) {
            assertFalse(claim.get("geometry").toString().contains("LineString"), claim.toString());
        }
    }

    @Test
    void fewerDecimalsAreWrittenWhenAsked() throws IOException {
        JourneyLayers layers = JourneyLayers.of(SampleJourneys.onePlace());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GeoJsonWriter(1).writeCollection(layers, layers.places(), out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("[125.8,39]"), out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyLineOfALineFileIsAFeatureWithItsAttribution(Journey journey) throws IOException {
        JourneyLayers layers = JourneyLayers.of(journey);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.writeLines(layers, layers.places(), out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(journey.places().size(), lines.size());
        for (String line : lines) {
            JsonNode feature = JSON.readTree(line);
            assertEquals("Feature", feature.get("type").asText());
            assertEquals(layers.attribution(), feature.get("attribution").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void theSameJourneyGivesTheSameBytes(Journey journey) throws IOException {
        JourneyLayers layers = JourneyLayers.of(journey);
        for (Layer layer : layers.listMain()) {
            assertArrayEquals(bytes(layers, layer), bytes(JourneyLayers.of(journey), layer));
        }
    }

    private static void assertSameAttributes(Layer layer, LayerFeature expected, JsonNode properties) {
        for (int i = 0; i < layer.columns().size(); i++) {
            Column column = layer.columns().get(i);
            Object value = expected.values().get(i);
            JsonNode read = properties.get(column.name());
            if (value == null) {
                assertTrue(read.isNull(), column.name());
            } else if (value instanceof Double number) {
                assertEquals(number, read.asDouble(), 5e-4, column.name());
            } else {
                assertEquals(value.toString(), read.asText(), column.name());
            }
        }
    }

    private static void assertSamePositions(Geometry expected, JsonNode geometry) {
        List<Coordinate> read = new ArrayList<>();
        Rfc7946.collectPositions(geometry, read);
        if (expected == null) {
            assertTrue(geometry.isNull());
            return;
        }
        Coordinate[] all = expected.getCoordinates();
        assertEquals(all.length, read.size());
        for (int i = 0; i < all.length; i++) {
            assertEquals(all[i].x, read.get(i).x, 1e-6);
            assertEquals(all[i].y, read.get(i).y, 1e-6);
        }
    }

    private static JsonNode read(JourneyLayers layers, Layer layer) throws IOException {
        return JSON.readTree(bytes(layers, layer));
    }

    private static byte[] bytes(JourneyLayers layers, Layer layer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.writeCollection(layers, layer, out);
        return out.toByteArray();
    }
}
