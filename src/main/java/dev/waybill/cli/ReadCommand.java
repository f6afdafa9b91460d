package dev.waybill.cli;

import dev.waybill.answer.OutputFormat;
import dev.waybill.app.ReadArticles;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.draft.ReadingJson;
import dev.waybill.source.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code read}: from articles to a draft dossier, or to JSON. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles into a draft dossier that a person goes on from, or into JSON.")
final class ReadCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ARTICLE", description = "Articles: .txt, .html, .md, .pdf, .eml, .docx.")
    private List<Path> files = List.of();

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, as 2023-10-19.")
    private @Nullable LocalDate published;

    @Option(names = "--format", defaultValue = "text", description = "text (a draft in YAML) or json.")
    private OutputFormat format;

    @Option(names = "--batch", paramLabel = "DIR", description = "Reads every article of a folder; needs --out.")
    private @Nullable Path batch;

    @Option(names = "--id", paramLabel = "NAME", defaultValue = "draft", description = "Short name of the new dossier.")
    private String id;

    @Option(
            names = "--update",
            paramLabel = "DOSSIER",
            description = "Adds the articles and their claims to a dossier; changes nothing that stands in it.")
    private @Nullable Path update;

    @Option(
            names = "--dates",
            paramLabel = "FILE.tsv",
            description = "Days of publication for --batch: file name, tab, date in each line.")
    private @Nullable Path dates;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; with --batch a folder.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        ReadArticles articles = new ReadArticles(main.geodata());
        if (batch != null) {
            if (out == null) {
                throw InputException.ofOption("--out", "--batch needs a folder to write to", "Add --out DIR");
            }
            int count = articles.batch(batch, out, ReadArticles.dates(dates));
            spec.commandLine().getErr().println(count + " articles read into " + out);
            return 0;
        }
        if (files.isEmpty()) {
            throw InputException.ofOption("ARTICLE", "no article is given", "Give one or several files, or --batch DIR");
        }
        List<ArticleReading> readings = files.stream().map(file -> articles.read(file, published)).toList();
        String text = format == OutputFormat.JSON
                ? String.join("", readings.stream().map(ReadingJson::write).toList())
                : update != null ? articles.update(update, readings) : articles.draft(readings, id());
        Path target = update != null && format != OutputFormat.JSON ? update : out;
        if (target == null) {
            print.print(text);
            print.flush();
        } else {
            Files.writeString(target, text, StandardCharsets.UTF_8);
            spec.commandLine().getErr().println(target + " written; check every claim against its quote");
        }
        return 0;
    }

    private String id() {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            throw InputException.ofOption("--id", "'" + id + "' is no short name", "Use lower-case letters, digits and hyphens");
        }
        return id;
    }
}
