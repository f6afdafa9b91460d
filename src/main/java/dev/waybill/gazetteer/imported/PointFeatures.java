package dev.waybill.gazetteer.imported;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Points of a GeoJSON file, read feature by feature, so that its length does not matter. */
final class PointFeatures {

    private static final int MOST_LETTERS = 1 << 20;
    private static final int DEEPEST = 50;

    private final NamedRow names = new NamedRow();
    private final PlaceSink sink;
    private long count;

    PointFeatures(PlaceSink sink) {
        this.sink = sink;
    }

    void read(Path file) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(MOST_LETTERS)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
        try (JsonParser json = new ObjectMapper(factory).createParser(file.toFile())) {
            boolean found = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("features")) {
                    found = json.nextToken() == JsonToken.START_ARRAY;
                    while (found && json.nextToken() == JsonToken.START_OBJECT) {
                        add(json.readValueAsTree());
                    }
                }
            }
            if (!found) {
                throw problem(file, 0, "it holds no list of features");
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw problem(file, line, "it cannot be read as JSON: " + e.getOriginalMessage());
        }
    }

    private static InputException problem(Path file, int line, String what) {
        return new InputException(new InputProblem(
                String.valueOf(file.getFileName()), line, null, what, "Give a GeoJSON FeatureCollection of points"));
    }

    private void add(JsonNode feature) throws IOException {
        JsonNode point = feature.path("geometry");
        var position = point.path("type").asText().equals("Point")
                ? Positions.decimal(point.path("coordinates").path(0).asText(), point.path("coordinates").path(1).asText())
                : Positions.decimal("", "");
        Map<String, String> values = new HashMap<>();
        feature.path("properties").properties().forEach(each -> values.put(each.getKey(), each.getValue().asText()));
        names.add(values, position, String.valueOf(++count), sink);
    }
}
