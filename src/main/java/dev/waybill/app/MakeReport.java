package dev.waybill.app;

import dev.waybill.dossier.Dossier;
import dev.waybill.dossier.DossierReader;
import dev.waybill.export.ExportFormat;
import dev.waybill.export.ExportOptions;
import dev.waybill.export.Exports;
import dev.waybill.export.file.AtomicFile;
import dev.waybill.export.web.WebPage;
import dev.waybill.geo.LonLatBox;
import dev.waybill.journey.Journey;
import dev.waybill.journey.resolution.JourneyBuilder;
import dev.waybill.map.MapComposer;
import dev.waybill.routing.RouteLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The main job: a dossier in, layers, a map and a table out. */
public final class MakeReport {

    /** Freight runs by the main lines; the shortest way by kilometres is among the alternatives. */
    private static final int MOST_ALTERNATIVES = 5;
    private static final int TERMINAL_COLUMNS = 100;

    /** The formats that carry the base map and the page. */
    private static final Set<ExportFormat> ON_GROUND = Set.of(ExportFormat.GEOPACKAGE, ExportFormat.QGIS);

    private static final double FINEST_METRES = 1;
    private static final LonLatBox NOWHERE = new LonLatBox(0, 0, 0, 0);

    private final GeoData geodata;

    /** The main job on opened geodata. */
    public MakeReport(GeoData geodata) {
        this.geodata = geodata;
    }

    /**
     * What the job made.
     *
     * @param text the report for a terminal
     * @param files written, in order
     * @param dropped labels of the map that found no room
     */
    public record Result(String text, List<Path> files, List<String> dropped) {
        /** Copies the lists. */
        public Result {
            files = List.copyOf(files);
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * Reads and resolves a dossier, and writes nothing.
     *
     * @param file the dossier
     * @throws dev.waybill.source.InputException with all its problems
     */
    public Journey resolve(Path file) {
        return resolve(file, List.of());
    }

    private Journey resolve(Path file, List<Runnable> neededLater) {
        // All parts are needed soon; each is opened while the dossier is read and its places are resolved.
        List<Runnable> needed =
                new ArrayList<>(List.of(geodata::geocoder, geodata::railRouter, geodata::seaRouter));
        needed.addAll(neededLater);
        SideBySide.start(needed);
        Dossier dossier = DossierReader.read(file);
        return new JourneyBuilder(geodata.geocoder(), geodata.routers(), DataSources.listLicences(geodata.folder()))
                .build(dossier, RouteLimits.DEFAULT.withAlternatives(MOST_ALTERNATIVES));
    }

    /**
     * Does the main job.
     *
     * @param file the dossier
     * @param out folder to write to; {@code output/ID} beside the dossier if null, or, for the sample, in the working folder
     * @param options what to write and how
     * @throws dev.waybill.source.InputException with all problems of the dossier; nothing is written then
     * @throws IOException if a file cannot be written
     */
    public Result write(Path file, @Nullable Path out, ReportOptions options) throws IOException {
        Supplier<WebPage> webPage = SideBySide.once(() -> new WebPage(geodata.basemap(), geodata.fonts()));
        Journey journey = resolve(file, List.of(this::readGround, Exports::loadDatabase, webPage::get));
        geodata.forgetRouters();
        Path folder = out != null ? out : outputFolder(file).resolve(journey.id());
        Exports exports = new Exports(journey, exportOptions(options));
        Supplier<MapComposer.Page> page = SideBySide.once(
                () -> new MapComposer(geodata.fonts(), geodata.basemap()).page(journey, options.map()));
        Supplier<Exports> onGround = SideBySide.once(() -> exports.withGround(
                new ExportOptions.Ground(geodata.basemap(), page.get(), geodata.fonts())));
        List<String> dropped = new ArrayList<>();
        // The longest first, so that all end at about the same time.
        List<Path> files = SideBySide.run(List.of(
                () -> writeMaps(journey, page, folder, options, dropped),
                () -> exports.write(folder, chosen(options, EnumSet.complementOf(EnumSet.copyOf(ON_GROUND)))),
                () -> writeOnGround(onGround, folder, chosen(options, EnumSet.of(ExportFormat.GEOPACKAGE))),
                () -> writePage(journey, webPage, folder, options),
                () -> writeOnGround(onGround, folder, chosen(options, EnumSet.of(ExportFormat.QGIS)))));
        return new Result(exports.terminalReport(TERMINAL_COLUMNS), files, dropped);
    }

    /** An install may be where nothing can be written, so the sample, which is a part of it, is drawn where the user is. */
    private Path outputFolder(Path dossier) {
        boolean sample = dossier.toAbsolutePath().normalize()
                .equals(geodata.sampleDossier().toAbsolutePath().normalize());
        return sample ? Path.of("output") : dossier.resolveSibling("output");
    }

    /** Reads the ground's finest detail, which the web page and insets take. */
    private void readGround() {
        for (String layer : List.of("land", "lakes")) {
            geodata.basemap().listFeatures(layer, FINEST_METRES, NOWHERE);
        }
    }

    private static Set<ExportFormat> chosen(ReportOptions options, Set<ExportFormat> among) {
        return options.layers().stream().filter(among::contains).collect(Collectors.toSet());
    }

    private ExportOptions exportOptions(ReportOptions options) {
        return new ExportOptions(
                options.decimals(), Version.CURRENT, DataSources.listFiles(geodata.folder()), options.map().words(), null);
    }

    /** Asks for the page only where a format needs it. */
    private static List<Path> writeOnGround(Supplier<Exports> onGround, Path folder, Set<ExportFormat> formats)
            throws IOException {
        return formats.isEmpty() ? List.of() : onGround.get().write(folder, formats);
    }

    private List<Path> writeMaps(
            Journey journey,
            Supplier<MapComposer.Page> page,
            Path folder,
            ReportOptions options,
            List<String> dropped)
            throws IOException {
        if (options.maps().isEmpty()) {
            return List.of();
        }
        MapFiles.Written maps =
                new MapFiles(geodata.fonts(), geodata.basemap()).write(journey, page.get(), folder, options);
        dropped.addAll(maps.dropped());
        return maps.files();
    }

    private List<Path> writePage(Journey journey, Supplier<WebPage> webPage, Path folder, ReportOptions options)
            throws IOException {
        if (!options.webPage()) {
            return List.of();
        }
        byte[] page = webPage.get().html(journey, options.map().words());
        Path index = folder.resolve("index.html");
        AtomicFile.write(index, stream -> stream.write(page));
        return List.of(index);
    }
}
