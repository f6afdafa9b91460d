package dev.waybill.routing.sea;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.routing.Passage;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteNote;
import dev.waybill.routing.RouteRequest.Via;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.sea.coast.Berth;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.graph.Endpoint;
import dev.waybill.routing.sea.search.Chart;
import dev.waybill.routing.sea.search.Search;
import dev.waybill.routing.sea.search.Tightening;
import dev.waybill.routing.sea.search.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question to the router: the stops in order, and what is closed.
 *
 * <p>A passage that must be passed is a stop in the middle of its gate.
 */
final class Voyage {

    private final Chart chart;
    private final SeaOptions options;
    private final long closed;
    private final List<Endpoint> stops;
    private final @Nullable Reason problem;

    private Voyage(Chart chart, SeaOptions options, long closed, List<Endpoint> stops, @Nullable Reason problem) {
        this.chart = chart;
        this.options = options;
        this.closed = closed;
        this.stops = stops;
        this.problem = problem;
    }

    /** Reads the question; what is wrong with it is in {@link #problem}. */
    static Voyage plan(Chart world, LonLat from, LonLat to, SeaOptions options) {
        if (from.equals(to)) {
            return failed(world, options, new Reason.SamePosition());
        }
        long closed = byOptions(world.gates, options);
        List<LonLat> positions = new ArrayList<>();
        positions.add(from);
        for (Via via : options.via()) {
            if (via instanceof Via.AtPosition position) {
                positions.add(position.position());
            } else if (via instanceof Via.ThroughPassage passage) {
                Optional<Integer> number = world.gates.find(passage.id());
                if (number.isEmpty()) {
                    return failed(world, options, unknown(world, passage.id()));
                }
                closed &= ~(1L << number.get());
                positions.add(world.middle(number.get()));
            }
        }
        positions.add(to);
        for (String id : options.avoid()) {
            Optional<Integer> number = world.gates.find(id);
            if (number.isEmpty()) {
                return failed(world, options, unknown(world, id));
            }
            closed |= 1L << number.get();
        }
        Chart chart = options.avoidArea() == null ? world : world.without(options.avoidArea());
        return withStops(chart, options, closed, positions);
    }

    /** What the options close, but for the passages they name, as bits. */
    private static long byOptions(Gates gates, SeaOptions options) {
        long closed = gates.closedByDefault();
        if (options.ice()) {
            closed &= ~gates.ice();
        }
        if (options.findDraughtMetres().isPresent()) {
            closed |= gates.shallowerThan(options.findDraughtMetres().getAsDouble());
        }
        return closed;
    }

    /** What the options close, as bits; names that are not known count for nothing. */
    static long closed(Gates gates, SeaOptions options) {
        long closed = byOptions(gates, options);
        for (String id : options.avoid()) {
            closed |= gates.find(id).map(number -> 1L << number).orElse(0L);
        }
        return closed;
    }

    private static Voyage withStops(Chart chart, SeaOptions options, long closed, List<LonLat> positions) {
        List<Endpoint> stops = new ArrayList<>();
        for (LonLat position : positions) {
            if (chart.inArea(position)) {
                return failed(chart, options, new Reason.StopInAvoidedArea(position));
            }
            Endpoint stop = chart.endpoint(position);
            if (stop == null) {
                return failed(chart, options, new Reason.NoWaterNear(position, Berth.MOST_GAP_METRES));
            }
            stops.add(stop);
        }
        return new Voyage(chart, options, closed, stops, null);
    }

    private static Voyage failed(Chart chart, SeaOptions options, Reason problem) {
        return new Voyage(chart, options, 0, List.of(), problem);
    }

    private static Reason unknown(Chart chart, String id) {
        return new Reason.UnknownPassage(
                id, chart.gates.passages().stream().map(Passage::id).toList());
    }

    /** What is wrong with the question, or null. */
    @Nullable Reason problem() {
        return problem;
    }

    double fromGapMetres() {
        return stops.get(0).gapMetres;
    }

    double toGapMetres() {
        return stops.get(stops.size() - 1).gapMetres;
    }

    /** Metres of the best way, or NaN. */
    double metres() {
        double sum = 0;
        for (int i = 1; i < stops.size(); i++) {
            Search.Way way = chart.find(stops.get(i - 1), stops.get(i), closed, null);
            if (way == null) {
                return Double.NaN;
            }
            sum += way.metres();
        }
        return sum;
    }

