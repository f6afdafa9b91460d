package dev.waybill.bench;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.sea.RandomPorts;
import dev.waybill.routing.sea.WaterRouter;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The sea router beside a router over the MARNET lanes, in one run: the same pairs of the gazetteer's seaports for both.
 *
 * <p>Ends asked about "often" are 300 ports that were asked about 30 times each before; those asked about "before" are the
 * other ports, asked about once or a few times; "new" ends are coasts drawn at random, each asked about once.
 *
 * <p>Run with
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.openjdk.jmh.Main SeaBench"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class SeaBench {

    private static final Path SEA = Path.of("geodata/sea");
    private static final int PORTS = 300;
    private static final int OFTEN = 30;
    private static final int NEW_PORTS = 20_000;
    private static final LonLat OCEAN = new LonLat(-40, 40);

    private @Nullable WaterRouter router;
    private @Nullable MarnetRouter marnet;
    private List<LonLat> ports = List.of();
    private List<LonLat> others = List.of();
    private List<LonLat> fresh = List.of();
    private Random random = new Random(1);
    private int next;

    /** Draws the ports. */
    @Setup
    public void draw() throws IOException {
        router = WaterRouter.open(SEA);
        marnet = MarnetRouter.open();
        Land land = Land.open(SEA.resolve("land.bin"));
        List<LonLat> all = seaports();
        ports = all.subList(0, PORTS);
        others = all.subList(PORTS, all.size());
        fresh = RandomPorts.draw(land, NEW_PORTS, 2);
    }

    private void askAbout(List<LonLat> asked) {
        for (LonLat port : asked) {
            router.length(RouteRequest.between(TransportMode.SHIP, OCEAN, port));
        }
    }

    /** Ports that were asked about often. */
    @State(Scope.Benchmark)
    public static class Often {
        /** Asks about them. */
        @Setup
        public void ask(SeaBench bench) {
            for (int i = 0; i < OFTEN; i++) {
                bench.askAbout(bench.ports);
            }
        }
    }

    /** Ports that were asked about before. */
    @State(Scope.Benchmark)
    public static class Before {
        /** Asks about them. */
        @Setup
        public void ask(SeaBench bench) {
            bench.askAbout(bench.others);
        }
    }

    private List<LonLat> seaports() throws IOException {
        GazetteerIndex gazetteer = GazetteerIndex.open(Path.of("geodata/gazetteer/gazetteer.wbg"));
        List<LonLat> all = new ArrayList<>();
        for (int place = 0; place < gazetteer.placeCount(); place++) {
            if (gazetteer.feature(place) == Feature.PORT) {
                all.add(gazetteer.position(place));
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** The same pairs for everyone. */
    @Setup(Level.Iteration)
    public void again() {
        random = new Random(1);
    }

    private LonLat port() {
        return ports.get(random.nextInt(ports.size()));
    }

    private LonLat other() {
        return others.get(random.nextInt(others.size()));
    }

    private LonLat newPort() {
        return fresh.get(next++ % fresh.size());
    }

    /** Opening the files. */
    @Benchmark
    public WaterRouter open() throws IOException {
        return WaterRouter.open(SEA);
    }

    /** The length alone, between ports asked about often. */
    @Benchmark
    public RouteLength distance(Often often) {
        return router.length(RouteRequest.between(TransportMode.SHIP, port(), port()));
    }

    /** The route with its line and proof, between ports asked about often. */
    @Benchmark
    public RouteResult<SeaRoute> route(Often often) {
        return router.route(RouteRequest.between(TransportMode.SHIP, port(), port()));
    }

    /** The length alone, between ports asked about before. */
    @Benchmark
    public RouteLength distanceOfSeldomEnds(Before before) {
        return router.length(RouteRequest.between(TransportMode.SHIP, other(), other()));
    }

    /** The route with its line and proof, between ports asked about before. */
    @Benchmark
    public RouteResult<SeaRoute> routeOfSeldomEnds(Before before) {
        return router.route(RouteRequest.between(TransportMode.SHIP, other(), other()));
    }

    /** The length alone, between coasts never asked about. */
    @Benchmark
    public RouteLength distanceOfNewEnds() {
        return router.length(RouteRequest.between(TransportMode.SHIP, newPort(), newPort()));
    }

    /** The route with its line and proof, between coasts never asked about. */
    @Benchmark
    public RouteResult<SeaRoute> routeOfNewEnds() {
        return router.route(RouteRequest.between(TransportMode.SHIP, newPort(), newPort()));
    }

    /** The rival's length. */
    @Benchmark
    public double marnetDistance() {
        return marnet.metres(port(), port());
    }

    /** The rival's route with its line. */
    @Benchmark
    public Object marnetRoute() {
        return marnet.route(port(), port());
    }
}
