package dev.waybill.prepare.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.prepare.Packages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Codes (ISO 3166-2) and English names of first-level regions, from the npm package {@code cldr-subdivisions-full}.
 *
 * <p>A region is matched to its code by name within its country: equal but for marks and words such as "oblast", then
 * with up to two letters' difference; {@code region-codes.csv} beside this class has those whose names differ more.
 */
public final class RegionCodes {

    static final String PACKAGE = "cldr-subdivisions-full";

    static final String VERSION = "48.2.0";

    private static final Set<String> KINDS = Set.of(
            "oblast", "krai", "kray", "respublika", "republic", "province", "provincia", "region", "regione", "state",
            "governorate", "prefecture", "voivodeship", "district", "county", "department", "departement", "autonomous",
            "okrug", "municipality", "city", "capital", "territory", "of", "de", "do", "del", "la", "the", "al", "el",
            "ken", "fu", "to", "shi", "sheng", "zizhiqu", "avtonomnyy", "oblasti", "rayon", "raion", "canton", "parish",
            "division", "rajons", "novads", "apskritis", "maakond", "lan", "fylke", "amt", "viloyati", "obl", "judetul");

    private final Map<String, String> english;
    private final Map<String, Map<String, String>> keysByCountry = new TreeMap<>();
    private final Map<String, String> byHand = new HashMap<>();
    private final Set<String> corrected = new HashSet<>();
    private final Map<String, String> nativeNames = new HashMap<>();

    public RegionCodes(Packages packages) throws IOException {
        english = names(packages.npm(PACKAGE, VERSION));
        english.forEach((code, name) -> keysByCountry
                .computeIfAbsent(code.substring(0, 2), country -> new TreeMap<>())
                .put(code, key(name)));
        for (Map<String, String> row : HandKeptTable.read("region-codes.csv")) {
            byHand.put(row.get("country") + "/" + row.get("name"), row.get("code"));
            if (!row.get("en").isEmpty()) {
                english.put(row.get("code"), row.get("en"));
                corrected.add(row.get("code"));
            }
        }
        for (Map<String, String> row : HandKeptTable.read("region-names.csv")) {
            nativeNames.put(row.get("code"), row.get("native"));
        }
    }

    private static Map<String, String> names(Path tarball) throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (InputStream in = Packages.open(tarball, "subdivisions/en/en.json")) {
            JsonNode table = new ObjectMapper().readTree(in).at("/subdivisions/localeDisplayNames/subdivisions");
            table.properties().forEach(field -> {
                String id = field.getKey().toUpperCase(Locale.ROOT);
                names.put(id.substring(0, 2) + "-" + id.substring(2), field.getValue().textValue());
            });
        }
        return names;
    }

    /** The region's English name by CLDR, or by {@code region-codes.csv} where that has a better one. */
    public Optional<String> findEnglish(String code) {
        return Optional.ofNullable(english.get(code));
    }

    /** Whether the English name was set right by hand. */
    public boolean isCorrected(String code) {
        return corrected.contains(code);
    }

    /** The region's name in its country's script, for the countries that {@code region-names.csv} has. */
    public Optional<String> findNative(String code) {
        return Optional.ofNullable(nativeNames.get(code));
    }

    /**
     * Codes for the regions of one country.
     *
     * @param country two letters
     * @param regions the names that each region goes by, the first being the one that {@code region-codes.csv} has
     * @return for each region its code, or an empty text
     */
    public List<String> match(String country, List<List<String>> regions) {
        Map<String, String> left = new TreeMap<>(keysByCountry.getOrDefault(country, Map.of()));
        String[] codes = new String[regions.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = byHand.get(country + "/" + regions.get(i).get(0));
            if (codes[i] != null) {
                left.remove(codes[i]);
            }
        }
        for (int distance = 0; distance <= 2; distance++) {
            for (int i = 0; i < codes.length; i++) {
                if (codes[i] == null) {
                    codes[i] = findCode(regions.get(i), left, distance);
                    left.remove(codes[i] == null ? "" : codes[i]);
                }
            }
        }
        List<String> matched = new ArrayList<>();
        for (String code : codes) {
            matched.add(code == null ? "" : code);
        }
        return matched;
    }

    private static @Nullable String findCode(
            List<String> names, Map<String, String> codes, int distance) {
        for (String name : names) {
            String key = key(name);
            // Short names differ from others by a letter or two.
            if (key.length() <= 4 * distance) {
                continue;
            }
            for (Map.Entry<String, String> entry : codes.entrySet()) {
                if (differences(key, entry.getValue()) <= distance) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }

    /** How many letters must be put in, left out or changed to make one text of the other (Levenshtein). */
    private static int differences(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** The name in plain letters without the words that say what kind of region it is. */
    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’ʻ`]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ");
        StringBuilder key = new StringBuilder();
        for (String word : plain.split(" ")) {
            if (!KINDS.contains(word)) {
                key.append(word);
            }
        }
        return key.isEmpty() ? plain.replace(" ", "") : key.toString();
    }
}
