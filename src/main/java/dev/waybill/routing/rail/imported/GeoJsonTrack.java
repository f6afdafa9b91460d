package dev.waybill.routing.rail.imported;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a GeoJSON file: a feature collection, a feature or a geometry (RFC 7946), feature by feature.
 *
 * <p>Lines and multi-lines become ways, points with a name become stations, other geometries are left out. Properties
 * are read as tags of OpenStreetMap's manner where they have its names.
 */
final class GeoJsonTrack {

    private static final int TELL_EVERY = 10_000;

    private final Path file;
    private final Progress progress;
    private final RawTrack track = new RawTrack();
    private long features;

    private GeoJsonTrack(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is no GeoJSON or a coordinate is off the globe
     */
    static RawTrack read(Path file, Progress progress) {
        GeoJsonTrack reader = new GeoJsonTrack(file, progress);
        try (JsonParser parser = new ObjectMapper(new JsonFactory()).createParser(file.toFile())) {
            reader.readTop(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw reader.problem(line, "it is no JSON: " + e.getOriginalMessage(), "Give a whole GeoJSON file");
        } catch (IOException e) {
            throw reader.problem(0, "it cannot be read", "Check that it is there and may be read");
        }
        progress.at("reading features", reader.features);
        return reader.track;
    }

    private void readTop(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw problem(1, "it is no GeoJSON object", "Give a FeatureCollection of lines");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("features") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    addFeature(parser.readValueAsTree(), parser);
                }
            } else if (field.equals("geometry") && value == JsonToken.START_OBJECT) {
                addGeometry(parser.readValueAsTree(), null, parser);
            } else {
                parser.skipChildren();
            }
        }
        if (features == 0 && track.wayCount() == 0) {
            throw problem(0, "it has no features", "Give a FeatureCollection of lines");
        }
    }

    private void addFeature(JsonNode feature, JsonParser parser) {
        addGeometry(feature.path("geometry"), feature.path("properties"), parser);
        if (++features % TELL_EVERY == 0) {
            progress.at("reading features", features);
        }
    }

    private void addGeometry(JsonNode geometry, @Nullable JsonNode properties, JsonParser parser) {
        JsonNode coordinates = geometry.path("coordinates");
        TrackTraits traits = TrackTraits.of(name -> tag(properties, name));
        switch (geometry.path("type").asText()) {
            case "LineString" -> addWay(coordinates, traits, parser);
            case "MultiLineString" -> coordinates.forEach(line -> addWay(line, traits, parser));
            case "Point" -> {
                if (!traits.name().isEmpty()) {
                    track.addNamedPoint(traits.name(), position(coordinates, parser));
                }
            }
            default -> { // nothing that trains run on
            }
        }
    }

    private static @Nullable String tag(@Nullable JsonNode properties, String name) {
        JsonNode value = properties == null ? null : properties.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    private void addWay(JsonNode line, TrackTraits traits, JsonParser parser) {
        List<LonLat> positions = new ArrayList<>(line.size());
        line.forEach(pair -> positions.add(position(pair, parser)));
        if (positions.size() > 1) {
            track.startWay(traits);
            positions.forEach(track::addVertex);
        }
    }

    private LonLat position(JsonNode pair, JsonParser parser) {
        JsonNode lon = pair.path(0);
        JsonNode lat = pair.path(1);
        if (lon.isNumber() && lat.isNumber()) {
            try {
                return new LonLat(lon.doubleValue(), lat.doubleValue());
            } catch (IllegalArgumentException e) {
                throw problem(lineOf(parser), "a position is off the globe: " + pair, "Give longitude, latitude in degrees");
            }
        }
        throw problem(lineOf(parser), "a position is no pair of numbers: " + pair, "Give longitude, latitude in degrees");
    }

    private static int lineOf(JsonParser parser) {
        return parser.currentLocation().getLineNr();
    }

    private InputException problem(int line, String what, String remedy) {
        return new InputException(new InputProblem(String.valueOf(file.getFileName()), line, null, what, remedy));
    }
}
