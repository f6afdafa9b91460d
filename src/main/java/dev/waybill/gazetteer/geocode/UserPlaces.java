package dev.waybill.gazetteer.geocode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.index.GazetteerWriter;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.name.KeyDerivation;
import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A user's own places, from CSV or GeoJSON, as a gazetteer in memory.
 *
 * <p>Columns or properties: {@code name} and the position are needed; {@code alternates} (separated by semicolons),
 * {@code kind} (city, port, station, site) and {@code country} are not. CSV has {@code lon} and {@code lat} in degrees;
 * GeoJSON has points. Spellings are derived as for any other place.
 */
final class UserPlaces {

    private static final long MOST_BYTES = 64L << 20;
    private static final int RADIUS_METRES = 1_000;
    private static final String REMEDY = "Give each place a name and a position, longitude before latitude, in degrees";

    private final String file;
    private final List<InputProblem> problems = new ArrayList<>();
    private final GazetteerWriter writer = new GazetteerWriter();
    private int count;

    private UserPlaces(String file) {
        this.file = file;
    }

    static GazetteerIndex read(Path path) throws IOException {
        UserPlaces places = new UserPlaces(path.getFileName().toString());
        if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
            throw new InputException(new InputProblem(places.file, 0, null, "there is no such file, or it is larger than 64 MB",
                    "Name a CSV or GeoJSON file of places"));
        }
        try {
            if (places.file.toLowerCase(Locale.ROOT).endsWith("json")) {
                places.addGeoJson(path);
            } else {
                places.addCsv(path);
            }
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            places.problems.add(new InputProblem(places.file, line, null, e.getOriginalMessage(), REMEDY));
        }
        if (!places.problems.isEmpty()) {
            throw new InputException(places.problems);
        }
        return new GazetteerIndex(ByteBuffer.wrap(places.writer.toBytes()));
    }

    private void addCsv(Path path) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(path.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                add(row, row.getOrDefault("lon", ""), row.getOrDefault("lat", ""), rows.getCurrentLocation().getLineNr() - 1);
            }
        }
    }

    private void addGeoJson(Path path) throws IOException {
        for (JsonNode feature : new ObjectMapper().readTree(path.toFile()).path("features")) {
            Map<String, String> row = new HashMap<>();
            feature.path("properties").properties().forEach(p -> row.put(p.getKey(), p.getValue().asText()));
            JsonNode point = feature.path("geometry").path("coordinates");
            add(row, point.path(0).asText(), point.path(1).asText(), 0);
        }
    }

    private void add(Map<String, String> row, String lon, String lat, int line) throws IOException {
        String name = row.getOrDefault("name", "").strip();
        try {
            LonLat position = new LonLat(Double.parseDouble(lon), Double.parseDouble(lat));
            String country = row.getOrDefault("country", "").strip().toUpperCase(Locale.ROOT);
            if (name.isEmpty() || !country.matches("[A-Z]{2}|")) {
                throw new IllegalArgumentException("the name is missing or the country is no two-letter code");
            }
            PlaceRow place = new PlaceRow("own:" + ++count, name, null, position,
                    feature(row.getOrDefault("kind", "site")), country, null, 0, RADIUS_METRES, file);
            writer.add(place, KeyDerivation.withoutHan().derive(name, "",
                    Arrays.asList(row.getOrDefault("alternates", "").split(";")), country));
        } catch (IllegalArgumentException | NullPointerException e) {
            problems.add(new InputProblem(file, line, name.isEmpty() ? "name" : name,
                    "cannot be read as a place: " + e.getMessage(), REMEDY));
        }
    }

    private static Feature feature(String kind) {
        return switch (kind.strip().toLowerCase(Locale.ROOT)) {
            case "city", "town", "village" -> Feature.TOWN;
            case "port" -> Feature.PORT;
            case "station" -> Feature.STATION;
            case "airport" -> Feature.AIRPORT;
            case "site", "" -> Feature.SITE;
            default -> throw new IllegalArgumentException("the kind must be city, port, station, airport or site");
        };
    }
}
