package dev.waybill.routing.rail;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.GapRule;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Router;
import dev.waybill.routing.rail.search.Access;
import dev.waybill.routing.rail.search.Alternatives;
import dev.waybill.routing.rail.search.Closures;
import dev.waybill.routing.rail.search.EdgeCosts;
import dev.waybill.routing.rail.search.FoundWay;
import dev.waybill.routing.rail.search.Hierarchy;
import dev.waybill.routing.rail.search.RailOptions;
import dev.waybill.routing.rail.search.TrackGraph;
import dev.waybill.routing.rail.search.WaySearch;
import dev.waybill.routing.rail.track.JoinedNetworks;
import dev.waybill.routing.rail.track.Joining;
import dev.waybill.routing.rail.track.NetworkTables;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Station;
import dev.waybill.routing.rail.track.StationIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds ways over a rail network, by the railway's own kilometres or by class of line.
 *
 * <p>The plain shortest way comes from a contraction hierarchy, one with conditions from a tree of shortest ways on the
 * network less what is closed; both give the optimum. Which stations serve a place that is none: {@link Joining}. What
 * a change of gauge counts: {@link EdgeCosts}. Safe for use by several threads.
 */
public final class TrackRouter implements Router {

    private final TrackGraph graph;
    private final EdgeCosts metres;
    private final EdgeCosts seconds;
    private final Supplier<Hierarchy> hierarchyMaker;
    private final Joining joining;

    /** Made when first asked for: a way by class of line, or with conditions, needs none. */
    private volatile @Nullable Hierarchy hierarchy;

    private TrackRouter(TrackGraph graph, EdgeCosts metres, Supplier<Hierarchy> hierarchyMaker) {
        this.graph = graph;
        this.metres = metres;
        this.seconds = EdgeCosts.seconds(graph);
        this.hierarchyMaker = hierarchyMaker;
        this.joining = new Joining(graph.network());
    }

    /**
     * Opens a network, as tables ({@link NetworkTables}) or as a file ({@link NetworkFile}).
     *
     * @param railFolder folder with either or both
     * @throws dev.waybill.source.InputException if a table is missing or broken
     */
    public static TrackRouter open(Path railFolder) {
        Optional<NetworkFile.Contents> packed = NetworkFile.readIfFits(railFolder);
        if (packed.isEmpty()) {
            return on(NetworkTables.read(railFolder));
        }
        TrackGraph graph = new TrackGraph(packed.get().network());
        EdgeCosts metres = EdgeCosts.metres(graph);
        return new TrackRouter(
                graph, metres, () -> Hierarchy.restore(graph, metres, packed.get().shortcuts()));
    }

    /**
     * Opens several networks as one, joined where a station of one stands near the track of another; see {@link
     * JoinedNetworks}.
     *
     * @param railFolders at least one
     * @throws dev.waybill.source.InputException if a network is missing or broken
     */
    public static TrackRouter open(List<Path> railFolders) {
        if (railFolders.size() == 1) {
            return open(railFolders.get(0));
        }
        List<RailNetwork> networks = railFolders.stream()
                .map(folder -> NetworkFile.readIfFits(folder)
                        .map(NetworkFile.Contents::network)
                        .orElseGet(() -> NetworkTables.read(folder)))
                .toList();
        return on(JoinedNetworks.join(networks));
    }

    /** A router on a network in memory. */
    public static TrackRouter on(RailNetwork network) {
        TrackGraph graph = new TrackGraph(network);
        EdgeCosts metres = EdgeCosts.metres(graph);
        return new TrackRouter(graph, metres, () -> Hierarchy.prepare(graph, metres));
    }

    @Override
    public RouteResult<RailRoute> route(RouteRequest request) {
        RailOptions options = RailOptions.of(request);
        Searched searched = search(request.from(), request.to(), options);
        Optional<Reason> objection = objection(searched, request, options);
        return objection.isPresent()
                ? new RouteResult.NoRoute<>(objection.get())
                : found(searched, options);
    }

    /** Why a search has no way that answers the request. */
    private Optional<Reason> objection(Searched searched, RouteRequest request, RailOptions options) {
        return objection(searched, request.from(), request.to(), options)
                .or(() -> tooWide(searched.way().orElseThrow()))
                .or(() -> request.via().isEmpty()
                        ? new CorridorRule(graph)
                                .objection(searched.way().orElseThrow(), request.from(), request.to())
                        : Optional.empty());
    }

    private Optional<Reason> tooWide(FoundWay way) {
        long railMetres = railMetres(way);
        double fromGap = way.start().gapMetres();
        double toGap = way.end().gapMetres();
        return GapRule.isTooWide(fromGap, toGap, railMetres)
                ? Optional.of(new Reason.NoSuchLine(
                        label(way.start().node()), fromGap, label(way.end().node()), toGap, railMetres))
                : Optional.empty();
    }

    private long railMetres(FoundWay way) {
        return Arrays.stream(way.edges()).mapToLong(graph::railMetres).sum();
    }

    /**
     * What a search found.
     *
     * @param narrow as it was tried first
     * @param last as it was tried last
     * @param way empty if there is none
     */
    private record Searched(WaySearch narrow, WaySearch last, Optional<FoundWay> way) {}