    /** The best way with more passages closed and some edges shunned. */
    Optional<Track> best(long alsoClosed, Search.@Nullable Penalty penalty) {
        Track whole = null;
        for (int i = 1; i < stops.size(); i++) {
            Search.Way way = chart.find(stops.get(i - 1), stops.get(i), closed | alsoClosed, penalty);
            if (way == null) {
                return Optional.empty();
            }
            Track leg = Track.of(chart, stops.get(i - 1), stops.get(i), way);
            if (options.profile() == SeaOptions.Profile.SHORTEST) {
                Track taut = new Tightening(chart).tighten(leg);
                leg = isOpen(taut, closed | alsoClosed) ? taut : leg;
            }
            whole = whole == null ? leg : whole.then(leg);
        }
        return Optional.ofNullable(whole);
    }

    /** Whether a track that was pulled taut keeps clear of what is closed: the real coast does not know it. */
    private boolean isOpen(Track track, long shut) {
        boolean clear = (chart.gates.alongLine(track.bends()) & shut) == 0;
        for (int i = 1; chart.graph.area != null && clear && i < track.bends().size(); i++) {
            LonLat a = track.bends().get(i - 1);
            LonLat b = track.bends().get(i);
            clear = !chart.graph.area.crosses(Arcs.x(a), Arcs.y(a), Arcs.z(a), Arcs.x(b), Arcs.y(b), Arcs.z(b));
        }
        return clear;
    }

    /** The nodes of the best way, for comparing ways. */
    List<int[]> nodes(Search.@Nullable Penalty penalty) {
        List<int[]> nodes = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Search.Way way = chart.find(stops.get(i - 1), stops.get(i), closed, penalty);
            nodes.add(way == null ? new int[0] : way.nodes());
        }
        return nodes;
    }

    List<Passage> passages(Track track) {
        return new Proof(chart).passages(track);
    }

    /** The bit of a passage. */
    long bit(Passage passage) {
        return chart.gates.find(passage.id()).map(number -> 1L << number).orElse(0L);
    }

    /** The route of a track, told apart from the others. */
    SeaRoute route(Track track, List<Track> all) {
        List<Passage> own = passages(track);
        List<List<Passage>> everyWay = all.size() == 1 ? List.of(own) : all.stream().map(this::passages).toList();
        return new Proof(chart)
                .route(track, fromGapMetres(), toGapMetres(), own, character(own, everyWay), notes(own));
    }

    /** What not all ways have in common. */
    private static RouteCharacter character(List<Passage> own, List<List<Passage>> everyWay) {
        List<Passage> apart = new ArrayList<>(own);
        if (everyWay.size() > 1) {
            apart.removeIf(passage -> everyWay.stream().allMatch(other -> other.contains(passage)));
        }
        if (own.isEmpty()) {
            return RouteCharacter.NONE;
        }
        return new RouteCharacter.ByPassages(apart.isEmpty() ? own : apart);
    }

    private List<RouteNote> notes(List<Passage> own) {
        List<RouteNote> notes = new ArrayList<>();
        for (Passage passage : own) {
            double draught = chart.gates.find(passage.id()).map(n -> chart.gates.gate(n).draughtMetres()).orElse(0.0);
            if (passage.kind() == Passage.Kind.CANAL && draught < Double.POSITIVE_INFINITY) {
                notes.add(new RouteNote.CanalDraught(passage, draught));
            }
        }
        if (stops.get(0).onWaterway != null || stops.get(stops.size() - 1).onWaterway != null) {
            notes.add(new RouteNote.EndOnWaterway());
        }
        return notes;
    }

    /** Why there is no way: the closed passages that one way after the other would take. */
    Reason whyNone() {
        List<Passage> shut = new ArrayList<>();
        long open = closed & ~chart.gates.closedByDefault();
        for (Optional<Track> way = opened(open); way.isPresent() && open != 0; way = opened(open)) {
            long taken = 0;
            for (Passage passage : passages(way.get())) {
                if ((bit(passage) & open) != 0) {
                    shut.add(passage);
                    taken |= bit(passage);
                }
            }
            if (taken == 0) {
                break;
            }
            open &= ~taken;
        }
        return new Reason.NoWayOverWater(shut, options.avoidArea() != null, options.draughtMetres());
    }

    /** The best way if some of the closed passages were open. */
    private Optional<Track> opened(long open) {
        return new Voyage(chart, options, closed & ~open, stops, null).best(0, null);
    }
}
