package dev.waybill.cli;

import dev.waybill.app.MakeReport;
import dev.waybill.dossier.Dossier;
import dev.waybill.dossier.DossierReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code validate}: reads and checks a dossier. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Reads and checks a dossier and resolves its places; writes nothing.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "DOSSIER", description = "The dossier, a YAML file.")
    private Path file;

    @Override
    public Integer call() {
        Dossier dossier = DossierReader.read(file);
        new MakeReport(main.geodata()).resolve(file);
        spec.commandLine()
                .getErr()
                .println(file + " is a good dossier: " + dossier.sources().size() + " sources, "
                        + dossier.subjects().size() + " legs and events, " + dossier.claims().size() + " claims");
        return 0;
    }
}