    private Searched search(LonLat from, LonLat to, RailOptions options) {
        Closures closures = Closures.of(graph.network(), options);
        EdgeCosts base = options.by() == RailOptions.By.TIME ? seconds : metres;
        EdgeCosts costs = closures.isEmpty() ? base : base.without(edge -> closures.closes(graph, edge));
        WaySearch narrow = search(options, costs, closures, joining.serving(from), joining.serving(to));
        Optional<FoundWay> way = find(narrow);
        if (way.isPresent()) {
            return new Searched(narrow, narrow, way);
        }
        WaySearch wide = search(options, costs, closures, joining.servingOrAround(from), joining.servingOrAround(to));
        return new Searched(narrow, wide, find(wide));
    }

    /** The way by a train's options, however wide its gaps and wherever it leads. */
    RouteResult<RailRoute> route(LonLat from, LonLat to, RailOptions options) {
        Searched searched = search(from, to, options);
        Optional<Reason> objection = objection(searched, from, to, options);
        return objection.isPresent()
                ? new RouteResult.NoRoute<>(objection.get())
                : found(searched, options);
    }

    private RouteResult<RailRoute> found(Searched searched, RailOptions options) {
        FoundWay way = searched.way().orElseThrow();
        if (options.alternatives() == 1) {
            return new RouteResult.Found<>(List.of(RouteWriter.write(graph, way, RouteCharacter.NONE)));
        }
        return new RouteResult.Found<>(
                write(Alternatives.find(way, searched.last(), options.alternatives()), options.by()));
    }

    /** Why a search has no way. */
    private Optional<Reason> objection(Searched searched, LonLat from, LonLat to, RailOptions options) {
        if (searched.way().isEmpty()) {
            return Optional.of(new NoWayReason(joining, searched.narrow(), options).find(from, to));
        }
        FoundWay way = searched.way().get();
        return way.isEmpty() ? Optional.of(new Reason.SameStation(label(way.start().node()))) : Optional.empty();
    }

    private String label(int node) {
        return graph.network().stations().get(graph.stationOf(node)).label();
    }

    @Override
    public RouteLength length(RouteRequest request) {
        RailOptions options = RailOptions.of(request);
        Searched searched = search(request.from(), request.to(), options);
        Optional<Reason> objection = objection(searched, request, options);
        if (objection.isPresent()) {
            return new RouteLength.None(objection.get());
        }
        FoundWay way = searched.way().orElseThrow();
        return new RouteLength.Measured(railMetres(way), way.start().gapMetres(), way.end().gapMetres());
    }

    /** All stations with a name, in the order of the network; kilometres from the start are 0. */
    public List<RailRoute.Stop> listStations() {
        return graph.network().stations().stream()
                .filter(Station::isNamed)
                .map(s -> new RailRoute.Stop(s.id(), s.name(), s.position(), s.countryCode(), 0))
                .toList();
    }

    private List<RailRoute> write(List<FoundWay> ways, RailOptions.By by) {
        WayCharacter character = new WayCharacter(graph);
        List<RailRoute> routes = new ArrayList<>();
        for (FoundWay way : ways) {
            List<FoundWay> others = new ArrayList<>(ways);
            others.remove(way);
            RouteCharacter apart = character.of(way, others);
            if (way == ways.get(0)) {
                apart = by == RailOptions.By.TIME ? new RouteCharacter.Fastest() : new RouteCharacter.Shortest();
            } else if (apart.equals(RouteCharacter.NONE)) {
                // What it shares with one other may still set it apart from the first.
                apart = character.of(way, ways.subList(0, 1));
            }
            routes.add(RouteWriter.write(graph, way, apart));
        }
        return routes;
    }

    private WaySearch search(
            RailOptions options,
            EdgeCosts costs,
            Closures closures,
            List<StationIndex.Near> starts,
            List<StationIndex.Near> ends) {
        List<List<Access>> vias = new ArrayList<>();
        for (LonLat via : options.via()) {
            vias.add(WaySearch.accesses(graph, joining.nearest(via), costs, closures));
        }
        return new WaySearch(
                graph,
                costs,
                WaySearch.accesses(graph, starts, costs, closures),
                vias,
                WaySearch.accesses(graph, ends, costs, closures));
    }

    private Optional<FoundWay> find(WaySearch search) {
        return search.costs() == metres && search.suitsHierarchy()
                ? search.findBy(hierarchy())
                : search.findByTrees();
    }

    private Hierarchy hierarchy() {
        Hierarchy made = hierarchy;
        if (made == null) {
            synchronized (this) {
                made = hierarchy;
                if (made == null) {
                    made = hierarchyMaker.get();
                    hierarchy = made;
                }
            }
        }
        return made;
    }

    /** All track of the network, to draw. */
    public List<GeoLine> listTrack() {
        RailNetwork network = graph.network();
        return network.segments().stream()
                .map(segment -> {
                    List<LonLat> drawn = new ArrayList<>();
                    drawn.add(network.stations().get(segment.from()).position());
                    segment.shape().addTo(drawn, false);
                    drawn.add(network.stations().get(segment.to()).position());
                    return new GeoLine(drawn);
                })
                .toList();
    }
}
