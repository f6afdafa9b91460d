package dev.waybill.gazetteer.imported;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Imports lists of places as they are downloaded: GeoNames dumps, the World Port Index, UN/LOCODE, OurAirports, and points of
 * GeoJSON and GeoPackage.
 *
 * <p>What a file is, its first row and its ending tell. Rows are read one by one and written in indexes of some hundred thousand
 * places, so millions of rows need no more memory than these; broken rows are left out and counted. The whole stands in a
 * folder of its name once it is finished, and not before.
 */
public final class GazetteerImport {

    /** Names of imported gazetteers. */
    public static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";

    private static final String KINDS = "Give a GeoNames dump (.txt), UN/LOCODE, World Port Index or OurAirports (.csv), "
            + "GeoJSON or GeoPackage points, unpacked";

    private final Geocoder known;
    private final IndexShards sink;
    private final Path workplace;

    private GazetteerImport(Geocoder known, IndexShards sink, Path workplace) {
        this.known = known;
        this.sink = sink;
        this.workplace = workplace;
    }

    /** Told how far an import has come. */
    public interface Progress {
        /** So many of something are done. */
        void at(String stage, long done);
    }

    /**
     * What an import made.
     *
     * @param folder of the indexes
     * @param places how many
     * @param leftOut how many rows were left out, by reason
     */
    public record Summary(Path folder, long places, Map<String, Long> leftOut) {}

    /**
     * Imports files into one gazetteer; an earlier one of its name is replaced.
     *
     * @param files the list's parts
     * @param alternates GeoNames' alternateNamesV2.txt, or null
     * @param gazetteersFolder where gazetteers are kept; made if missing
     * @param name lower-case letters, digits and hyphens
     * @param known the built-in gazetteer, which places what a list gives no position of
     * @throws InputException if the name is unfit, or a file missing, of no known kind or without a place
     */
    public static Summary run(
            List<Path> files, @Nullable Path alternates, Path gazetteersFolder, String name, Geocoder known, Progress progress) {
        if (!name.matches(NAME)) {
            throw InputException.ofOption("--name", "'" + name + "' is no name", "Use a-z, 0-9 and hyphens, up to 40");
        }
        Path folder = gazetteersFolder.resolve(name);
        Path unfinished = gazetteersFolder.resolve(name + ".unfinished");
        try {
            delete(unfinished);
            Files.createDirectories(unfinished);
            IndexShards sink = new IndexShards(unfinished, name, progress);
            GazetteerImport run = new GazetteerImport(known, sink, unfinished);
            for (Path file : files) {
                run.read(file, alternates);
            }
            sink.flush();
            if (sink.places() == 0) {
                throw problem(files.get(0), "it holds no place that can be used", KINDS);
            }
            delete(folder);
            Files.move(unfinished, folder);
            return new Summary(folder, sink.places(), sink.leftOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    private void read(Path file, @Nullable Path alternates) throws IOException {
        for (Path each : alternates == null ? List.of(file) : List.of(file, alternates)) {
            if (!Files.isRegularFile(each)) {
                throw problem(each, "there is no such file", "Check the path");
            }
        }
        String ending = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (ending.endsWith("json")) {
            new PointFeatures(sink).read(file);
        } else if (ending.endsWith(".gpkg")) {
            new PointTable(sink).read(file);
        } else if (ending.endsWith(".txt")) {
            readDump(file, alternates);
        } else if (ending.endsWith(".csv")) {
            readTable(file);
        } else {
            throw problem(file, "unknown kind of file", KINDS);
        }
    }

    private void readDump(Path file, @Nullable Path alternates) throws IOException {
        try (TableRows rows = new TableRows(file, '\t')) {
            List<String> first = rows.next();
            if (first == null || !GeoNamesDump.isRow(first)) {
                throw problem(file, "its first row is none of a GeoNames dump", KINDS);
            }
        }
        new GeoNamesDump(sink).read(file, alternates, workplace);
    }

    private void readTable(Path file) throws IOException {
        try (HeadedRows rows = new HeadedRows(file)) {
            if (PortIndex.isTable(rows)) {
                new PortIndex(sink).read(file);
                return;
            }
            if (AirportList.isTable(rows)) {
                new AirportList(sink).read(file);
                return;
            }
        }
        try (TableRows rows = new TableRows(file, ',')) {
            List<String> first = rows.next();
            if (first == null || !LocodeList.isRow(first)) {
                throw problem(file, "its columns are of no list known here", KINDS);
            }
        }
        new LocodeList(known, sink).read(file);
    }

    private static InputException problem(Path file, String what, String remedy) {
        return new InputException(new InputProblem(String.valueOf(file.getFileName()), 0, null, what, remedy));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // What is left of a failed import is deleted before the next of its name.
        }
    }
}
