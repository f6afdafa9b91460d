package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFile;
import dev.waybill.geo.vector.VectorFileWriter;
import dev.waybill.geo.vector.VectorSheet;
import dev.waybill.prepare.AreaTable;
import dev.waybill.prepare.Packages;
import dev.waybill.prepare.name.CountryNames;
import dev.waybill.prepare.name.HandKeptTable;
import dev.waybill.prepare.name.LabelPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes {@code gazetteer/areas.wbv}: countries, their first-level regions, larger regions that reports speak of, and
 * seas, as polygons with names.
 *
 * <p>Countries: those of the base map's finest level, to about 500 m. Regions: Natural Earth, to 1 or 2 km, so at
 * a border ask for the country first and for the region among its own. Seas, straits, canals and great regions: the
 * table {@code gazetteer/areas.csv}, see {@link NamedAreas}; {@code seas} are their outlines, good for a point that is
 * known to be at sea, and {@code waters} the same cut by the coast.
 */
public final class AreasPart {

    /** Detail of the coast that large waters are cut by. */
    private static final int COAST_METRES = 1500;

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
        VectorFile basemap = VectorFile.open(geodata.resolve("basemap/land.wbv"));
        VectorSheet land = basemap.finest();
        List<VectorFeature> countries = land.listFeatures("countries").stream()
                .filter(country -> !country.getAttribute("iso").isEmpty())
                .map(AreasPart::namedCountry)
                .toList();
        List<VectorFeature> regions = new Regions(packages, countries).list();
        Map<String, List<VectorFeature>> layers = new LinkedHashMap<>();
        layers.put("countries", countries);
        layers.put("regions", regions);
        Map<String, Geometry> byCode = new TreeMap<>();
        countries.forEach(country -> byCode.put(country.getAttribute("iso"), country.shape()));
        regions.forEach(region -> byCode.put(region.getAttribute("id"), region.shape()));
        List<AreaTable.Row> table = AreaTable.read(geodata);
        NamedAreas named = new NamedAreas(land, basemap.sheet(COAST_METRES), byCode);
        layers.put("macro_regions", named.lands(table));
        layers.put("seas", named.outlines(table));
        layers.put("waters", named.waters(table));
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
}
