package dev.waybill.routing.sea.search;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.Ends;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.sea.graph.Endpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lengths between ends that are asked about again and again, for batches of pairs.
 *
 * <p>An end that has many pairs to be measured gets its {@link Fan} once, and the lengths from it to all ends of the table are
 * kept: 4 bytes each, so a full table takes 64 MB. Ends that occur once are measured alone. The answers do not depend on the
 * number of processors. Safe for use by several threads, which wait for each other.
 */
public final class DistanceTable {

    /** More ends at once are not kept; the table then starts anew. */
    private static final int MOST_ENDS = 4_096;
    /** From so many pairs on, one fan is quicker than as many searches. */
    private static final int FAN_PAYS = 12;

    private static final double UNIT_METRES = 0.1;
    private static final int UNKNOWN = -2;
    private static final int NO_WAY = -1;

    private final Chart chart;
    private final long closed;
    private final ThreadLocal<Fan> fans;
    private final Map<LonLat, Integer> numbers = new HashMap<>();
    private final List<Endpoint> ends = new ArrayList<>();
    /** Lengths from an end to those that were in the table when its fan was spread; null if it has none. */
    private final List<int[]> rows = new ArrayList<>();

    public DistanceTable(Chart chart, long closed) {
        this.chart = chart;
        this.closed = closed;
        fans = ThreadLocal.withInitial(() -> new Fan(chart.graph));
    }

    /** What is closed for all lengths of the table, as bits. */
    public long closed() {
        return closed;
    }

    /**
     * Measures pairs.
     *
     * @param single measures a pair alone, and tells why there is no way
     */
    public synchronized RouteLength[] measure(List<Ends> pairs, Function<Ends, RouteLength> single) {
        number(pairs);
        spreadFans(pairs);
        RouteLength[] answers = new RouteLength[pairs.size()];
        IntStream.range(0, answers.length).parallel().forEach(i -> {
            Ends pair = pairs.get(i);
            int units = units(pair);
            answers[i] = units < 0
                    ? single.apply(pair)
                    : new RouteLength.Measured(
                            units * UNIT_METRES,
                            ends.get(numbers.get(pair.from())).gapMetres,
                            ends.get(numbers.get(pair.to())).gapMetres);
        });
        return answers;
    }

    /** The length of a pair by the fan of either end, below 0 if neither tells. */
    private int units(Ends pair) {
        Integer from = numbers.get(pair.from());
        Integer to = numbers.get(pair.to());
        return from == null || to == null ? UNKNOWN : Math.max(units(from, to), units(to, from));
    }

    private int units(int from, int to) {
        int[] row = rows.get(from);
        return row == null || to >= row.length ? UNKNOWN : row[to];
    }

    /** Gives a number to every end that occurs more than once. */
    private void number(List<Ends> pairs) {
        Map<LonLat, Integer> counts = new LinkedHashMap<>();
        for (Ends pair : pairs) {
            counts.merge(pair.from(), 1, Integer::sum);
            counts.merge(pair.to(), 1, Integer::sum);
        }
        List<LonLat> fresh = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && !numbers.containsKey(entry.getKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_ENDS)
                .toList();
        if (numbers.size() + fresh.size() > MOST_ENDS) {
            numbers.clear();
            ends.clear();
            rows.clear();
        }
        Endpoint[] made = fresh.parallelStream().map(chart::endpoint).toArray(Endpoint[]::new);
        for (int i = 0; i < made.length; i++) {
            if (made[i] != null) {
                numbers.put(fresh.get(i), ends.size());
                ends.add(made[i]);
                rows.add(null);
            }
        }
    }

    /** Spreads the fans of ends with enough pairs that none has told of yet. */
    private void spreadFans(List<Ends> pairs) {
        int[] waiting = new int[ends.size()];
        for (Ends pair : pairs) {
            Integer from = numbers.get(pair.from());
            Integer to = numbers.get(pair.to());
            if (from != null && to != null && units(pair) == UNKNOWN) {
                waiting[from]++;
                waiting[to]++;
            }
        }
        boolean[] worth = new boolean[waiting.length];
        for (int end = 0; end < worth.length; end++) {
            worth[end] = waiting[end] >= FAN_PAYS;
        }
        IntStream.range(0, worth.length)
                .filter(end -> worth[end])
                .parallel()
                .forEach(end -> rows.set(end, spread(end, worth)));
    }

    /** A row; lengths between two ends that are both spread stand in the row of the higher one. */
    private int[] spread(int number, boolean[] worth) {
        Endpoint from = ends.get(number);
        Fan fan = fans.get();
        fan.spread(from, closed);
        int[] row = new int[ends.size()];
        for (int to = 0; to < row.length; to++) {
            if (to >= number && worth[to]) {
                row[to] = to == number ? NO_WAY : UNKNOWN;
                continue;
            }
            double metres = chart.metres(from, ends.get(to), closed, fan);
            row[to] = metres == Double.MAX_VALUE ? NO_WAY : (int) Math.round(metres / UNIT_METRES);
        }
        return row;
    }
}
