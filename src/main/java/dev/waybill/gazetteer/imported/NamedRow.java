package dev.waybill.gazetteer.imported;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The place in the attributes of a point, whatever its list calls them.
 *
 * <p>The name is in {@code name} or the first column that starts so; further names are in columns that start with name,
 * alt or alias, separated by semicolons or bars. The country is a two-letter code in {@code country} or a column of that sort.
 */
final class NamedRow {

    private static final int RADIUS_METRES = 3_000;
    private static final List<String> COUNTRY =
            List.of("country", "country_code", "countrycode", "iso_a2", "iso2", "iso_country", "cc");

    void add(Map<String, String> values, Optional<LonLat> position, String id, PlaceSink sink) throws IOException {
        Map<String, String> columns = new TreeMap<>();
        values.forEach((column, value) -> columns.put(column.toLowerCase(Locale.ROOT), value == null ? "" : value.strip()));
        List<String> names = new ArrayList<>();
        if (columns.containsKey("name")) {
            names.add(columns.get("name"));
        }
        columns.forEach((column, value) -> {
            if (column.startsWith("name") || column.startsWith("alt") || column.startsWith("alias")) {
                names.addAll(Arrays.asList(value.split("[;|]")));
            }
        });
        names.removeIf(name -> !ImportedPlace.isName(name) || name.equals("null"));
        if (names.isEmpty() || position.isEmpty()) {
            sink.leaveOut("no point or no name");
            return;
        }
        String country = COUNTRY.stream()
                .map(column -> columns.getOrDefault(column, "").toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[A-Z]{2}"))
                .findFirst()
                .orElse("");
        sink.add(new ImportedPlace(id, names.get(0), names, List.of(), position.get(), feature(columns), country,
                people(columns.getOrDefault("population", "")), RADIUS_METRES));
    }

    private static long people(String text) {
        return text.matches("\\d{1,10}") ? Long.parseLong(text) : 0;
    }

    private static Feature feature(Map<String, String> columns) {
        String kind = columns.getOrDefault("kind", columns.getOrDefault("place", columns.getOrDefault("type", "")));
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "city", "town", "village" -> Feature.TOWN;
            case "hamlet", "suburb" -> Feature.MINOR;
            case "port", "harbour" -> Feature.PORT;
            case "station" -> Feature.STATION;
            case "airport", "aerodrome" -> Feature.AIRPORT;
            case "island" -> Feature.ISLAND;
            default -> Feature.SITE;
        };
    }
}
