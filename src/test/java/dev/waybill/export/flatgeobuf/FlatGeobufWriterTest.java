package dev.waybill.export.flatgeobuf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;

class FlatGeobufWriterTest {

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyAttributeAndPositionComesBack(Journey journey) throws IOException {
        JourneyLayers layers = JourneyLayers.of(journey);
        for (Layer layer : layers.listSpatial()) {
            Map<String, FlatGeobufFile.Row> read = new TreeMap<>();
            for (FlatGeobufFile.Row row : read(layers, layer).rows()) {
                String id = (String) row.values().get(layer.columns().stream()
                        .map(column -> column.name())
                        .filter(name -> name.equals("id") || name.equals("place_id"))
                        .findFirst()
                        .orElseThrow());
                assertNull(read.put(id, row), "twice in the file: " + id);
            }
            assertSame(FlatGeobufFile.expected(layer), read);
        }
    }

    private static void assertSame(
            Map<String, FlatGeobufFile.Row> expected, Map<String, FlatGeobufFile.Row> read) {
        assertEquals(new TreeSet<>(expected.keySet()), read.keySet());
        expected.forEach((id, row) -> {
            assertEquals(row.values(), read.get(id).values(), id);
            boolean same = row.geometry() == null
                    ? read.get(id).geometry() == null
                    : row.geometry().equalsExact(read.get(id).geometry(), 0);
            assertTrue(same, id + ": " + row.geometry() + " is read as " + read.get(id).geometry());
        });
    }

    @Test
    void theIndexFindsWhatABoxHoldsAndNoMore() throws IOException {
        JourneyLayers layers = JourneyLayers.of(SampleJourneys.ofSize(500));
        FlatGeobufFile file = read(layers, layers.places());
        Envelope box = new Envelope(20, 60, -10, 35);
        TreeSet<Object> expected = file.rows().stream()
                .filter(row -> box.covers(row.geometry().getCoordinate()))
                .map(row -> row.values().get("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<Object> found = file.search(box).stream()
                .map(row -> row.values().get("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(expected.size() > 5, "the box is to hold some places");
        assertEquals(expected, found);
    }

    @Test
    void whatHasNoGeometryIsInTheFileAndInNoBox() throws IOException {
        JourneyLayers layers = JourneyLayers.of(SampleJourneys.acrossTheAntimeridian());
        FlatGeobufFile legs = read(layers, layers.legs());
        assertEquals(3, legs.rows().size());
        assertEquals(2, legs.search(new Envelope(-180, 180, -90, 90)).size());
    }

    @Test
    void theHeadSaysWhatTheFileIsAndWhoseDataItHolds() throws IOException {
        JourneyLayers layers = JourneyLayers.of(SampleJourneys.najinTikhoretsk());
        FlatGeobufFile legs = read(layers, layers.legs());
        assertEquals("4326", String.valueOf(legs.header().srid));
        assertTrue(legs.words().contains(layers.attribution()), legs.words());
        assertTrue(
                legs.header().columns.stream().anyMatch(column -> column.name.equals("length_km")
                        && column.title.equals("Length (km)")
                        && column.description.endsWith("Unit: km.")),
                "alias and unit of the length");
    }

    @Test
    void aLayerWithoutFeaturesIsAFileWithoutIndex() throws IOException {
        JourneyLayers layers = JourneyLayers.of(SampleJourneys.empty());
        FlatGeobufFile legs = read(layers, layers.legs());
        assertEquals(0, legs.header().indexNodeSize);
        assertEquals(0, legs.rows().size());
    }

    private static FlatGeobufFile read(JourneyLayers layers, Layer layer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FlatGeobufWriter.write(layers, layer, out);
        return new FlatGeobufFile(out.toByteArray());
    }
}
