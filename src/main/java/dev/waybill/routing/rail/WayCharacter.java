package dev.waybill.routing.rail;

import dev.waybill.routing.rail.search.FoundWay;
import dev.waybill.routing.rail.search.TrackGraph;
import java.util.ArrayList;
import java.util.BitSet;
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
     * @param others the ways to tell it from
     */
    String inWords(FoundWay way, List<FoundWay> others) {
        BitSet known = new BitSet();
        Set<String> knownCountries = new TreeSet<>();
        for (FoundWay other : others) {
            addTrack(other, known);
            knownCountries.addAll(countriesOf(other));
        }
        Set<String> countries = countriesOf(way);
        countries.removeAll(knownCountries);
        List<String> parts = new ArrayList<>();
        List<String> lines = notable(metresByLine(way, known));
        if (!lines.isEmpty()) {
            parts.add("by " + String.join(" and ", lines));
        }
        if (!countries.isEmpty()) {
            parts.add("through " + String.join(" and ", countries));
        }
        return String.join("; ", parts);
    }

    private void addTrack(FoundWay way, BitSet track) {
        for (int edge : way.edges()) {
            if (!graph.isGaugeChange(edge)) {
                track.set(graph.segmentIndex(edge));
            }
        }
    }

    /** Metres on each line, in the order of travel, known track left out. */
    private Map<String, Long> metresByLine(FoundWay way, BitSet known) {
        Map<String, Long> metresByLine = new LinkedHashMap<>();
        for (int edge : way.edges()) {
            if (!graph.isGaugeChange(edge) && !known.get(graph.segmentIndex(edge))) {
                String line = graph.network().lines().get(graph.segment(edge).line()).name();
                metresByLine.merge(line, (long) graph.railMetres(edge), Long::sum);
            }
        }
        return metresByLine;
    }

    /** The lines that matter, or else the longest, in the order in which they are travelled. */
    private static List<String> notable(Map<String, Long> metresByLine) {
        long all = metresByLine.values().stream().mapToLong(Long::longValue).sum();
        List<Map.Entry<String, Long>> longest = metresByLine.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LINES)
                .toList();
        List<String> notable = longest.stream()
                .filter(entry -> entry.getValue() >= NOTABLE_SHARE * all || entry == longest.get(0))
                .map(Map.Entry::getKey)
                .toList();
        return metresByLine.keySet().stream().filter(notable::contains).toList();
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
