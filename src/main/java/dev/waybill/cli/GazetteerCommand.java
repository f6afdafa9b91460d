package dev.waybill.cli;

import dev.waybill.app.GeoData;
import dev.waybill.gazetteer.imported.GazetteerImport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The verb {@code gazetteer}: lists of places as their publishers give them out. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "import",
        description = "Makes gazetteers of lists of places, for --gazetteer NAME.",
        subcommands = GazetteerCommand.GazetteerImportCommand.class)
final class GazetteerCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    Main main() {
        return main;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: gazetteer import FILE");
    }

    /** The verb {@code gazetteer import}: places from a file. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Reads GeoNames dumps, UN/LOCODE, the World Port Index, OurAirports, GeoJSON or GeoPackage points.")
    static final class GazetteerImportCommand implements Callable<Integer> {

        @ParentCommand
        private GazetteerCommand gazetteer;

        @Spec
        private CommandSpec spec;

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "One file, or the parts of one list, unpacked.")
        private List<Path> files;

        @Option(names = "--name", required = true, description = "Its name, for --gazetteer NAME: a-z, 0-9 and hyphens.")
        private String name;

        @Option(names = "--alternates", paramLabel = "FILE", description = "GeoNames' alternateNamesV2.txt.")
        private @Nullable Path alternates;

        @Override
        public Integer call() {
            PrintWriter err = spec.commandLine().getErr();
            GeoData geodata = gazetteer.main().geodata();
            GazetteerImport.Summary made;
            try (ProgressLine progress = ProgressLine.of("places from " + files.get(0).getFileName())) {
                made = GazetteerImport.run(files, alternates, geodata.gazetteersFolder(), name, geodata.geocoder(),
                        (stage, done) -> progress.at(stage, done));
            }
            err.println(made.places() + " places in " + made.folder());
            made.leftOut().forEach((why, rows) -> err.println("left out: " + rows + " rows (" + why + ")"));
            err.println("use it with: waybill geocode PLACE --gazetteer " + name);
            return 0;
        }
    }
}
