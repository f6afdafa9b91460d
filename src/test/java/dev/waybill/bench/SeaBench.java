package dev.waybill.bench;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.geo.Land;
import dev.waybill.geo.LonLat;
import dev.waybill.network.RouteResult;
import dev.waybill.network.SeaDistance;
import dev.waybill.network.SeaOptions;
import dev.waybill.network.SeaRoute;
import dev.waybill.network.sea.RandomPorts;
import dev.waybill.network.sea.WaterRouter;
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
 * <p>"Known" ends were asked about before; "new" ends are coasts drawn at random, each asked about once. Run with {@code mvn -q
 * test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.openjdk.jmh.Main -Dexec.args=SeaBench}.
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
    private static final int NEW_PORTS = 20_000;
    private static final LonLat OCEAN = new LonLat(-40, 40);

    private @Nullable WaterRouter router;
    private @Nullable MarnetRouter marnet;
    private List<LonLat> ports = List.of();
    private List<LonLat> fresh = List.of();
    private Random random = new Random(1);
    private int next;

    /** Draws the ports and asks about each of the known ones once. */
    @Setup
    public void draw() throws IOException {
        router = WaterRouter.open(SEA);
        marnet = MarnetRouter.open();
        Land land = Land.open(SEA.resolve("land.bin"));
        ports = seaports();
        fresh = RandomPorts.draw(land, NEW_PORTS, 2);
        for (LonLat port : ports) {
            router.distance(port, OCEAN, SeaOptions.DEFAULT);
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
        return all.subList(0, PORTS);
    }

    /** The same pairs for everyone. */
    @Setup(Level.Iteration)
    public void again() {
        random = new Random(1);
    }

    private LonLat port() {
        return ports.get(random.nextInt(ports.size()));
    }

    private LonLat newPort() {
        return fresh.get(next++ % fresh.size());
    }

    /** Opening the files. */
    @Benchmark
    public WaterRouter open() throws IOException {
        return WaterRouter.open(SEA);
    }

    /** The length alone, between ports asked about before. */
    @Benchmark
    public SeaDistance distance() {
        return router.distance(port(), port(), SeaOptions.DEFAULT);
    }

    /** The route with its line and proof, between ports asked about before. */
    @Benchmark
    public RouteResult<SeaRoute> route() {
        return router.route(port(), port(), SeaOptions.DEFAULT);
    }

    /** The length alone, between coasts never asked about. */
    @Benchmark
    public SeaDistance distanceOfNewEnds() {
        return router.distance(newPort(), newPort(), SeaOptions.DEFAULT);
    }

    /** The route with its line and proof, between coasts never asked about. */
    @Benchmark
    public RouteResult<SeaRoute> routeOfNewEnds() {
        return router.route(newPort(), newPort(), SeaOptions.DEFAULT);
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
