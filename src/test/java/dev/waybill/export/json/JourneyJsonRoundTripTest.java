package dev.waybill.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.export.layer.ColumnText;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.source.Source;
import dev.waybill.words.FactText;
import dev.waybill.words.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code journey.json} says, read back and held to the journey: texts to the letter, positions to 1e-6 degrees. */
class JourneyJsonRoundTripTest {

    private static final double DEGREES = 1e-6;

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void sourcesAndClaimsComeBack(Journey journey) throws IOException {
        JsonNode json = read(journey);
        same(journey.title(), json.get("title"));
        same(journey.summary(), json.get("summary"));
        assertEquals(journey.sources().size(), json.get("sources").size());
        for (int i = 0; i < journey.sources().size(); i++) {
            Source source = journey.sources().get(i);
            JsonNode node = json.get("sources").get(i);
            same(source.id(), node.get("id"));
            same(source.publisher(), node.get("publisher"));
            same(source.title(), node.get("title"));
            same(source.url(), node.get("url"));
            same(source.note(), node.get("note"));
        }
        assertEquals(journey.statements().size(), json.get("claims").size());
        for (int i = 0; i < journey.statements().size(); i++) {
            sameClaim(journey.statements().get(i), json.get("claims").get(i));
        }
    }

    private static void sameClaim(Statement statement, JsonNode node) {
        same(statement.claim().says(), node.get("says"));
        same(statement.claim().by(), node.get("by"));
        same(statement.claim().evidence(), node.get("evidence"));
        same(statement.cargo(), node.get("cargo"));
        assertEquals(statement.about(), texts(node.get("about")));
        assertEquals(statement.claim().status().name().toLowerCase(Locale.ROOT), node.get("status").asText());
        if (statement.from() != null) {
            same(statement.from().asSpelt(), node.at("/from/as_spelt"));
            same(statement.from().place().id(), node.at("/from/place_id"));
        }
        if (statement.period() != null) {
            assertEquals(statement.period().from().toString(), node.at("/period/from").asText());
            assertEquals(statement.period().to().toString(), node.at("/period/to").asText());
        }
        assertEquals(statement.quantities().size(), node.get("quantities").size());
        for (int i = 0; i < statement.quantities().size(); i++) {
            same(statement.quantities().get(i).unit(), node.get("quantities").get(i).get("unit"));
            Long min = statement.quantities().get(i).min();
            assertEquals(min == null ? "null" : min.toString(), node.get("quantities").get(i).get("min").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void placesLegsAndEventsComeBack(Journey journey) throws IOException {
        JsonNode json = read(journey);
        assertEquals(journey.places().size(), json.get("places").size());
        for (int i = 0; i < journey.places().size(); i++) {
            ResolvedPlace place = journey.places().get(i);
            JsonNode node = json.get("places").get(i);
            same(place.name(), node.get("name"));
            same(place.nativeName(), node.get("native_name"));
            same(FactText.in("en").why(place), node.get("reason"));
            assertEquals(
                    place.grounds().stream().map(grounds -> ColumnText.clean(grounds.asSpelt())).toList(),
                    node.findValues("grounds").get(0).findValuesAsText("as_spelt"));
            assertEquals(place.spellings().stream().map(ColumnText::clean).toList(), texts(node.get("as_spelt")));
            if (place.position() != null) {
                samePosition(place.position(), node.get("position"));
            }
            assertEquals(place.area() == null, node.get("area").isNull());
        }
        for (int i = 0; i < journey.legs().size(); i++) {
            sameLeg(journey.legs().get(i), json.get("legs").get(i));
        }
        for (int i = 0; i < journey.events().size(); i++) {
            Event event = journey.events().get(i);
            same(event.title(), json.get("events").get(i).get("title"));
            assertEquals(event.statementIds(), texts(json.get("events").get(i).get("claim_ids")));
        }
    }

    private static void sameLeg(Leg leg, JsonNode node) {
        same(leg.id(), node.get("id"));
        same(leg.title(), node.get("title"));
        same(leg.from().id(), node.get("from_place_id"));
        same(leg.to().id(), node.get("to_place_id"));
        assertEquals(leg.statementIds(), texts(node.get("claim_ids")));
        if (leg.path() instanceof LegPath.Routed routed) {
            assertEquals(routed.lengthMetres(), node.at("/path/length_m").asDouble(), 1e-3);
            List<LonLat> expected = new ArrayList<>();
            routed.line().cutAtAntimeridian().stream().map(GeoLine::positions).forEach(expected::addAll);
            List<JsonNode> read = new ArrayList<>();
            positions(node.at("/path/line/coordinates"), read);
            assertEquals(expected.size(), read.size(), leg.id());
            for (int i = 0; i < read.size(); i++) {
                samePosition(expected.get(i), read.get(i));
            }
        }
    }

    private static void positions(JsonNode coordinates, List<JsonNode> found) {
        if (coordinates.size() > 0 && coordinates.get(0).isNumber()) {
            found.add(coordinates);
        } else {
            coordinates.forEach(inner -> positions(inner, found));
        }
    }

    private static void samePosition(LonLat expected, JsonNode read) {
        assertEquals(expected.lonDegrees(), read.get(0).asDouble(), DEGREES);
        assertEquals(expected.latDegrees(), read.get(1).asDouble(), DEGREES);
    }

    private static void same(@Nullable String expected, JsonNode read) {
        assertNotNull(read);
        String text = read.isNull() ? "" : read.asText();
        assertEquals(ColumnText.clean(Objects.requireNonNullElse(expected, "")), text);
    }

    private static List<String> texts(JsonNode array) {
        assertTrue(array.isArray(), array.toString());
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode read(Journey journey) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JourneyJsonWriter(6, "1.2.3", List.of(), Wording.in("en")).write(journey, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
