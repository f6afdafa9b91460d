package dev.waybill.prepare.vector;

import dev.waybill.geo.VectorFeature;
import dev.waybill.geo.VectorFile;
import dev.waybill.geo.VectorFileWriter;
import dev.waybill.geo.VectorSheet;
import dev.waybill.prepare.Packages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Makes {@code gazetteer/areas.wbv}: countries, their first-level regions, larger regions that reports speak of, and
 * seas, as polygons with names.
 *
 * <p>Countries: those of the base map's finest level, to about 500 m. Regions: Natural Earth, to 1 or 2 km, so at
 * a border ask for the country first and for the region among its own. Seas: hand-kept outlines that run over land, the
 * smallest first, good for a point that is known to be at sea.
 */
public final class AreasPart {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** Grid of the file. */
    static final int STEPS_PER_DEGREE = 2000;

    private AreasPart() {}

    /**
     * Makes the file.
     *
     * @param cache folder of downloads
     * @param geodata folder with {@code basemap/land.wbv}, to write into
     * @throws IOException if a package cannot be had or the file not be written
     */
    public static void run(Path cache, Path geodata) throws IOException {
        Packages packages = new Packages(cache);
        VectorSheet land = VectorFile.open(geodata.resolve("basemap/land.wbv")).finest();
        List<VectorFeature> countries = land.listFeatures("countries").stream()
                .filter(country -> !country.getAttribute("iso").isEmpty())
                .map(AreasPart::namedCountry)
                .toList();
        List<VectorFeature> regions = new Regions(packages, countries).list();
        Map<String, List<VectorFeature>> layers = new LinkedHashMap<>();
        layers.put("countries", countries);
        layers.put("regions", regions);
        layers.put("macro_regions", macroRegions(countries, regions));
        layers.put("seas", seas());
        VectorFileWriter writer = new VectorFileWriter();
        writer.addSheet(land.toleranceMetres(), STEPS_PER_DEGREE, layers);
        writer.write(Files.createDirectories(geodata.resolve("gazetteer")).resolve("areas.wbv"));
    }

    private static VectorFeature namedCountry(VectorFeature country) {
        String iso = country.getAttribute("iso");
        Map<String, String> attributes = new LinkedHashMap<>(country.attributes());
        attributes.put("name", CountryNames.name(iso, "en"));
        attributes.put("name_native", CountryNames.name(iso, CountryNames.language(iso)));
        for (String language : CountryNames.AREA_LANGUAGES) {
            attributes.put("name_" + language, CountryNames.name(iso, language));
        }
        return new VectorFeature(country.shape(), withLabel(attributes, country.shape()));
    }

    static Map<String, String> withLabel(Map<String, String> attributes, Geometry shape) {
        LabelPoint label = LabelPoint.in(shape);
        Map<String, String> labelled = new LinkedHashMap<>(attributes);
        labelled.put("lon", String.valueOf(label.lonDegrees()));
        labelled.put("lat", String.valueOf(label.latDegrees()));
        return labelled;
    }

    private static List<VectorFeature> macroRegions(List<VectorFeature> countries, List<VectorFeature> regions)
            throws IOException {
        Map<String, Geometry> byCode = new TreeMap<>();
        countries.forEach(country -> byCode.put(country.getAttribute("iso"), country.shape()));
        regions.forEach(region -> byCode.put(region.getAttribute("id"), region.shape()));
        List<VectorFeature> features = new ArrayList<>();
        for (Map<String, String> row : HandKeptTable.read("macro-regions.csv")) {
            List<Geometry> members = new ArrayList<>();
            for (String member : row.get("members").split(";")) {
                Geometry shape = byCode.get(member);
                if (shape == null) {
                    throw new IOException("macro-regions.csv: no area " + member);
                }
                members.add(shape);
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("id", row.get("id"));
            attributes.put("members", row.get("members"));
            attributes.put("name", row.get("en"));
            CountryNames.MAP_LANGUAGES.forEach(language -> attributes.put("name_" + language, row.get(language)));
            attributes.put("names_other", row.get("other"));
            Geometry shape = UnaryUnionNG.union(members, SHAPES, new PrecisionModel(STEPS_PER_DEGREE));
            features.add(new VectorFeature(shape, withLabel(attributes, shape)));
        }
        return features;
    }

    private static List<VectorFeature> seas() throws IOException {
        List<VectorFeature> features = new ArrayList<>();
        for (Map<String, String> row : HandKeptTable.read("seas.csv")) {
            if (row.get("outline").isEmpty()) {
                continue;
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            for (String column : List.of("id", "kind", "lon", "lat")) {
                attributes.put(column, row.get(column));
            }
            attributes.put("name", row.get("en"));
            CountryNames.MAP_LANGUAGES.forEach(language -> attributes.put("name_" + language, row.get(language)));
            features.add(new VectorFeature(outline(row.get("outline")), attributes));
        }
        features.sort(Comparator.comparingDouble(sea -> sea.shape().getArea()));
        return features;
    }

    /** Polygons given as "lon lat;lon lat;…|…". */
    private static Geometry outline(String text) {
        List<Polygon> polygons = new ArrayList<>();
        for (String part : text.split("\\|")) {
            List<Coordinate> ring = new ArrayList<>();
            for (String point : part.split(";")) {
                String[] cells = point.split(" ");
                addStep(ring, new Coordinate(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])));
            }
            addStep(ring, ring.get(0));
            polygons.add(SHAPES.createPolygon(ring.toArray(new Coordinate[0])));
        }
        return SHAPES.buildGeometry(polygons);
    }

    /** Goes on to a corner in steps of a quarter turn at most, since a longer one may be read as the short way round. */
    private static void addStep(List<Coordinate> ring, Coordinate corner) {
        Coordinate from = ring.isEmpty() ? corner : ring.get(ring.size() - 1);
        int steps = (int) Math.max(1, Math.ceil(Math.abs(corner.x - from.x) / 90));
        for (int i = 1; i <= steps; i++) {
            double share = (double) i / steps;
            ring.add(new Coordinate(from.x + share * (corner.x - from.x), from.y + share * (corner.y - from.y)));
        }
    }
}
