package dev.waybill.words;

import dev.waybill.source.Fact;
import dev.waybill.source.InputException;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of a map's furniture in one language, with its ways of writing numbers and dates.
 *
 * <p>Words come from Waybill's own files and not from the Java runtime's locale data, which differs from release to
 * release.
 */
public final class Wording {

    /** The languages there are, as BCP 47 tags. */
    public static final List<String> LANGUAGES = List.of("en", "de", "ru", "ko", "fr");

    private final String language;
    private final Map<String, String> words;

    private Wording(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The words of a language.
     *
     * @throws InputException if Waybill does not have it
     */
    public static Wording in(String language) {
        if (!LANGUAGES.contains(language)) {
            throw InputException.ofOption(
                    "lang", "there is no wording in " + language, "Choose one of " + String.join(", ", LANGUAGES));
        }
        Map<String, String> words = read(language + ".properties");
        words.putAll(read("route." + language + ".properties"));
        return new Wording(language, words);
    }

    /** A constant's part of a key: "rail". */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> read(String resource) {
        Properties file = new Properties();
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(resource), resource)) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
        return words;
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /**
     * The words of a key, with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws IllegalArgumentException if the language lacks the key
     */
    public String say(String key, Object... arguments) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** All words by their keys. */
    public Map<String, String> listWords() {
        return Collections.unmodifiableMap(words);
    }

    /** Whether the language has words for the key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** A whole number with the language's marks between thousands. */
    public String number(long value) {
        String digits = String.format(Locale.ROOT, "%,d", value);
        String mark = say("number.group").replace("_", "\u00a0");
        return value < 10_000 && say("number.four").equals("plain") ? Long.toString(value) : digits.replace(",", mark);
    }

    /** A number with so many decimals. */
    public String decimals(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        int point = text.indexOf('.');
        String whole = number(Long.parseLong(point < 0 ? text : text.substring(0, point)));
        return point < 0 ? whole : whole + say("number.point") + text.substring(point + 1);
    }

    /** Short texts that stand in a row, parted by bars. */
    public List<String> list(String key) {
        return List.of(say(key).split(" \\| "));
    }

    /** A constant's word of a closed list. */
    public String term(String list, Enum<?> constant) {
        return term(Fact.Term.of(list, constant));
    }

    /** What is counted, as the language calls it; as written if it does not know it. */
    public String unit(String unit) {
        String key = "unit." + unit;
        return has(key) ? say(key) : unit;
    }

    /** A word of a closed list. */
    public String term(Fact.Term term) {
        return say("term." + term.list() + "." + term.code());
    }

    /** A country's name for its ISO 3166-1 alpha-2 code. */
    public String country(String code) {
        return new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language));
    }

    /** A length: kilometres, below 10 km with one decimal. */
    public String kilometres(double metres) {
        return rounded(metres / 1000) + "\u00a0" + say("unit.km");
    }

    /** A number that is not negative, below 10 with one decimal. */
    public String rounded(double number) {
        if (number >= 9.95) {
            return number(Math.round(number));
        }
        long tenths = Math.round(number * 10);
        return tenths / 10 + (tenths % 10 == 0 ? "" : say("number.point") + tenths % 10);
    }

    /** Degrees without a sign, with one decimal where they are not whole. */
    public String degrees(double value) {
        double rounded = Math.rint(Math.abs(value) * 10) / 10;
        return rounded == Math.rint(rounded)
                ? Long.toString(Math.round(rounded))
                : Double.toString(rounded).replace(".", say("number.point"));
    }

    /** How much there is of something: "over 1,000 containers". */
    public String quantity(Quantity quantity) {
        String unit = unit(quantity.unit());
        Long min = quantity.min();
        Long max = quantity.max();
        if (min == null) {
            return say("quantity.most", number(Objects.requireNonNull(max)), unit);
        }
        if (max == null) {
            return say(quantity.minExclusive() ? "quantity.over" : "quantity.least", number(min), unit);
        }
        return min.equals(max) ? number(min) + " " + unit : say("quantity.range", number(min), number(max), unit);
    }

    /** A period, as sharp as it is known: "7 Sept – 1 Oct 2023", "13 Sept 2023", "July 2023". */
    public String period(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return switch (period.precision()) {
            case YEAR -> from.getYear() == to.getYear()
                    ? Integer.toString(from.getYear())
                    : from.getYear() + "–" + to.getYear();
            case MONTH -> month(from, to);
            case DAY, PART_OF_MONTH -> days(from, to);
        };
    }

    private String month(LocalDate from, LocalDate to) {
        String last = say("date.month", say("month." + to.getMonthValue()), to.getYear());
        if (from.getMonthValue() == to.getMonthValue() && from.getYear() == to.getYear()) {
            return last;
        }
        return say("date.month", say("month." + from.getMonthValue()), from.getYear()) + " – " + last;
    }

    private String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(to);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        if (from.getMonthValue() != to.getMonthValue()) {
            String start = say("date.day", from.getDayOfMonth(), monthShort(from));
            String end = say("date.day", to.getDayOfMonth(), monthShort(to));
            return say("date.year", start + " – " + end, to.getYear());
        }
        return say("date.year", say("date.day", from.getDayOfMonth() + "–" + to.getDayOfMonth(), monthShort(to)), to.getYear());
    }

    private String day(LocalDate date) {
        return say("date.year", say("date.day", date.getDayOfMonth(), monthShort(date)), date.getYear());
    }

    private String monthShort(LocalDate date) {
        return say("month.short." + date.getMonthValue());
    }
}
