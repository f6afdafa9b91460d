package dev.waybill.cli;

import dev.waybill.answer.RouteText;
import dev.waybill.app.DistanceBatch;
import dev.waybill.app.DistanceMatrix;
import dev.waybill.app.Endpoints;
import dev.waybill.app.GeoData;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.DirectRoute;
import dev.waybill.routing.Ends;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Router;
import dev.waybill.routing.Routers;
import dev.waybill.source.InputException;
import dev.waybill.source.TransportMode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code distance}: how far. */
@Command(
        name = "distance",
        mixinStandardHelpOptions = true,
        description = "Tells how far it is between two places; without --mode by each that has an answer.")
final class DistanceCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FROM", description = "A place name or LON,LAT.")
    private @Nullable String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TO", description = "A place name or LON,LAT.")
    private @Nullable String to;

    @Option(
            names = "--mode",
            converter = ModeWord.class,
            completionCandidates = ModeWord.Words.class,
            description = "${COMPLETION-CANDIDATES}; sea is ship.")
    private @Nullable TransportMode mode;

    @Option(
            names = "--batch",
            paramLabel = "FILE.csv",
            description = "Measures each row (columns from,to or from_lon,from_lat,to_lon,to_lat); - reads stdin.")
    private @Nullable String batch;

    @Option(
            names = "--matrix",
            paramLabel = "PLACES.csv",
            description = "Measures every pair of a list (columns place or lon,lat); prints a square table in km.")
    private @Nullable String matrix;

    @Mixin
    private WayOptions options;

    @Override
    public Integer call() throws IOException {
        if (batch != null || matrix != null) {
            return runMany();
        }
        if (from == null || to == null) {
            throw InputException.ofOption("FROM TO", "two places are needed", "Give two names or LON,LAT, or --batch");
        }
        GeoData geodata = main.geodata();
        Routers routers = options.routers(geodata);
        for (TransportMode each : mode == null ? routers.listModes() : List.of(mode)) {
            Endpoints.Pair ends = new Endpoints(geodata).resolve(from, to, each);
            Router router = routers.get(each);
            RouteResult<? extends Route> result = router.route(
                    options.request(geodata, router, each, new Ends(ends.start(), ends.end()), 1));
            if (mode == null && !isAnswer(each, result)) {
                continue;
            }
            RouteText.doubts(ends).forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getOut().print(RouteText.distance(ends, each, result));
        }
        return 0;
    }

    /** Whether a mode that was not asked for has something to say: a way, or by air the shortest line. */
    private static boolean isAnswer(TransportMode mode, RouteResult<? extends Route> result) {
        return result instanceof RouteResult.Found<? extends Route> found
                && (mode == TransportMode.AIR || !(found.best() instanceof DirectRoute));
    }

    /** A batch or a matrix. */
    private int runMany() throws IOException {
        if (mode == null) {
            throw InputException.ofOption("--mode", "many pairs need a mode", "Add --mode ship, rail or another");
        }
        GeoData geodata = main.geodata();
        PrintWriter out = spec.commandLine().getOut();
        Router router = options.routers(geodata).get(mode);
        LonLat anywhere = new LonLat(0, 0);
        RouteRequest like = options.request(geodata, router, mode, new Ends(anywhere, anywhere), 1);
        String file = batch != null ? batch : String.valueOf(matrix);
        try (BufferedReader in = GeocodeCommand.InputFile.open(file);
                ProgressLine progress = ProgressLine.of("rows")) {
            if (batch != null) {
                new DistanceBatch(geodata, router, like).run(file, in, out, progress::at);
            } else {
                new DistanceMatrix(geodata, router, like).run(file, in, out, progress::at);
            }
        }
        return 0;
    }
}
