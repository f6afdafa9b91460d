package dev.waybill.cli;

import dev.waybill.routing.rail.imported.ImportReport;
import dev.waybill.routing.rail.imported.RailImport;
import dev.waybill.routing.road.RoadImport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code network import}: track or roads from a file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Builds a routable network of track or roads from OpenStreetMap (.osm.pbf); of track also from GeoJSON or a GeoPackage of lines.")
final class NetworkImportCommand implements Callable<Integer> {

    /** What can be imported. */
    enum NetworkKind {
        RAIL,
        ROAD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private NetworkCommand network;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.")
    private NetworkKind kind;

    @Parameters(index = "1", paramLabel = "FILE", description = ".osm.pbf; rail also .geojson, .json or .gpkg, road also .osm.")
    private Path file;

    @Option(names = "--name", required = true, description = "Its name, for --rail or --road NAME: a-z, 0-9 and hyphens.")
    private String name;

    @Option(
            names = "--tolerance",
            paramLabel = "METRES",
            description = "How near a miss may be to be joined; by kind of file if not given.")
    private double toleranceMetres = Double.NaN;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Path folder = network.main().geodata().networksFolder();
        try (ProgressLine progress = ProgressLine.of(kind + " from " + file.getFileName())) {
            if (kind == NetworkKind.ROAD) {
                RoadImport.Summary summary = RoadImport.run(file, folder, name);
                err.println(summary.edges() + " stretches of road between " + summary.nodes() + " junctions");
            } else {
                importRail(folder, progress).inWords().forEach(err::println);
            }
        }
        err.println("use it with: waybill route FROM TO --mode " + kind + " --" + kind + " " + name);
        return 0;
    }

    private ImportReport importRail(Path folder, ProgressLine progress) {
        return RailImport.run(file, folder, name, toleranceMetres, (stage, done) -> progress.at(stage, done));
    }
}
