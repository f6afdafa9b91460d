package dev.waybill.export.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import dev.waybill.words.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyJsonWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JourneyJsonWriter WRITER = new JourneyJsonWriter(
            6, "1.2.3", List.of(new DataFile("sea/graph.bin", "npm some-package", "0.6.0", "ODbL-1.0", "00ff")), Wording.in("en"));

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyJourneyObeysThePublishedSchema(Journey journey) throws IOException {
        assertEquals(List.of(), schema().validate(read(journey)));
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        ObjectNode json = (ObjectNode) read(SampleJourneys.najinTikhoretsk());
        ((ObjectNode) json.get("legs").get(0)).put("mode", "teleport").put("surprise", 1);
        List<Error> errors = schema().validate(json);
        assertTrue(errors.stream().anyMatch(error -> error.toString().contains("mode")), errors.toString());
        assertTrue(errors.stream().anyMatch(error -> error.toString().contains("surprise")), errors.toString());
    }

    @Test
    void aRailLegHasItsStationsAndAlternativesAndASeaLegItsPassages() throws IOException {
        JsonNode legs = read(SampleJourneys.najinTikhoretsk()).get("legs");
        assertEquals("Korea Strait", legs.at("/0/path/sea/passages/0").asText());
        assertTrue(legs.at("/0/path/rail").isNull());
        assertEquals("Ussuriysk", legs.at("/1/path/rail/stations/1/name").asText());
        assertEquals(190.5, legs.at("/1/path/rail/stations/1/rail_km").asDouble());
        assertEquals(10_050, legs.at("/1/path/alternatives/0/rail_km").asInt());
        assertEquals("[130.29,42.24]", legs.at("/0/path/line/coordinates/0").toString());
    }

    @Test
    void aPlaceHasTheCandidatesThatLostAndWhy() throws IOException {
        JsonNode place = read(SampleJourneys.najinTikhoretsk()).at("/places/0");
        assertEquals("[\"Najin\",\"Nanjin\"]", place.get("as_spelt").toString());
        JsonNode lost = place.at("/other_candidates/0");
        assertEquals("for 'Najin': not in RU", lost.get("why_not").asText());
        assertEquals("not-in-country", lost.at("/reasons/0/code").asText());
        assertEquals("RU", lost.at("/reasons/0/data/countries/0").asText());
    }

    @Test
    void everyIdThatIsReferredToExists() throws IOException {
        JsonNode json = read(SampleJourneys.najinTikhoretsk());
        List<String> places = json.get("places").findValuesAsText("id");
        assertTrue(places.containsAll(json.get("legs").findValuesAsText("from_place_id")));
        assertTrue(places.containsAll(json.get("legs").findValuesAsText("to_place_id")));
        assertTrue(places.containsAll(json.get("claims").findValuesAsText("place_id")));
    }

    @Test
    void theDataThatMadeItIsNamed() throws IOException {
        JsonNode json = read(SampleJourneys.onePlace());
        assertEquals("1.2.3", json.at("/generator/version").asText());
        assertEquals("0.6.0", json.at("/data_files/0/version").asText());
        assertFalse(json.get("licences").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void theSameJourneyGivesTheSameBytes(Journey journey) throws IOException {
        assertArrayEquals(bytes(journey), bytes(journey));
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JourneyJsonWriter.openSchema());
    }

    private static JsonNode read(Journey journey) throws IOException {
        return JSON.readTree(bytes(journey));
    }

    private static byte[] bytes(Journey journey) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(journey, out);
        return out.toByteArray();
    }
}
