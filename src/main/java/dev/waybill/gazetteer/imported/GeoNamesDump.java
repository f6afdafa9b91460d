package dev.waybill.gazetteer.imported;

import dev.waybill.gazetteer.index.Feature;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dump of GeoNames (allCountries.txt or a country's XX.txt), with alternateNamesV2.txt beside it or without.
 *
 * <p>The two files are in no common order, so the alternates are first dealt by their place's number into files of at most
 * some hundred thousand rows, and the places likewise; then each pair is joined in memory. Countries, roads and undersea
 * features are left out: the first are built in, the others are no places of a report.
 */
final class GeoNamesDump {

    private static final int COLUMNS = 19;
    private static final long BYTES_OF_A_DEAL = 32L << 20;
    private static final int MOST_DEALS = 256;
    private static final int MOST_ALTERNATES = 200;

    private final PlaceSink sink;

    GeoNamesDump(PlaceSink sink) {
        this.sink = sink;
    }

    static boolean isRow(List<String> row) {
        return row.size() == COLUMNS && row.get(0).matches("\\d{1,10}");
    }

    /**
     * Reads a dump.
     *
     * @param alternates alternateNamesV2.txt, or null
     * @param workplace folder for files between the steps
     */
    void read(Path dump, @Nullable Path alternates, Path workplace) throws IOException {
        if (alternates == null) {
            join(dump, Map.of());
            return;
        }
        int deals = (int) Math.min(MOST_DEALS, 1 + Math.max(Files.size(alternates), Files.size(dump)) / BYTES_OF_A_DEAL);
        List<Path> names = deal(alternates, 1, deals, workplace, "names");
        List<Path> places = deal(dump, 0, deals, workplace, "places");
        for (int i = 0; i < deals; i++) {
            join(places.get(i), readNames(names.get(i)));
            Files.delete(names.get(i));
            Files.delete(places.get(i));
        }
    }

    private List<Path> deal(Path file, int idColumn, int deals, Path workplace, String prefix) throws IOException {
        List<Path> paths = new ArrayList<>();
        List<BufferedWriter> writers = new ArrayList<>();
        try (TableRows rows = new TableRows(file, '\t')) {
            for (int i = 0; i < deals; i++) {
                paths.add(workplace.resolve(prefix + i));
                writers.add(Files.newBufferedWriter(paths.get(i), StandardCharsets.UTF_8));
            }
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                if (row.size() > 3 && row.get(idColumn).matches("\\d{1,10}")) {
                    BufferedWriter writer = writers.get((int) (Long.parseLong(row.get(idColumn)) % deals));
                    writer.write(String.join("\t", row));
                    writer.write('\n');
                } else {
                    sink.leaveOut("not a row of a dump");
                }
            }
        } finally {
            for (BufferedWriter writer : writers) {
                writer.close();
            }
        }
        return paths;
    }

    private static Map<String, List<String>> readNames(Path file) throws IOException {
        Map<String, List<String>> names = new HashMap<>();
        try (TableRows rows = new TableRows(file, '\t')) {
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                // Links, post codes and numbers of Wikidata stand among the names.
                boolean named = row.size() > 3 && !row.get(2).matches("link|post|wkdt|phon|fr_1793");
                List<String> known = names.computeIfAbsent(row.get(1), id -> new ArrayList<>(2));
                if (named && known.size() < MOST_ALTERNATES) {
                    known.add(row.get(3));
                }
            }
        }
        return names;
    }

    private void join(Path dump, Map<String, List<String>> alternates) throws IOException {
        try (TableRows rows = new TableRows(dump, '\t')) {
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                add(row, alternates);
            }
        }
    }

    private void add(List<String> row, Map<String, List<String>> alternates) throws IOException {
        Feature feature = isRow(row) ? feature(row.get(6), row.get(7)) : null;
        var position = feature == null ? null : Positions.decimal(row.get(5), row.get(4)).orElse(null);
        if (feature == null || position == null || !ImportedPlace.isName(row.get(1))) {
            sink.leaveOut("countries, roads, undersea features, rows without a name or position");
            return;
        }
        List<String> names = new ArrayList<>(List.of(row.get(2)));
        names.addAll(Arrays.asList(row.get(3).split(",")));
        names.addAll(alternates.getOrDefault(row.get(0), List.of()));
        long people = row.get(14).matches("\\d{1,10}") ? Long.parseLong(row.get(14)) : 0;
        String country = row.get(8).matches("[A-Z]{2}") ? row.get(8) : "";
        sink.add(new ImportedPlace(row.get(0), row.get(1), names, List.of(), position, feature, country, people,
                radiusMetres(feature, row.get(7))));
    }

    private static @Nullable Feature feature(String sort, String code) {
        return switch (sort) {
            case "P" -> switch (code) {
                case "PPLC" -> Feature.CAPITAL;
                case "PPLA" -> Feature.REGION_SEAT;
                case "PPLX", "PPLH", "PPLQ", "PPLW" -> Feature.MINOR;
                default -> Feature.TOWN;
            };
            case "A" -> code.startsWith("ADM") ? Feature.REGION : null;
            case "H" -> switch (code) {
                case "HBR", "HBRX", "PRT", "ANCH", "DCK", "DCKB" -> Feature.PORT;
                case "SEA", "GULF", "BAY", "BAYS", "OCN" -> Feature.SEA;
                case "STRT", "CHN", "CHNM" -> Feature.STRAIT;
                case "CNL", "CNLN" -> Feature.CANAL;
                case "STM", "STMS" -> Feature.RIVER;
                default -> Feature.SITE;
            };
            case "T" -> code.startsWith("ISL") ? Feature.ISLAND : Feature.SITE;
            case "S" -> switch (code) {
                case "AIRB", "AIRF", "AIRP" -> Feature.AIRPORT;
                case "RSTN" -> Feature.STATION;
                default -> Feature.SITE;
            };
            case "L" -> switch (code) {
                case "PRT" -> Feature.PORT;
                case "MILB", "NVB" -> Feature.MILITARY;
                default -> Feature.SITE;
            };
            default -> null;
        };
    }

    private static int radiusMetres(Feature feature, String code) {
        return switch (feature) {
            case REGION -> code.equals("ADM1") ? 150_000 : code.equals("ADM2") ? 40_000 : 15_000;
            case SEA, STRAIT, RIVER -> 50_000;
            case CAPITAL, REGION_SEAT, TOWN, MINOR -> 0;
            default -> 3_000;
        };
    }
}
