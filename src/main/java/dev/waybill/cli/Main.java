package dev.waybill.cli;

import dev.waybill.app.GeoData;
import dev.waybill.app.Version;
import dev.waybill.source.InputException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program {@code waybill}: its verbs, and the one place where errors become messages and exit codes. */
@Command(
        name = "waybill",
        mixinStandardHelpOptions = true,
        version = "waybill " + Version.CURRENT,
        synopsisSubcommandLabel = "VERB",
        description = "Turns what reports claim about a shipment into resolved places, real routes, layers and maps.",
        footer = {"", "Exit codes: 0 done, 2 bad input, 1 a bug in waybill.", "Not for navigation."},
        subcommands = {
            ReportCommand.class,
            ReadCommand.class,
            NewCommand.class,
            ValidateCommand.class,
            SchemaCommand.class,
            GeocodeCommand.class,
            PlaceCommand.class,
            DistanceCommand.class,
            RouteCommand.class,
            NetworkCommand.class,
            GazetteerCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {

    @Option(
            names = "--geodata",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder with Waybill's data; found beside the program if not given.")
    private @Nullable Path geodataFolder;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE|NAME",
            scope = ScopeType.INHERIT,
            description = "Your own places (CSV or GeoJSON: name, alternates, lon, lat, kind, country), which come first; or "
                    + "the name of a gazetteer that you imported.")
    private @Nullable String ownPlaces;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error arose.")
    private boolean debug;

    /**
     * Runs a verb and ends the process with its exit code: 0 done, 2 bad input, 1 a bug. Without a verb it does the
     * main job on the sample dossier.
     */
    public static void main(String[] args) {
        // UTF-8 wherever it runs: place names come in every script.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args.length == 0 ? new String[] {"report"} : args, out, err));
    }

    /**
     * Runs a verb.
     *
     * @return the exit code
     */
    static int run(String[] args, PrintStream out, PrintStream err) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        ServiceLoader.load(Verb.class).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(main::tell);
        int code = line.execute(Arrays.stream(args).map(Main::withRealMinus).toArray(String[]::new));
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    /** The opened geodata. */
    GeoData geodata() {
        return GeoData.locate(geodataFolder, ownPlaces);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }

    /** Coordinates that start with a minus are no option; a real minus sign keeps them apart. */
    private static String withRealMinus(String arg) {
        return arg.matches("-\\d[\\d.]*\\s*[,;].*") ? "−" + arg.substring(1) : arg;
    }

    private int tell(Exception error, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (error instanceof InputException input) {
            input.problems().stream().limit(50).forEach(problem -> err.println(problem.message()));
            if (input.problems().size() > 50) {
                err.println("… and " + (input.problems().size() - 50) + " more.");
            }
            if (debug) {
                error.printStackTrace(err);
            }
            return CommandLine.ExitCode.USAGE;
        }
        err.println("This is a bug in waybill: " + error);
        if (debug) {
            error.printStackTrace(err);
        } else {
            err.println("Run it again with --debug to see where it arose.");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
