package dev.waybill.routing.sea.search;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.graph.Detour;
import dev.waybill.routing.sea.graph.Endpoint;
import dev.waybill.routing.sea.graph.SeaGraph;
import dev.waybill.routing.sea.graph.Waterway;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * All that a search needs, opened once: land, graph, gates, and the endpoints asked about lately.
 *
 * <p>Safe for use by several threads.
 */
public final class Chart {

    private static final int KEPT_ENDPOINTS = 4_096;

    public final Land land;
    public final SeaGraph graph;
    public final Gates gates;
    private final ThreadLocal<Search> search;
    private final Beacons beacons;
    private final Map<LonLat, Endpoint> endpoints = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LonLat, Endpoint> eldest) {
            return size() > KEPT_ENDPOINTS;
        }
    };

    public Chart(Land land, SeaGraph graph, Gates gates) {
        this.land = land;
        this.graph = graph;
        this.gates = gates;
        beacons = new Beacons(graph, gates.closedByDefault());
        search = ThreadLocal.withInitial(() -> new Search(graph, land, gates.closedByDefault()));
    }

    /** The endpoint for a position, or null if there is no water near. */
    public @Nullable Endpoint endpoint(LonLat position) {
        synchronized (endpoints) {
            Endpoint known = endpoints.get(position);
            if (known != null) {
                return known;
            }
        }
        Endpoint made = Endpoint.of(position, graph, land, gates);
        if (made != null) {
            synchronized (endpoints) {
                endpoints.put(position, made);
            }
        }
        return made;
    }

    /** The shortest way between two endpoints, or null. */
    public Search.@Nullable Way find(Endpoint start, Endpoint end, long closed, Search.@Nullable Penalty penalty) {
        Search.Way over = search.get().find(start, end, closed, straight(start, end), penalty, beacons.ask(end));
        Search.Way along = alongOne(start, end, closed);
        return over == null || along != null && along.metres() <= over.metres() ? along : over;
    }

    /**
     * Metres of the shortest way between two endpoints, one of which has its fan spread, or beyond any.
     *
     * @param fan from {@code start}
     */
    double metres(Endpoint start, Endpoint end, long closed, Fan fan) {
        double over = fan.metresTo(end, closed);
        double straight = Search.straightMetres(start, end, graph, land);
        if (straight < over && (straight(start, end) & closed) == 0) {
            over = straight;
        }
        Search.Way along = alongOne(start, end, closed);
        return along == null ? over : Math.min(over, along.metres());
    }

    /** The passages on the straight line between two endpoints, as bits. */
    private long straight(Endpoint start, Endpoint end) {
        return gates.crossed(
                start.vector[0], start.vector[1], start.vector[2], end.vector[0], end.vector[1], end.vector[2]);
    }

    /** The shortest way along one waterway that both ends join, or null; its indexes are those of the joins. */
    private static Search.@Nullable Way alongOne(Endpoint start, Endpoint end, long closed) {
        Search.Way best = null;
        for (int i = 0; i < start.joins.size(); i++) {
            for (int j = 0; j < end.joins.size(); j++) {
                Waterway.Point a = start.joins.get(i).point();
                Waterway.Point b = end.joins.get(j).point();
                if (a.waterway() == b.waterway() && (a.waterway().passages() & closed) == 0) {
                    double metres = a.gapMetres() + Math.abs(a.metres() - b.metres()) + b.gapMetres();
                    if (best == null || metres < best.metres()) {
                        best = new Search.Way(metres, new int[0], i, j);
                    }
                }
            }
        }
        return best;
    }

    /** The same world with an area closed to shipping. */
    public Chart without(Geometry area) {
        return new Chart(land, Detour.around(graph, area, gates), gates);
    }

    /** Whether a position lies in the area that is closed. */
    public boolean inArea(LonLat at) {
        return graph.area != null && graph.area.winding(Arcs.x(at), Arcs.y(at), Arcs.z(at)) > 0;
    }

    /** A position in the middle of a passage's gate, or on the centre line of its waterway. */
    public LonLat middle(int passage) {
        Gates.Gate gate = gates.gate(passage);
        for (Waterway way : graph.waterways) {
            if (way.id().equals(gate.waterway())) {
                return way.positions().get(way.positions().size() / 2);
            }
        }
        List<LonLat> widest = List.of();
        double most = -1;
        for (int i = 1; i < gate.line().size(); i++) {
            LonLat before = gate.line().get(i - 1);
            List<LonLat> steps = Arcs.steps(before, gate.line().get(i), before.distanceMetresTo(gate.line().get(i)) / 40);
            for (LonLat at : steps) {
                double metres = land.contains(at) ? -1 : land.distanceToLandMetres(at, 200_000);
                if (metres > most) {
                    most = metres;
                    widest = List.of(at);
                }
            }
        }
        return widest.isEmpty() ? gate.line().get(0) : widest.get(0);
    }
}
