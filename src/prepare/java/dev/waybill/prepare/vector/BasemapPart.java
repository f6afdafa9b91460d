package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFileWriter;
import dev.waybill.prepare.Packages;
import dev.waybill.prepare.name.IsoCodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes {@code basemap/land.wbv}: land, coast, countries and borders at five levels of detail that agree with each other,
 * and {@code basemap/water.wbv}: lakes and rivers.
 *
 * <p>Sources: OpenStreetMap land and countries (packages of {@code @geo-maps}, 100 m), and Natural Earth's disputed
 * borders for claims that are no border on the ground, and GSHHG's rivers. Runs some minutes and wants 6 GB of heap.
 */
public final class BasemapPart {

    static final String GEO_MAPS_VERSION = "0.6.0";

    private static final List<Level> LEVELS = List.of(
            new Level(500, 2000, 1, 4, 2, 5),
            new Level(1500, 1000, 8, 25, 2, 20),
            new Level(4000, 500, 60, 150, 2, 60),
            new Level(12000, 200, 500, 1200, 1, 150),
            new Level(35000, 100, 4000, 10000, 1, 400));

    private static final Coordinate CASPIAN = new Coordinate(51, 41);

    private BasemapPart() {}

    /** One level: tolerance, grid, the smallest island, lake and class of river that it shows, and the shortest river. */
    private record Level(
            int toleranceMetres,
            int stepsPerDegree,
            double leastIslandSquareKm,
            double leastLakeSquareKm,
            int leastRiverClass,
            double leastRiverKm) {}

    /**
     * Makes the file.
     *
     * @param cache folder of downloads
     * @param geodata folder to write into
     * @throws IOException if a package cannot be had or the file not be written
     */
    public static void run(Path cache, Path geodata) throws IOException {
        Packages packages = new Packages(cache);
        Disputes disputes = Disputes.read();
        Level finest = LEVELS.get(0);
        CountryCoverage.Division division = divide(
                packages,
                disputes,
                new CountryCoverage.Detail(
                        finest.toleranceMetres(),
                        finest.leastIslandSquareKm(),
                        finest.leastLakeSquareKm()));
        NaturalEarth naturalEarth = NaturalEarth.in(packages);
        BorderLines borders = new BorderLines(
                disputes,
                naturalEarth.read("disputed_borders", "name", "adm0_left"),
                naturalEarth.read("states_provinces", "adm0_a3"));
        WaterLayers water = new WaterLayers(division.lakes(), new GshhgRivers(cache));
        VectorFileWriter landFile = new VectorFileWriter();
        VectorFileWriter waterFile = new VectorFileWriter();
        Map<String, Geometry> units = division.units();
        for (Level level : LEVELS) {
            if (level != finest) {
                units = Levels.coarser(units, level.toleranceMetres(), level.leastIslandSquareKm(), level.leastLakeSquareKm());
            }
            Map<String, Geometry> unwrapped = new TreeMap<>();
            units.forEach((code, shape) -> unwrapped.put(code, Levels.inDegrees(shape)));
            Map<String, Geometry> degrees = GridCoverage.snapped(unwrapped, level.stepsPerDegree());
            landFile.addSheet(level.toleranceMetres(), level.stepsPerDegree(), landLayers(degrees, borders, level));
            waterFile.addSheet(level.toleranceMetres(), level.stepsPerDegree(), waterLayers(degrees, water, level));
        }
        Files.createDirectories(geodata.resolve("basemap"));
        landFile.write(geodata.resolve("basemap/land.wbv"));
        waterFile.write(geodata.resolve("basemap/water.wbv"));
    }

    /** The division of the land from the 100 m packages. */
    static CountryCoverage.Division divide(Packages packages, Disputes disputes, CountryCoverage.Detail detail)
            throws IOException {
        return CountryCoverage.divide(
                rings(packages, "@geo-maps/countries-land-100m"),
                rings(packages, "@geo-maps/earth-lands-100m").get(""),
                disputes,
                detail);
    }

    /** All rings of a package by code, land without countries under the empty text. */
    static Map<String, List<long[]>> rings(Packages packages, String name) throws IOException {
        try (InputStream json = Packages.open(packages.npm(name, GEO_MAPS_VERSION), "map.geo.json")) {
            return GeoMaps.read(json);
        }
    }

    private static Map<String, List<VectorFeature>> landLayers(
            Map<String, Geometry> degrees, BorderLines borders, Level level) {
        SharedSides sides = SharedSides.of(degrees, borders::attributesOf);
        Map<String, List<VectorFeature>> layers = new LinkedHashMap<>();
        layers.put("land", List.of(new VectorFeature(CountryCoverage.union(degrees.values()), Map.of())));
        layers.put("coast", List.of(new VectorFeature(SharedSides.multiLine(sides.coast()), Map.of())));
        layers.put("countries", countries(degrees));
        List<VectorFeature> lines = new ArrayList<>(sides.borders());
        lines.addAll(borders.claims(level.toleranceMetres()));
        layers.put("borders", lines);
        return layers;
    }

    /** Lakes, those between countries (holes of the land) included, and rivers. */
    private static Map<String, List<VectorFeature>> waterLayers(
            Map<String, Geometry> degrees, WaterLayers water, Level level) {
        List<VectorFeature> lakes = new ArrayList<>(holes(CountryCoverage.union(degrees.values())));
        lakes.addAll(water.lakes(level.toleranceMetres(), level.stepsPerDegree(), level.leastLakeSquareKm()));
        Map<String, List<VectorFeature>> layers = new LinkedHashMap<>();
        layers.put("lakes", lakes);
        layers.put(
                "rivers",
                water.rivers(level.toleranceMetres(), level.leastRiverClass(), level.leastRiverKm() * 1000));
        return layers;
    }

    /** The holes of the land but the Caspian, as lakes of the first class. */
    private static List<VectorFeature> holes(Geometry land) {
        List<VectorFeature> lakes = new ArrayList<>();
        for (int i = 0; i < land.getNumGeometries(); i++) {
            Polygon part = (Polygon) land.getGeometryN(i);
            for (int j = 0; j < part.getNumInteriorRing(); j++) {
                Polygon hole = part.getFactory().createPolygon(part.getInteriorRingN(j));
                if (!hole.getEnvelopeInternal().contains(CASPIAN)) {
                    lakes.add(new VectorFeature(hole, Map.of("class", "1")));
                }
            }
        }
        return lakes;
    }

    /** The units of each country put together. */
    static List<VectorFeature> countries(Map<String, Geometry> units) {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        units.forEach((code, shape) ->
                parts.computeIfAbsent(code.split(":")[0], country -> new ArrayList<>()).add(shape));
        List<VectorFeature> countries = new ArrayList<>();
        parts.forEach((code, shapes) -> {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("iso", IsoCodes.alpha2(code));
            attributes.put("iso3", code);
            countries.add(new VectorFeature(CountryCoverage.union(shapes), attributes));
        });
        return countries;
    }
}
