package dev.waybill.routing.sea;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.GapRule;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.Passage;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteRequest.Via;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Router;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.SpeedBasis;
import dev.waybill.routing.sea.graph.Waterway;
import dev.waybill.routing.sea.search.Chart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ways along the centre lines of rivers and canals, never out over the sea.
 *
 * <p>An end joins every waterway that is near enough by {@link GapRule}; the gap counts as much as the way. Dijkstra's
 * algorithm over some hundred waterways; takes milliseconds. Points of call that are positions are passed in order.
 */
final class BargeRouter implements Router {

    /** Loaded convoys on European rivers against and with the stream; recalled. */
    private static final double SLOW_KM_PER_HOUR = 8;

    private static final double FAST_KM_PER_HOUR = 18;

    private final Chart chart;

    BargeRouter(Chart chart) {
        this.chart = chart;
    }

    /** A way so far: what it cost, and the bends in order. */
    private record Partial(double metres, int node, List<LonLat> bends) {}

    /** A way between two stops. */
    private record Stretch(double fromGapMetres, double toGapMetres, List<LonLat> bends) {}

    @Override
    public RouteResult<SeaRoute> route(RouteRequest request) {
        if (request.from().equals(request.to())) {
            return new RouteResult.NoRoute<>(new Reason.SamePosition());
        }
        List<LonLat> stops = new ArrayList<>(List.of(request.from()));
        for (Via via : request.via()) {
            if (via instanceof Via.AtPosition position) {
                stops.add(position.position());
            }
        }
        stops.add(request.to());
        long closed = Voyage.closed(chart.gates, SeaOptions.of(request));
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Stretch stretch = stretch(stops.get(i - 1), stops.get(i), closed);
            if (stretch == null) {
                return new RouteResult.NoRoute<>(reason(stops.get(i - 1), stops.get(i)));
            }
            stretches.add(stretch);
        }
        SeaRoute route = route(stretches);
        return GapRule.objection(route, "", "")
                .<RouteResult<SeaRoute>>map(RouteResult.NoRoute::new)
                .orElseGet(() -> new RouteResult.Found<>(List.of(route)));
    }

    private Reason reason(LonLat from, LonLat to) {
        if (near(from, 0).isEmpty()) {
            return new Reason.NoWaterNear(from, GapRule.MOST_METRES);
        }
        return near(to, 0).isEmpty()
                ? new Reason.NoWaterNear(to, GapRule.MOST_METRES)
                : new Reason.NoWaterwayBetween();
    }

    /** The nearest point of each open waterway near a position. */
    private List<Waterway.Point> near(LonLat position, long closed) {
        return chart.graph.waterways.stream()
                .filter(way -> (way.passages() & closed) == 0 && way.mayComeNear(position, GapRule.MOST_METRES))
                .map(way -> way.nearest(position))
                .filter(point -> point.gapMetres() <= GapRule.MOST_METRES)
                .toList();
    }

    private @Nullable Stretch stretch(LonLat from, LonLat to, long closed) {
        Stretch best = null;
        double least = Double.MAX_VALUE;
        List<Waterway.Point> ends = near(to, closed);
        for (Waterway.Point start : near(from, closed)) {
            Map<Integer, Partial> reached = reach(start, closed);
            for (Waterway.Point end : ends) {
                Partial way = to(start, end, reached);
                double metres = way == null ? Double.MAX_VALUE : start.gapMetres() + way.metres() + end.gapMetres();
                if (way != null && metres < least) {
                    least = metres;
                    best = new Stretch(start.gapMetres(), end.gapMetres(), way.bends());
                }
            }
        }
        return best;
    }

    /** The shortest way to a point, or null. */
    private static @Nullable Partial to(Waterway.Point start, Waterway.Point end, Map<Integer, Partial> reached) {
        Waterway way = end.waterway();
        Partial best = null;
        if (start.waterway() == way) {
            best = new Partial(Math.abs(start.metres() - end.metres()), -1, along(start, end));
        }
        Partial down = reached.get(way.from());
        if (down != null && (best == null || down.metres() + end.metres() < best.metres())) {
            best = with(down, end.metres(), -1, reversed(end.down()), end.at());
        }
        Partial up = reached.get(way.to());
        double left = way.lengthMetres() - end.metres();
        if (up != null && (best == null || up.metres() + left < best.metres())) {
            best = with(up, left, -1, reversed(end.up()), end.at());
        }
        return best;
    }

    private static List<LonLat> along(Waterway.Point start, Waterway.Point end) {
        boolean onwards = start.metres() <= end.metres();
        Waterway.Point low = onwards ? start : end;
        Waterway.Point high = onwards ? end : start;
        List<LonLat> bends = new ArrayList<>();
        bends.add(low.at());
        bends.addAll(low.waterway().positions().subList(low.step() + 1, high.step() + 1));
        bends.add(high.at());
        return onwards ? bends : reversed(bends);
    }

    /** The shortest ways from a point to every end of a waterway. */
    private Map<Integer, Partial> reach(Waterway.Point start, long closed) {
        PriorityQueue<Partial> queue = new PriorityQueue<>((a, b) -> Double.compare(a.metres(), b.metres()));
        Waterway first = start.waterway();
        Partial here = new Partial(0, -1, List.of(start.at()));
        queue.add(with(here, start.metres(), first.from(), start.down(), first.positions().get(0)));
        queue.add(with(
                here,
                first.lengthMetres() - start.metres(),
                first.to(),
                start.up(),
                first.positions().get(first.positions().size() - 1)));
        Map<Integer, Partial> reached = new HashMap<>();
        while (!queue.isEmpty()) {
            Partial way = queue.poll();
            if (reached.putIfAbsent(way.node(), way) == null) {
                for (Waterway next : chart.graph.waterways) {
                    if ((next.passages() & closed) == 0 && (next.from() == way.node() || next.to() == way.node())) {
                        queue.add(onward(way, next));
                    }
                }
            }
        }
        return reached;
    }

    private static Partial onward(Partial way, Waterway next) {
        boolean onwards = next.from() == way.node();
        List<LonLat> positions = onwards ? next.positions() : reversed(next.positions());
        return with(
                way,
                next.lengthMetres(),
                onwards ? next.to() : next.from(),
                positions.subList(1, positions.size() - 1),
                positions.get(positions.size() - 1));
    }

    private static Partial with(Partial way, double metres, int node, List<LonLat> between, LonLat end) {
        List<LonLat> bends = new ArrayList<>(way.bends());
        bends.addAll(between);
        bends.add(end);
        return new Partial(way.metres() + metres, node, bends);
    }

    private static List<LonLat> reversed(List<LonLat> list) {
        List<LonLat> back = new ArrayList<>(list);
        Collections.reverse(back);
        return back;
    }

    private SeaRoute route(List<Stretch> stretches) {
        List<LonLat> bends = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (LonLat bend : stretch.bends()) {
                if (bends.isEmpty() || !bends.get(bends.size() - 1).equals(bend)) {
                    bends.add(bend);
                }
            }
        }
        if (bends.size() == 1) {
            bends.add(bends.get(0));
        }
        GeoLine line = new GeoLine(bends);
        double metres = line.lengthMetres();
        double kilometres = metres / 1000;
        return new SeaRoute(
                line,
                metres,
                stretches.get(0).fromGapMetres(),
                stretches.get(stretches.size() - 1).toGapMetres(),
                passages(bends),
                Double.NaN,
                0,
                new HoursRange(
                        kilometres / FAST_KM_PER_HOUR,
                        kilometres / SLOW_KM_PER_HOUR,
                        new SpeedBasis.Barge(SLOW_KM_PER_HOUR, FAST_KM_PER_HOUR)),
                RouteCharacter.NONE,
                List.of());
    }

    private List<Passage> passages(List<LonLat> bends) {
        Set<Passage> passed = new HashSet<>();
        List<Passage> inOrder = new ArrayList<>();
        for (int i = 1; i < bends.size(); i++) {
            long mask = chart.gates.alongLine(bends.subList(i - 1, i + 1));
            for (long left = mask; left != 0; left &= left - 1) {
                Passage passage = chart.gates.gate(Long.numberOfTrailingZeros(left)).passage();
                if (passed.add(passage)) {
                    inOrder.add(passage);
                }
            }
        }
        return inOrder;
    }
}
