package dev.waybill.map.basemap;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFile;
import dev.waybill.geo.vector.VectorSheet;
import dev.waybill.source.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The base map in Waybill's data: {@code land.wbv}, {@code water.wbv}, {@code names.csv} and {@code
 * towns.csv} of a folder.
 *
 * <p>Opening reads only directories; a level of detail is read when a map first asks for it and kept. May be used by
 * several threads.
 */
public final class FileBasemap implements Basemap {

    private static final List<String> LANGUAGES = List.of("en", "de", "ru", "ko", "fr");

    private final VectorFile land;
    private final VectorFile water;
    private final List<AreaName> names;
    private final List<Town> towns;
    private final List<VectorFeature> railways;
    private final Map<String, VectorSheet> sheets = new ConcurrentHashMap<>();

    private FileBasemap(
            VectorFile land,
            VectorFile water,
            List<AreaName> names,
            List<Town> towns,
            List<VectorFeature> railways) {
        this.land = land;
        this.water = water;
        this.names = names;
        this.towns = towns;
        this.railways = railways;
    }

    /**
     * Opens a base map.
     *
     * @throws IOException if a file is missing or damaged
     */
    public static FileBasemap open(Path folder) throws IOException {
        return new FileBasemap(
                VectorFile.open(folder.resolve("land.wbv")),
                VectorFile.open(folder.resolve("water.wbv")),
                readNames(folder.resolve("names.csv")),
                readTowns(folder.resolve("towns.csv")),
                List.of());
    }

    /** The same base map with railways, drawn thin behind the legs. */
    public FileBasemap withRailways(List<GeoLine> lines) {
        GeometryFactory factory = new GeometryFactory();
        List<VectorFeature> features = new ArrayList<>();
        for (GeoLine line : lines) {
            for (GeoLine part : line.cutAtAntimeridian()) {
                Coordinate[] points = part.positions().stream()
                        .map(at -> new Coordinate(at.lonDegrees(), at.latDegrees()))
                        .toArray(Coordinate[]::new);
                features.add(new VectorFeature(factory.createLineString(points), Map.of()));
            }
        }
        return new FileBasemap(land, water, names, towns, List.copyOf(features));
    }

    @Override
    public List<VectorFeature> listFeatures(String layer, double toleranceMetres, LonLatBox box) {
        if (layer.equals("railways")) {
            return railways;
        }
        boolean isWater = layer.equals("lakes") || layer.equals("rivers");
        VectorFile file = isWater ? water : land;
        int level = level(file.tolerancesMetres(), toleranceMetres);
        return sheets.computeIfAbsent((isWater ? "water " : "land ") + level, key -> read(file, level))
                .listFeatures(layer, box);
    }

    /** The coarsest level that is fine enough, or the finest. */
    private static int level(List<Integer> tolerances, double wanted) {
        int finest = tolerances.stream().mapToInt(Integer::intValue).min().orElseThrow();
        return tolerances.stream()
                .mapToInt(Integer::intValue)
                .filter(tolerance -> tolerance <= wanted)
                .max()
                .orElse(finest);
    }

    private static VectorSheet read(VectorFile file, int toleranceMetres) {
        try {
            return file.sheet(toleranceMetres);
        } catch (IOException e) {
            throw new UncheckedIOException("the base map cannot be read", e);
        }
    }

    @Override
    public List<AreaName> listNames() {
        return names;
    }

    @Override
    public List<Town> listTowns() {
        return towns;
    }

    /** A base map may do without towns. */
    private static List<Town> readTowns(Path file) {
        List<Town> towns = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.readIfPresent(file).rows()) {
            towns.add(new Town(row.text("country"), position(row), (int) row.number("rank"), byLanguage(row)));
        }
        return List.copyOf(towns);
    }

    private static List<AreaName> readNames(Path file) {
        List<AreaName> names = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(file).rows()) {
            names.add(new AreaName(
                    row.text("kind"),
                    row.text("id"),
                    position(row),
                    (int) row.number("rank"),
                    row.text("angle_degrees").isEmpty() ? 0 : row.number("angle_degrees"),
                    row.text("spread_degrees").isEmpty() ? 0 : row.number("spread_degrees"),
                    byLanguage(row)));
        }
        return List.copyOf(names);
    }

    private static LonLat position(CsvTable.Row row) {
        return new LonLat(row.number("lon"), row.number("lat"));
    }

    private static Map<String, String> byLanguage(CsvTable.Row row) {
        Map<String, String> names = new HashMap<>();
        for (String language : LANGUAGES) {
            names.put(language, row.text(language));
        }
        return names;
    }
}
