package dev.waybill.routing.rail;

import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.rail.search.FoundWay;
import dev.waybill.routing.rail.search.TrackGraph;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells what sets a way apart from others: the lines and countries that only it passes. */
final class WayCharacter {

    /** A line is worth naming if it makes up so much of what sets the way apart. */
    private static final double NOTABLE_SHARE = 0.15;

    private static final int MOST_LINES = 3;

    private final TrackGraph graph;

    WayCharacter(TrackGraph graph) {
        this.graph = graph;
    }

    /**
     * For instance the Baikal-Amur line, and Mongolia; plain if nothing sets it apart.
     *
     * @param way the way
     * @param others the ways to tell it from
     */
    RouteCharacter of(FoundWay way, List<FoundWay> others) {
        BitSet known = new BitSet();
        Map<String, String> knownCountries = new TreeMap<>();
        for (FoundWay other : others) {
            addTrack(other, known);
            knownCountries.putAll(countriesOf(other));
        }
        Map<String, String> countries = countriesOf(way);
        countries.keySet().removeAll(knownCountries.keySet());
        List<String> lines = notable(metresByLine(way, known));
        return lines.isEmpty() && countries.isEmpty()
                ? RouteCharacter.NONE
                : new RouteCharacter.ByLines(lines, List.copyOf(countries.values()));
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

    /** The codes of the countries passed, by their English names. */
    private Map<String, String> countriesOf(FoundWay way) {
        Map<String, String> countries = new TreeMap<>();
        for (int edge : way.edges()) {
            String code = graph.network().stations().get(graph.stationOf(graph.to(edge))).countryCode();
            if (!code.isEmpty()) {
                countries.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH), code);
            }
        }
        return countries;
    }
}
