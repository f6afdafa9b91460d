package dev.waybill.routing.sea;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.routing.Ends;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaDistance;
import dev.waybill.routing.SeaOptions;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.SeaRouter;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.graph.SeaGraph;
import dev.waybill.routing.sea.search.Chart;
import dev.waybill.routing.sea.search.DistanceTable;
import dev.waybill.routing.sea.search.Track;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Routes over the water itself, from berth to berth past the real coast, anywhere on Earth.
 *
 * <p>As ships sail, a headland is given a berth of 35 % of the sea room before it, at most 6 nautical miles; the sea room is
 * the radius of the largest disc of water that touches the coast there. Lengths are on the WGS 84 ellipsoid; legs are great
 * circles. Passages that are closed are absent. Safe for use by several threads.
 */
public final class WaterRouter implements SeaRouter {

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
    public RouteResult<SeaRoute> route(LonLat from, LonLat to, SeaOptions options) {
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
    public Optional<GeoLine> findLine(LonLat from, LonLat to, SeaOptions options) {
        Voyage voyage = Voyage.plan(chart, from, to, options);
        return voyage.problem() != null
                ? Optional.empty()
                : voyage.best(0, null).map(Track::plain).map(Proof::line);
    }

    @Override
    public SeaDistance distance(LonLat from, LonLat to, SeaOptions options) {
        Voyage voyage = Voyage.plan(chart, from, to, options);
        if (voyage.problem() != null) {
            return new SeaDistance.None(voyage.problem());
        }
        double metres = voyage.metres();
        return Double.isNaN(metres)
                ? new SeaDistance.None(voyage.whyNone())
                : new SeaDistance.Measured(metres, voyage.fromGapMetres(), voyage.toGapMetres());
    }

    /**
     * As {@link #distance}, for many pairs on all processors; ends that occur again and again are measured together, in this
     * call and in the next. Lengths are rounded to decimetres.
     */
    @Override
    public List<SeaDistance> distances(List<Ends> pairs, SeaOptions options) {
        boolean known = options.avoid().stream().allMatch(id -> chart.gates.find(id).isPresent());
        if (!known || options.avoidArea() != null || !options.via().isEmpty()) {
            return SeaRouter.super.distances(pairs, options);
        }
        return Arrays.asList(
                table(options).measure(pairs, pair -> distance(pair.from(), pair.to(), options)));
    }

    private synchronized DistanceTable table(SeaOptions options) {
        long closed = Voyage.closed(chart.gates, options);
        if (table.closed() != closed) {
            table = new DistanceTable(chart, closed);
        }
        return table;
    }

    @Override
    public List<Passage> listPassages() {
        return chart.gates.passages();
    }
}
