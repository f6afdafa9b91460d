package dev.waybill.network.rail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says what sets a way apart from others: the lines and countries that only it passes. */
final class WayCharacter {

    /** A line is worth naming if it makes up so much of what sets the way apart. */
    private static final double NOTABLE_SHARE = 0.15;

    private static final int MOST_LINES = 3;

    private final TrackGraph graph;

    WayCharacter(TrackGraph graph) {
        this.graph = graph;
    }

    /**
     * In words, for instance "by Baikal-Amur line; through Mongolia"; empty if nothing sets it apart.
     *
     * @param way the way
     * @param other the way to tell it from
     */
    String inWords(FoundWay way, FoundWay other) {
        Set<Integer> known = new TreeSet<>();
        for (int edge : other.edges()) {
            if (!graph.isGaugeChange(edge)) {
                known.add(graph.segmentIndex(edge));
            }
        }
        Map<String, Long> metresByLine = new LinkedHashMap<>();
        for (int edge : way.edges()) {
            if (!graph.isGaugeChange(edge) && !known.contains(graph.segmentIndex(edge))) {
                String line = graph.network().lines().get(graph.segment(edge).line()).name();
                metresByLine.merge(line, (long) graph.railMetres(edge), Long::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        List<String> lines = notable(metresByLine);
        if (!lines.isEmpty()) {
            parts.add("by " + String.join(", ", lines));
        }
        Set<String> countries = countriesOf(way);
        countries.removeAll(countriesOf(other));
        if (!countries.isEmpty()) {
            parts.add("through " + String.join(", ", countries));
        }
        return String.join("; ", parts);
    }

    /** The lines that matter, in the order in which they are travelled. */
    private static List<String> notable(Map<String, Long> metresByLine) {
        long all = metresByLine.values().stream().mapToLong(Long::longValue).sum();
        List<String> longest = metresByLine.entrySet().stream()
                .filter(entry -> entry.getValue() >= NOTABLE_SHARE * all)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LINES)
                .map(Map.Entry::getKey)
                .toList();
        return metresByLine.keySet().stream().filter(longest::contains).toList();
    }

    private Set<String> countriesOf(FoundWay way) {
        Set<String> countries = new TreeSet<>();
        for (int edge : way.edges()) {
            String code = graph.network().stations().get(graph.stationOf(graph.to(edge))).countryCode();
            if (!code.isEmpty()) {
                countries.add(new Locale("", code).getDisplayCountry(Locale.ENGLISH));
            }
        }
        return countries;
    }
}
