package dev.waybill.cli;

import dev.waybill.answer.RouteText;
import dev.waybill.answer.TravelMode;
import dev.waybill.app.DistanceBatch;
import dev.waybill.app.DistanceMatrix;
import dev.waybill.app.Distances;
import dev.waybill.app.Endpoints;
import dev.waybill.app.GeoData;
import dev.waybill.routing.RailOptions;
import dev.waybill.routing.SeaOptions;
import dev.waybill.source.InputException;
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
        description = "Tells how far it is between two places; without --mode by sea, by rail and by air.")
final class DistanceCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FROM", description = "A place name or LON,LAT.")
    private @Nullable String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TO", description = "A place name or LON,LAT.")
    private @Nullable String to;

    @Option(names = "--mode", description = "${COMPLETION-CANDIDATES}.")
    private @Nullable TravelMode mode;

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
        List<TravelMode> modes = mode == null ? List.of(TravelMode.values()) : List.of(mode);
        for (TravelMode each : modes) {
            Endpoints.Pair ends = new Endpoints(geodata).resolve(from, to, each.transport());
            var result = options.ways(geodata)
                    .find(each.transport(), ends.start(), ends.end(), sea(geodata, each), rail(geodata, each));
            RouteText.doubts(ends).forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getOut().print(RouteText.distance(ends, each, result));
        }
        return 0;
    }

    /** A batch or a matrix. */
    private int runMany() throws IOException {
        if (mode == null) {
            throw InputException.ofOption("--mode", "many pairs need a mode", "Add --mode sea, rail or air");
        }
        GeoData geodata = main.geodata();
        PrintWriter out = spec.commandLine().getOut();
        Distances distances =
                options.ways(geodata).distances(mode.transport(), sea(geodata, mode), rail(geodata, mode));
        String file = batch != null ? batch : String.valueOf(matrix);
        try (BufferedReader in = InputFile.open(file);
                ProgressLine progress = ProgressLine.of("rows")) {
            if (batch != null) {
                new DistanceBatch(geodata, distances, mode.transport()).run(file, in, out, progress::at);
            } else {
                new DistanceMatrix(geodata, distances, mode.transport()).run(file, in, out, progress::at);
            }
        }
        return 0;
    }

    private SeaOptions sea(GeoData geodata, TravelMode used) {
        return used == TravelMode.SEA ? options.sea(geodata, 1) : SeaOptions.DEFAULT;
    }

    private RailOptions rail(GeoData geodata, TravelMode used) {
        return used == TravelMode.RAIL ? options.rail(geodata, 1) : RailOptions.DEFAULT;
    }
}
