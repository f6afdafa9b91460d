package dev.waybill.routing.rail.imported;

import dev.waybill.routing.rail.NetworkFile;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Segment;
import dev.waybill.routing.rail.track.Station;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Builds a routable network from a file of track: {@code .osm.pbf}, {@code .geojson}, {@code .json} or {@code .gpkg}.
 *
 * <p>Lines join where they share a vertex, and where an end comes within the tolerance of other track. The result is a
 * folder with one file, which {@link dev.waybill.routing.rail.TrackRouter#open} opens like the embedded network. It
 * carries no official kilometres: every length is the drawn line's.
 */
public final class RailImport {

    /** Extracts are exact: what does not share a node there does not join. */
    public static final double TOLERANCE_OSM_METRES = 0;

    /** Drawn lines often miss each other by their rounding. */
    public static final double TOLERANCE_LINES_METRES = 50;

    private static final double LARGEST_TOLERANCE_METRES = 2000;

    private RailImport() {}

    /**
     * Imports a file.
     *
     * @param file the track
     * @param networksFolder where networks are kept; made if missing
     * @param name of the network: lower-case letters, digits and hyphens; an earlier one of that name is replaced
     * @param toleranceMetres how near a miss may be to be joined, or NaN for what suits the kind of file
     * @param progress told how far it has come
     * @throws InputException if the name or tolerance is unfit or the file broken or without track
     */
    public static ImportReport run(
            Path file, Path networksFolder, String name, double toleranceMetres, Progress progress) {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw InputException.ofOption("name", "'" + name + "' is no name", "Use a-z, 0-9 and hyphens, up to 40");
        }
        double tolerance = Double.isNaN(toleranceMetres) ? toleranceFor(file) : toleranceMetres;
        if (!(tolerance >= 0 && tolerance <= LARGEST_TOLERANCE_METRES)) {
            throw InputException.ofOption(
                    "tolerance", tolerance + " m is out of range", "Give 0 to 2000 metres");
        }
        RawTrack raw = read(file, progress);
        if (raw.wayCount() == 0) {
            throw new InputException(new InputProblem(
                    String.valueOf(file.getFileName()), 0, null, "it holds no track", "Give a file with railway lines"));
        }
        NearMisses.Joined joined = NearMisses.join(raw, tolerance);
        RailNetwork network = NetworkBuilder.build(joined.track());
        progress.at("segments made", network.segments().size());
        Path folder = write(network, networksFolder.resolve(name));
        Islands islands = Islands.of(network);
        return new ImportReport(
                name,
                folder,
                raw.wayCount(),
                network.stations().size(),
                (int) network.stations().stream().filter(Station::isNamed).count(),
                network.segments().size(),
                network.segments().stream().mapToDouble(Segment::geometryMetres).sum() / 1000,
                joined.count(),
                tolerance,
                islands.count(),
                islands.largestShare(),
                shareWithoutGauge(raw));
    }

    private static double toleranceFor(Path file) {
        return isOsm(file) ? TOLERANCE_OSM_METRES : TOLERANCE_LINES_METRES;
    }

    private static boolean isOsm(Path file) {
        return fileName(file).endsWith(".pbf");
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static RawTrack read(Path file, Progress progress) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(new InputProblem(
                    String.valueOf(file.getFileName()), 0, null, "there is no such file", "Check the path"));
        }
        String name = fileName(file);
        if (isOsm(file)) {
            return OsmTrack.read(file, progress);
        }
        if (name.endsWith(".geojson") || name.endsWith(".json")) {
            return GeoJsonTrack.read(file, progress);
        }
        if (name.endsWith(".gpkg")) {
            return GeoPackageTrack.read(file, progress);
        }
        throw new InputException(new InputProblem(
                String.valueOf(file.getFileName()), 0, null, "unknown kind of file", "Give .osm.pbf, .geojson or .gpkg"));
    }

    private static Path write(RailNetwork network, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
        NetworkFile.write(network, folder);
        return folder;
    }

    private static double shareWithoutGauge(RawTrack raw) {
        int without = 0;
        for (int way = 0; way < raw.wayCount(); way++) {
            without += raw.traits(way).gaugeStated() ? 0 : 1;
        }
        return (double) without / raw.wayCount();
    }
}
