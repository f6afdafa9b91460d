package dev.waybill.gazetteer.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands for a state, a province or a country after a comma: "TX", "Tex.", "NSW", "D.C.", "DE", "DEU", "US-TX".
 *
 * <p>One code may stand for several: "GA" is Georgia of the United States and Gabon; which is meant is for the name before it
 * to say. States are abbreviated in the United States, Canada, Australia, Mexico and Brazil; the codes are those of
 * ISO 3166-2, the other forms stand in {@code abbreviations.tsv}.
 */
public final class Abbreviations {

    private static final List<String> ABBREVIATING = List.of("US", "CA", "AU", "MX", "BR");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");
    private static final Pattern REGION_CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern PORT_CODE = Pattern.compile("[A-Z]{2} ?[A-Z2-9]{3}");
    private static final int LONGEST = 10;
    private static final Pattern MARKS = Pattern.compile("[.\\s'’-]+");

    /** Codes that follow a name of a city without a comma. */
    private static final Set<String> AFTER_A_TOWN = Set.copyOf(Arrays.asList(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR"
                    + " PA RI SC SD TN TX UT VT VA WA WV WI WY AB BC MB NB NL NS NT NU ON PE QC SK YT ACT NSW QLD TAS VIC")
                    .split(" ")));

    private static final Map<String, List<String>> REGIONS = read();
    private static final Map<String, String> COUNTRIES = countries();

    private Abbreviations() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> regions = new HashMap<>();
        for (String line : ResourceLines.read("abbreviations.tsv")) {
            String[] cells = line.split("\t");
            for (String form : cells[1].split("\\|")) {
                regions.computeIfAbsent(folded(form), f -> new ArrayList<>(1)).add(cells[0]);
            }
        }
        return regions;
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            codes.put(alpha2, alpha2);
            codes.put(new Locale("", alpha2).getISO3Country(), alpha2);
        }
        codes.put("UK", "GB");
        return Map.copyOf(codes);
    }

    private static String folded(String text) {
        return MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** ISO 3166-2 codes of the regions that a text may stand for, such as US-GA; empty if none. */
    public static Set<String> listRegions(String text) {
        Set<String> regions = new LinkedHashSet<>();
        String bare = MARKS.matcher(text.strip()).replaceAll("");
        if (CODE.matcher(bare).matches()) {
            ABBREVIATING.forEach(country -> regions.add(country + "-" + bare));
        }
        if (REGION_CODE.matcher(text.strip()).matches()) {
            regions.add(text.strip());
        }
        regions.addAll(REGIONS.getOrDefault(folded(text), List.of()));
        return regions;
    }

    /** Whether a text by itself may be a state's abbreviation: in capitals, or with a full stop. */
    public static boolean isOne(String text) {
        if (text.length() > LONGEST || text.indexOf('.') < 0 && text.chars().anyMatch(Character::isLowerCase)) {
            return false;
        }
        return (text.endsWith(".") && REGIONS.containsKey(folded(text))
                || CODE.matcher(MARKS.matcher(text).replaceAll("")).matches());
    }

    /** ISO 3166-1 alpha-2 code of the country that a text is the two- or three-letter code of. */
    public static Optional<String> findCountry(String text) {
        return Optional.ofNullable(COUNTRIES.get(MARKS.matcher(text.strip()).replaceAll("")));
    }

    /** Whether a text is written like a UN/LOCODE, which is no misspelling of a name. */
    public static boolean isPortCode(String text) {
        String code = text.strip();
        return PORT_CODE.matcher(code).matches() && COUNTRIES.containsKey(code.substring(0, 2));
    }

    /** Whether a word is the code of a state of the United States, Canada or Australia, as in "Paris TX". */
    public static boolean isStateCode(String word) {
        return AFTER_A_TOWN.contains(word);
    }
}
