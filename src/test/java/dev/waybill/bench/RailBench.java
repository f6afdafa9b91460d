package dev.waybill.bench;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.rail.TrackRouter;
import dev.waybill.source.TransportMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The rail router on the embedded network: stations drawn at random from all over it, a thousand pairs in turn.
 *
 * <p>Run with
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.openjdk.jmh.Main RailBench"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RailBench {

    private static final Path RAIL = Path.of("geodata/rail");
    private static final int PAIRS = 1000;

    private static final RouteLimits SHORTEST = limits(Set.of(), 0);

    private final RouteLimits five = SHORTEST.withAlternatives(5);
    private final RouteLimits avoiding = limits(Set.of("KZ"), 1520);
    private TrackRouter router = TrackRouter.open(RAIL);
    private LonLat[] from = {};
    private LonLat[] to = {};
    private int next;

    /** Draws the pairs. */
    @Setup
    public void draw() {
        router = TrackRouter.open(RAIL);
        Random random = new Random(1);
        List<LonLat> stations = router.listStations().stream().map(RailRoute.Stop::position).toList();
        from = random.ints(PAIRS, 0, stations.size()).mapToObj(stations::get).toArray(LonLat[]::new);
        to = random.ints(PAIRS, 0, stations.size()).mapToObj(stations::get).toArray(LonLat[]::new);
    }

    private static RouteLimits limits(Set<String> avoid, int gaugeMm) {
        return new RouteLimits(
                avoid, RouteLimits.Aim.SHORTEST, null, Double.NaN, false, gaugeMm, RouteLimits.Vehicle.TRUCK, 1);
    }

    private RouteRequest request(RouteLimits limits) {
        return new RouteRequest(TransportMode.RAIL, from[next], List.of(), to[next], limits);
    }

    /** Opening the network. */
    @Benchmark
    public TrackRouter open() {
        return TrackRouter.open(RAIL);
    }

    /** The distance alone. */
    @Benchmark
    public RouteLength distance() {
        next = (next + 1) % PAIRS;
        return router.length(request(SHORTEST));
    }

    /** The shortest route with geometry and stations. */
    @Benchmark
    public RouteResult<RailRoute> route() {
        next = (next + 1) % PAIRS;
        return router.route(request(SHORTEST));
    }

    /** The shortest route with something closed. */
    @Benchmark
    public RouteResult<RailRoute> routeAvoiding() {
        next = (next + 1) % PAIRS;
        return router.route(request(avoiding));
    }

    /** Up to five routes. */
    @Benchmark
    public RouteResult<RailRoute> alternatives() {
        next = (next + 1) % PAIRS;
        return router.route(request(five));
    }
}
