package dev.waybill.cli;

import dev.waybill.app.GeoData;
import dev.waybill.app.MakeReport;
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

/** The verb {@code report}: the main job. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Draws a dossier: layers, maps and a table. Without DOSSIER the sample dossier.")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DOSSIER", description = "The dossier, a YAML file.")
    private @Nullable Path dossier;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write to; output/ID beside the dossier if not given.")
    private @Nullable Path out;

    @Mixin
    private OutputOptions options;

    @Override
    public Integer call() throws Exception {
        GeoData geodata = main.geodata();
        MakeReport.Result result = new MakeReport(geodata)
                .write(dossier == null ? geodata.sampleDossier() : dossier, out, options.read());
        spec.commandLine().getOut().println(result.text());
        PrintWriter err = spec.commandLine().getErr();
        result.dropped().forEach(label -> err.println("no room on the map for the label " + label));
        result.files().forEach(file -> err.println("wrote " + file));
        return 0;
    }
}
