package dev.waybill.bench;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RailDistance;
import dev.waybill.routing.RailOptions;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.rail.TrackRouter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    private final RailOptions five = RailOptions.DEFAULT.withAlternatives(5);
    private final RailOptions avoiding =
            new RailOptions(RailOptions.By.KILOMETRES, List.of(), Set.of("KZ"), 1520, 1);
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

    /** Opening the network. */
    @Benchmark
    public TrackRouter open() {
        return TrackRouter.open(RAIL);
    }

    /** The distance alone. */
    @Benchmark
    public Optional<RailDistance> distance() {
        next = (next + 1) % PAIRS;
        return router.findDistance(from[next], to[next]);
    }

    /** The shortest route with geometry and stations. */
    @Benchmark
    public RouteResult<RailRoute> route() {
        next = (next + 1) % PAIRS;
        return router.route(from[next], to[next], RailOptions.DEFAULT);
    }

    /** The shortest route with something closed. */
    @Benchmark
    public RouteResult<RailRoute> routeAvoiding() {
        next = (next + 1) % PAIRS;
        return router.route(from[next], to[next], avoiding);
    }

    /** Up to five routes. */
    @Benchmark
    public RouteResult<RailRoute> alternatives() {
        next = (next + 1) % PAIRS;
        return router.route(from[next], to[next], five);
    }
}
