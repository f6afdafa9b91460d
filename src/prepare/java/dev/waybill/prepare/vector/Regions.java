package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.prepare.Packages;
import dev.waybill.prepare.name.RegionCodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * First-level regions: Natural Earth's shapes, the country by where they lie in OpenStreetMap's, ISO codes and
 * English names by CLDR, further names by the Digital Chart of the World, native ones by hand where there are any.
 */
final class Regions {

    /** About 1.6 km at the equator, in the size of the triangles that are kept. */
    private static final double TOLERANCE_DEGREES = 0.015;

    /** A line of gmt's list: code, English name, local name in Latin letters. */
    private static final Pattern CHART_NAME = Pattern.compile("([A-Z]{2})\\.(\\w+)\\s+([^(]+?)\\s*(?:\\(([^)]*)\\))?\\s*");

    private final Packages packages;
    private final Map<String, IndexedPointInAreaLocator> countries = new TreeMap<>();
    private final Map<String, String> chartNames = new TreeMap<>();

    Regions(Packages packages, List<VectorFeature> countries) throws IOException {
        this.packages = packages;
        countries.forEach(country ->
                this.countries.put(country.getAttribute("iso"), new IndexedPointInAreaLocator(country.shape())));
        for (String line : Packages.run(packages.cache(), List.of("gmt", "coast", "-E+L"))) {
            Matcher name = CHART_NAME.matcher(line);
            if (name.matches()) {
                String local = name.group(4) == null ? "" : ";" + name.group(4);
                chartNames.put(name.group(1) + "-" + name.group(2), name.group(3) + local);
            }
        }
    }

    /** The regions, ordered by id. */
    List<VectorFeature> list() throws IOException {
        List<VectorFeature> raw = NaturalEarth.in(packages)
                .read("states_provinces", "name", "woe_name", "gn_name", "fips", "iso_a2")
                .stream()
                .filter(region -> !region.getAttribute("name").isEmpty())
                .toList();
        Geometry[] shapes = CoverageSimplifier.simplify(
                raw.stream().map(VectorFeature::shape).toArray(Geometry[]::new), TOLERANCE_DEGREES);
        Map<String, List<Integer>> byCountry = new TreeMap<>();
        for (int i = 0; i < shapes.length; i++) {
            if (!shapes[i].isEmpty()) {
                byCountry.computeIfAbsent(countryOf(raw.get(i), shapes[i]), iso -> new ArrayList<>()).add(i);
            }
        }
        byCountry.remove("");
        RegionCodes codes = new RegionCodes(packages);
        Map<String, VectorFeature> regions = new TreeMap<>();
        for (Map.Entry<String, List<Integer>> entry : byCountry.entrySet()) {
            List<VectorFeature> members = entry.getValue().stream().map(raw::get).toList();
            List<String> matched = codes.match(entry.getKey(), members.stream().map(Regions::names).toList());
            for (int i = 0; i < members.size(); i++) {
                Geometry shape = GridCoverage.reduced(shapes[entry.getValue().get(i)], AreasPart.STEPS_PER_DEGREE);
                VectorFeature region = region(members.get(i), shape, entry.getKey(), matched.get(i), codes);
                regions.put(region.getAttribute("id") + "/" + i, region);
            }
        }
        return List.copyOf(regions.values());
    }

    private static List<String> names(VectorFeature region) {
        List<String> names = new ArrayList<>();
        for (String column : List.of("name", "woe_name", "gn_name")) {
            if (!region.getAttribute(column).isEmpty()) {
                names.add(region.getAttribute(column));
            }
        }
        return names;
    }

    /** The country whose shape holds the region's middle; on islands too small for it, Natural Earth's. */
    private String countryOf(VectorFeature region, Geometry shape) {
        Coordinate inside = shape.getInteriorPoint().getCoordinate();
        return countries.entrySet().stream()
                .filter(country -> country.getValue().locate(inside) != Location.EXTERIOR)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(region.getAttribute("iso_a2").replace("-1", ""));
    }

    private VectorFeature region(VectorFeature raw, Geometry shape, String country, String code, RegionCodes codes) {
        String fips = raw.getAttribute("fips");
        String name = raw.getAttribute("name");
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", !code.isEmpty() ? code : country + ":" + (fips.isEmpty() ? name : fips));
        attributes.put("country", country);
        attributes.put("name", code.isEmpty() ? name : englishName(code, name, codes));
        codes.findNative(code).ifPresent(text -> attributes.put("name_native", text));
        attributes.put("names_other", String.join(";", otherNames(raw, code, codes)));
        return new VectorFeature(shape, AreasPart.withLabel(attributes, shape));
    }

    /** The name that says what kind of region it is, where a source has one: "Amur Oblast" before "Amur". */
    private String englishName(String code, String name, RegionCodes codes) {
        String chart = chartNames.get(code);
        boolean byChart = chart != null && !codes.isCorrected(code);
        return byChart ? chart.split(";")[0] : codes.findEnglish(code).orElse(name);
    }

    private List<String> otherNames(VectorFeature raw, String code, RegionCodes codes) {
        List<String> names = new ArrayList<>(names(raw));
        codes.findEnglish(code).ifPresent(names::add);
        if (chartNames.containsKey(code)) {
            names.add(chartNames.get(code));
        }
        return names.stream().distinct().toList();
    }
}
