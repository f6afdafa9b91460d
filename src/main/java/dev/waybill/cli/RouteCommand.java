package dev.waybill.cli;

import dev.waybill.answer.OutputFormat;
import dev.waybill.answer.RouteGeoJson;
import dev.waybill.answer.RouteText;
import dev.waybill.app.DrawWay;
import dev.waybill.app.Endpoints;
import dev.waybill.app.GeoData;
import dev.waybill.routing.Ends;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Router;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code route}: which way. */
@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        description = "Finds the way between two places over real water or real track.")
final class RouteCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "A place name or LON,LAT.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "A place name or LON,LAT.")
    private String to;

    @Option(
            names = "--mode",
            required = true,
            converter = ModeWord.class,
            completionCandidates = ModeWord.Words.class,
            description = "${COMPLETION-CANDIDATES}; sea is ship.")
    private TransportMode mode;

    @Option(
            names = "--alternatives",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many genuinely different ways at most (sea 3, rail 5).")
    private int alternatives;

    @Option(names = "--format", defaultValue = "text", description = "text or geojson; GeoJSON goes to stdout.")
    private OutputFormat format;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "Also draws the way; the file ends in .png, .svg or .pdf.")
    private @Nullable Path map;

    @Mixin
    private WayOptions options;

    @Override
    public Integer call() throws IOException {
        if (map != null) {
            DrawWay.format(map);
        }
        GeoData geodata = main.geodata();
        Endpoints.Pair ends = new Endpoints(geodata).resolve(from, to, mode);
        Router router = options.routers(geodata).get(mode);
        RouteResult<? extends Route> result = router.route(
                options.request(geodata, router, mode, new Ends(ends.start(), ends.end()), alternatives));
        PrintWriter out = spec.commandLine().getOut();
        RouteText.doubts(ends).forEach(spec.commandLine().getErr()::println);
        if (format == OutputFormat.TEXT) {
            out.print(RouteText.write(ends, mode, result));
        } else {
            out.println(RouteGeoJson.write(ends, mode, result));
        }
        if (map != null) {
            new DrawWay(geodata).write(map, RouteText.head(ends, mode), ends, mode, result);
            spec.commandLine().getErr().println("wrote " + map);
        }
        return 0;
    }
}
