package dev.waybill.routing.rail;

import dev.waybill.geo.LonLat;
import dev.waybill.source.CsvTable;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Russian stations and which follows which, as an independent list has them.
 *
 * <p>Only for judging: nothing of it goes into the network. Stations are known by their code; a fifth of those in the
 * list of neighbours have no position there, and some pairs of real neighbours are missing from it.
 */
final class ReferenceRail {

    /** Length in metres given to a step from or to a station without a position. */
    private static final double UNKNOWN_STEP_METRES = 4_000;

    private final Map<String, LonLat> positions = new LinkedHashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Map<String, List<String>> codesByKey = new HashMap<>();

    static ReferenceRail read(Path folder) {
        ReferenceRail reference = new ReferenceRail();
        for (CsvTable.Row row : CsvTable.read(folder.resolve("ru_stations.csv")).rows()) {
            if (!row.text("lon").isEmpty()) {
                reference.positions.putIfAbsent(row.text("esr"), new LonLat(row.number("lon"), row.number("lat")));
                reference.addName(row.text("esr"), row.text("name"));
            }
        }
        for (CsvTable.Row row : CsvTable.read(folder.resolve("ru_adjacency.csv")).rows()) {
            String a = row.text("esr_a");
            String b = row.text("esr_b");
            reference.neighbours.computeIfAbsent(a, code -> new TreeSet<>()).add(b);
            reference.neighbours.computeIfAbsent(b, code -> new TreeSet<>()).add(a);
            reference.addName(a, row.text("name_a"));
            reference.addName(b, row.text("name_b"));
        }
        return reference;
    }

    LonLat position(String code) {
        return positions.get(code);
    }

    boolean hasPosition(String code) {
        return positions.containsKey(code);
    }

    boolean hasNeighbours(String code) {
        return neighbours.containsKey(code);
    }

    /**
     * The nearest located station of this name, or "" if there is none within a distance.
     *
     * @param numbered whether "Tula-1" and "Tula-2" are names of two stations or of one town's
     */
    String nearestNamed(String name, LonLat position, double withinMetres, boolean numbered) {
        return codesByKey.getOrDefault(numbered ? numberedKey(name) : key(name), List.of()).stream()
                .filter(this::hasPosition)
                .filter(code -> position.distanceMetresTo(positions.get(code)) <= withinMetres)
                .min(Comparator.comparingDouble(code -> position.distanceMetresTo(positions.get(code))))
                .orElse("");
    }

    /** The stations passed on the shortest way between two, both included; empty if none is below the limit. */
    List<String> way(String from, String to, double limitMetres) {
        Map<String, Double> best = new HashMap<>(Map.of(from, 0.0));
        Map<String, String> came = new HashMap<>();
        PriorityQueue<Map.Entry<String, Double>> queue = new PriorityQueue<>(Map.Entry.comparingByValue());
        queue.add(Map.entry(from, 0.0));
        while (!queue.isEmpty() && !queue.peek().getKey().equals(to)) {
            Map.Entry<String, Double> at = queue.remove();
            if (at.getValue() > best.get(at.getKey())) {
                continue;
            }
            for (String next : neighbours.getOrDefault(at.getKey(), Set.of())) {
                double metres = at.getValue() + stepMetres(at.getKey(), next);
                if (metres <= limitMetres && metres < best.getOrDefault(next, Double.MAX_VALUE)) {
                    best.put(next, metres);
                    came.put(next, at.getKey());
                    queue.add(Map.entry(next, metres));
                }
            }
        }
        if (queue.isEmpty()) {
            return List.of();
        }
        Deque<String> way = new ArrayDeque<>();
        for (String code = to; code != null; code = came.get(code)) {
            way.addFirst(code);
        }
        return new ArrayList<>(way);
    }

    private double stepMetres(String a, String b) {
        return hasPosition(a) && hasPosition(b)
                ? positions.get(a).distanceMetresTo(positions.get(b))
                : UNKNOWN_STEP_METRES;
    }

    private void addName(String code, String name) {
        for (String key : Set.of(key(name), numberedKey(name))) {
            List<String> codes = codesByKey.computeIfAbsent(key, unknown -> new ArrayList<>());
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
    }

    private static String numberedKey(String name) {
        String number = name.replaceAll("\\bII\\b", "2").replaceAll("\\bI\\b", "1").replaceAll("[^0-9]", "");
        return key(name) + '#' + number;
    }

    /** What two spellings of one station's name share: letters only, without its number and its kind of yard. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\(.*?\\)|^оп |рзд", "")
                .replaceAll("[^а-я]", "")
                .replaceAll("(пассажирск(ая|ий)|пасс?|главн(ая|ый)|сортировочн(ая|ый)|сорт|товарная)$", "");
    }
}
