package dev.waybill.routing.sea;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.routing.Ends;
import dev.waybill.routing.GapRule;
import dev.waybill.routing.Passage;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Router;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.graph.SeaGraph;
import dev.waybill.routing.sea.search.Chart;
import dev.waybill.routing.sea.search.DistanceTable;
import dev.waybill.routing.sea.search.Track;
import dev.waybill.source.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Routes over the water itself, from berth to berth past the real coast, anywhere on Earth.
 *
 * <p>As ships sail, a headland is given a berth of 35 % of the sea room before it, at most 6 nautical miles; the sea room is
 * the radius of the largest disc of water that touches the coast there. Lengths are on the WGS 84 ellipsoid; legs are great
 * circles. Passages that are closed are absent. Safe for use by several threads.
 */
public final class WaterRouter implements Router {

    private final Chart chart;
    private DistanceTable table;

    private WaterRouter(Chart chart) {
        this.chart = chart;
        table = new DistanceTable(chart, 0);
    }

    /**
     * Opens the prepared data; files are mapped into memory.
     *
     * @param folder geodata/sea
     * @throws IOException if a file is missing or damaged
     */
    public static WaterRouter open(Path folder) throws IOException {
        return new WaterRouter(new Chart(
                Land.open(folder.resolve("land.bin")),
                SeaGraph.open(folder.resolve("graph.bin")),
                Gates.read(folder.resolve("passages.csv"))));
    }

    @Override
    public RouteResult<SeaRoute> route(RouteRequest request) {
        requireKnown(request);
        RouteResult<SeaRoute> result = route(request.from(), request.to(), SeaOptions.of(request));
        if (!(result instanceof RouteResult.Found<SeaRoute> found)) {
            return result;
        }
        return GapRule.objection(found.best(), "", "")
                .<RouteResult<SeaRoute>>map(RouteResult.NoRoute::new)
                .orElse(found);
    }

    private void requireKnown(RouteRequest request) {
        for (String id : request.limits().avoid()) {
            if (!hasPassage(id)) {
                String known = chart.gates.passages().stream().map(Passage::id).collect(Collectors.joining(", "));
                throw InputException.ofOption("--avoid", "'" + id + "' is no passage", "Known are " + known);
            }
        }
    }

    @Override
    public boolean hasPassage(String id) {
        return chart.gates.find(id).isPresent();
    }

    /** The way by a ship's options, however wide its gaps. */
    RouteResult<SeaRoute> route(LonLat from, LonLat to, SeaOptions options) {
        Voyage voyage = Voyage.plan(chart, from, to, options);
        if (voyage.problem() != null) {
            return new RouteResult.NoRoute<>(voyage.problem());
        }
        List<Track> tracks = new Alternatives(voyage).find(options.alternatives());
        if (tracks.isEmpty()) {
            return new RouteResult.NoRoute<>(voyage.whyNone());
        }
        List<SeaRoute> routes = new ArrayList<>();
        for (Track track : tracks) {
            routes.add(voyage.route(track, tracks));
        }
        return new RouteResult.Found<>(routes);
    }

    /**
     * The line of the best route alone, without the proof.
     *
     * @return empty if there is no route; {@link #route} tells why
     */
    Optional<GeoLine> findLine(LonLat from, LonLat to, SeaOptions options) {
        Voyage voyage = Voyage.plan(chart, from, to, options);
        return voyage.problem() != null
                ? Optional.empty()
                : voyage.best(0, null).map(Track::plain).map(Proof::line);
    }

    @Override
    public RouteLength length(RouteRequest request) {
        requireKnown(request);
        return held(distance(request.from(), request.to(), SeaOptions.of(request)));
    }

    /** A length as an answer: none if its gaps are too wide. */
    private static RouteLength held(RouteLength length) {
        return length instanceof RouteLength.Measured way
                        && GapRule.isTooWide(way.fromGapMetres(), way.toGapMetres(), way.metres())
                ? new RouteLength.None(
                        new Reason.NoSuchLine("", way.fromGapMetres(), "", way.toGapMetres(), way.metres()))
                : length;
    }

    /** The length by a ship's options, however wide the gaps. */
    RouteLength distance(LonLat from, LonLat to, SeaOptions options) {
        Voyage voyage = Voyage.plan(chart, from, to, options);
        if (voyage.problem() != null) {
            return new RouteLength.None(voyage.problem());
        }
        double metres = voyage.metres();
        return Double.isNaN(metres)
                ? new RouteLength.None(voyage.whyNone())
                : new RouteLength.Measured(metres, voyage.fromGapMetres(), voyage.toGapMetres());
    }

    /**
     * As {@link #length}, for many pairs on all processors; ends that occur again and again are measured together, in this
     * call and in the next. Lengths are rounded to decimetres.
     */
    @Override
    public List<RouteLength> lengths(List<Ends> pairs, RouteRequest like) {
        requireKnown(like);
        return distances(pairs, SeaOptions.of(like)).stream().map(WaterRouter::held).toList();
    }

    /** The lengths by a ship's options, however wide the gaps. */
    List<RouteLength> distances(List<Ends> pairs, SeaOptions options) {
        if (options.avoidArea() != null || !options.via().isEmpty()) {
            return pairs.parallelStream()
                    .map(pair -> distance(pair.from(), pair.to(), options))
                    .toList();
        }
        return Arrays.asList(
                table(options).measure(pairs, pair -> distance(pair.from(), pair.to(), options)));
    }

    /** Ways along the same data's rivers and canals alone. */
    public Router barges() {
        return new BargeRouter(chart);
    }

    private synchronized DistanceTable table(SeaOptions options) {
        long closed = Voyage.closed(chart.gates, options);
        if (table.closed() != closed) {
            table = new DistanceTable(chart, closed);
        }
        return table;
    }

    /** The passages that options can name, in the order of their ids. */
    public List<Passage> listPassages() {
        return chart.gates.passages();
    }
}
