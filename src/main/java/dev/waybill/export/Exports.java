package dev.waybill.export;

import dev.waybill.export.csv.CsvWriter;
import dev.waybill.export.file.AtomicFile;
import dev.waybill.export.flatgeobuf.FlatGeobufWriter;
import dev.waybill.export.geojson.GeoJsonWriter;
import dev.waybill.export.geopackage.GeoPackageWriter;
import dev.waybill.export.ground.GroundLayers;
import dev.waybill.export.json.JourneyJsonWriter;
import dev.waybill.export.kml.KmlWriter;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.qgis.PagePictures;
import dev.waybill.export.qgis.QgisProjectWriter;
import dev.waybill.export.report.JourneyReport;
import dev.waybill.export.report.Markdown;
import dev.waybill.export.report.PlainText;
import dev.waybill.journey.Journey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a journey as files of any format into a folder.
 *
 * <p>Each file is replaced in one step (see {@link AtomicFile}) and its bytes depend on the journey and the options
 * alone. File names are fixed; nothing from a dossier becomes part of a path.
 */
public final class Exports {

    private final Journey journey;
    private final JourneyLayers layers;
    private final ExportOptions options;
    private @Nullable List<Layer> groundLayers;

    /** Exports of one journey. */
    public Exports(Journey journey, ExportOptions options) {
        this(journey, JourneyLayers.of(journey, options.words()), options);
    }

    private Exports(Journey journey, JourneyLayers layers, ExportOptions options) {
        this.journey = journey;
        this.layers = layers;
        this.options = options;
    }

    /** Loads SQLite, which takes its time, ahead of the first GeoPackage. */
    public static void loadDatabase() {
        GeoPackageWriter.load();
    }

    /** The same journey's exports, with a base map under the formats that carry one. */
    public Exports withGround(ExportOptions.Ground ground) {
        return new Exports(journey, layers, options.withGround(ground));
    }

    /**
     * Writes the files of some formats.
     *
     * @param folder made if it is missing
     * @return the files written, in the order of the formats
     * @throws IOException if one cannot be written; it is then as it was before
     */
    public List<Path> write(Path folder, Set<ExportFormat> formats) throws IOException {
        List<Path> written = new ArrayList<>();
        for (ExportFormat format : new TreeSet<>(formats)) {
            written.addAll(write(folder, format));
        }
        return written;
    }

    /**
     * The report as plain text for a terminal.
     *
     * @param columns width of the terminal in characters
     */
    public String terminalReport(int columns) {
        return new PlainText(columns).render(JourneyReport.of(journey, options.words()));
    }

    private List<Path> write(Path folder, ExportFormat format) throws IOException {
        KmlWriter kml = new KmlWriter(options.decimals());
        return switch (format) {
            case JSON -> List.of(writeJson(folder.resolve("journey.json")));
            case FGB -> writeFlatGeobuf(folder);
            case GEOPACKAGE -> List.of(writeGeoPackage(folder.resolve("journey.gpkg")));
            case QGIS -> writeProject(folder.resolve("journey.qgz"));
            case KML -> List.of(writeStream(folder.resolve("journey.kml"), kml::writeKml));
            case KMZ -> List.of(writeStream(folder.resolve("journey.kmz"), kml::writeKmz));
            case CSV -> writeCsv(folder);
            case GEOJSON -> writeGeoJson(folder);
            case GEOJSONL -> writeGeoJsonLines(folder);
            case REPORT -> List.of(writeText(folder.resolve("report.md"), Markdown.render(JourneyReport.of(journey, options.words()))));
        };
    }

    private List<Path> writeGeoJson(Path folder) throws IOException {
        GeoJsonWriter writer = new GeoJsonWriter(options.decimals());
        List<Path> files = new ArrayList<>();
        for (Layer layer : layers.listMain()) {
            Path file = folder.resolve(layer.name() + ".geojson");
            AtomicFile.write(file, out -> writer.writeCollection(layers, layer, out));
            files.add(file);
        }
        return files;
    }

    private List<Path> writeGeoJsonLines(Path folder) throws IOException {
        GeoJsonWriter writer = new GeoJsonWriter(options.decimals());
        List<Path> files = new ArrayList<>();
        for (Layer layer : layers.listMain()) {
            Path file = folder.resolve(layer.name() + ".geojsonl");
            if (layer.features().iterator().hasNext()) {
                AtomicFile.write(file, out -> writer.writeLines(layers, layer, out));
                files.add(file);
            } else {
                // A stream of no features is a file of no bytes, which readers take for a broken one.
                Files.deleteIfExists(file);
            }
        }
        return files;
    }

    private List<Path> writeFlatGeobuf(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Layer layer : layers.listSpatial()) {
            Path file = folder.resolve(layer.name() + ".fgb");
            AtomicFile.write(file, out -> FlatGeobufWriter.write(layers, layer, out));
            files.add(file);
        }
        return files;
    }

    /** Writes all layers to a stream. */
    private interface LayersWriter {
        void write(JourneyLayers layers, OutputStream out) throws IOException;
    }

    private Path writeStream(Path file, LayersWriter writer) throws IOException {
        AtomicFile.write(file, out -> writer.write(layers, out));
        return file;
    }

    private Path writeGeoPackage(Path file) throws IOException {
        AtomicFile.writeFile(file, part -> GeoPackageWriter.write(layers, groundLayers(), part));
        return file;
    }

    private List<Path> writeProject(Path file) throws IOException {
        if (options.ground() == null) {
            return List.of();
        }
        QgisProjectWriter writer = new QgisProjectWriter(
                layers,
                groundLayers(),
                options.ground().page().frames(),
                new PagePictures(options.ground().page().compose().drawing(), options.ground().fonts()));
        AtomicFile.write(file, writer::write);
        return List.of(file);
    }

    /** The base map's layers, made when first asked for. */
    private synchronized List<Layer> groundLayers() {
        ExportOptions.Ground ground = options.ground();
        if (groundLayers == null) {
            groundLayers = ground == null ? List.of() : GroundLayers.of(
                            journey, ground.basemap(), ground.page().frames(), options.words());
        }
        return groundLayers;
    }

    private Path writeJson(Path file) throws IOException {
        JourneyJsonWriter writer =
                new JourneyJsonWriter(
                options.decimals(), options.programVersion(), options.dataFiles(), options.words());
        AtomicFile.write(file, out -> writer.write(journey, out));
        return file;
    }

    private List<Path> writeCsv(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Layer layer : List.of(layers.legs(), layers.claims())) {
            for (CsvWriter.Form form : CsvWriter.Form.values()) {
                String suffix = form == CsvWriter.Form.EXACT ? ".csv" : "-spreadsheet.csv";
                Path file = folder.resolve(layer.name() + suffix);
                CsvWriter writer = new CsvWriter(form, options.decimals());
                AtomicFile.write(file, out -> writer.write(layer, out));
                files.add(file);
            }
        }
        return files;
    }

    private static Path writeText(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return file;
    }
}
