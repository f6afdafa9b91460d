package dev.waybill.cli;

import dev.waybill.dossier.DossierReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The verb {@code schema}: the dossier format for editors. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of the dossier format, for editors that complete and check as you type.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (var schema = DossierReader.openSchema()) {
            spec.commandLine().getOut().print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
        return 0;
    }
}
