package dev.waybill.cli;

import dev.waybill.answer.OutputFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.waybill.answer.ResolutionJson;
import dev.waybill.answer.ResolutionText;
import dev.waybill.app.Endpoints;
import dev.waybill.app.GeocodeBatch;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import dev.waybill.source.TransportMode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code geocode}: which place a name means. */
@Command(
        name = "geocode",
        mixinStandardHelpOptions = true,
        description = "Finds which places names mean, in any spelling or script, with the reasons.")
final class GeocodeCommand implements Callable<Integer> {

    /** What a name may be asked to be. */
    enum Kind {
        PORT,
        STATION,
        SITE,
        CITY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "A place name; quote it if it has blanks.")
    private List<String> names = List.of();

    @Option(names = "--country", paramLabel = "CC", description = "ISO 3166 code of the country it is in, such as KP.")
    private @Nullable String country;

    @Option(names = "--near", paramLabel = "LON,LAT", description = "A position it should be near.")
    private @Nullable String near;

    @Option(names = "--kind", description = "What it must be: ${COMPLETION-CANDIDATES}.")
    private @Nullable Kind kind;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "5", description = "Most candidates, 1 to 100.")
    private int limit;

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private OutputFormat format;

    @Option(
            names = "--batch",
            paramLabel = "FILE.tsv",
            description = "Resolves each line (name, tab, country) and prints CSV; - reads stdin.")
    private @Nullable String batch;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (batch != null) {
            try (BufferedReader lines = InputFile.open(batch)) {
                new GeocodeBatch(main.geodata().geocoder()).run(lines, out);
            }
            return 0;
        }
        if (names.isEmpty()) {
            throw InputException.ofOption("NAME", "no name is given", "Give one or several names, or --batch FILE.tsv");
        }
        Geocoder geocoder = main.geodata().geocoder();
        List<Resolution> results =
                names.stream().map(name -> geocoder.resolve(query(name))).toList();
        print(results, out);
        return 0;
    }

    private void print(List<Resolution> results, PrintWriter out) throws JsonProcessingException {
        if (format == OutputFormat.JSON) {
            out.println(ResolutionJson.write(results));
        } else {
            results.forEach(result -> out.print(ResolutionText.write(result)));
        }
    }

    private PlaceQuery query(String name) {
        if (limit < 1 || limit > 100) {
            throw InputException.ofOption("--limit", limit + " is out of range", "Give a number from 1 to 100");
        }
        PlaceKind wanted = kind == null ? null : PlaceKind.valueOf(kind.name());
        return new PlaceQuery(name, countryCode(), position(), wanted, TransportMode.UNKNOWN, limit);
    }

    private @Nullable String countryCode() {
        if (country == null) {
            return null;
        }
        String code = country.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}")) {
            throw InputException.ofOption("--country", "'" + country + "' is no country code", "Give two letters, KP");
        }
        return code;
    }

    private @Nullable LonLat position() {
        if (near == null) {
            return null;
        }
        return Endpoints.parse(near)
                .orElseThrow(() -> InputException.ofOption(
                        "--near", "'" + near + "' is no position", "Write LON,LAT such as 131.9,43.1"));
    }

    /** Opens a file that an option names. */
    static final class InputFile {

        private InputFile() {}

        /**
         * The file's text in UTF-8, or standard input for a hyphen; the caller closes it.
         *
         * @throws InputException if there is no such file
         */
        static BufferedReader open(String name) throws IOException {
            if (name.equals("-")) {
                return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            }
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw InputException.ofOption("FILE", "there is no file " + name, "Give the path of a file");
            }
            // Lenient decoding: one bad byte must not stop a batch.
            return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        }
    }
}
