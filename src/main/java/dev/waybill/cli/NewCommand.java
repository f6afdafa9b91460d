package dev.waybill.cli;

import dev.waybill.app.NewDossier;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code new}: a dossier to start from. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes a short commented dossier to start from. Never overwrites a file.")
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write, such as my-case.yaml.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        NewDossier.write(file);
        spec.commandLine().getErr().println("wrote " + file + "; draw it with: waybill report " + file);
        return 0;
    }
}
