package dev.waybill.gazetteer.query;

import dev.waybill.gazetteer.name.KeyDerivation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists the ways in which a written name can be read, from the whole text down to its innermost name.
 *
 * <p>Words that say something about a place are peeled off, longest phrase first, before and after; each state on the
 * way is a reading, because "Port Sudan" is a name and "port of Sudan" is not. Text is untrusted: only its first
 * {@value #MAX_TEXT} characters are read, control characters count as spaces.
 */
public final class QueryReader {

    private static final int MAX_TEXT = 200;
    private static final int MAX_PEELS = 6;
    private static final int MAX_READINGS = 24;
    private static final int MAX_WORDS = 8;
    private static final int SHORTEST_PART = 2;

    /** What is left of a Latin text after taking words off it is no name if it is shorter. */
    private static final int SHORTEST_LATIN = 3;
    private static final char LAST_LATIN = 0x24F;

    private static final Map<Qualifier, List<String>> QUARTERS = Map.of(
            Qualifier.N, List.of("north", "northern"),
            Qualifier.S, List.of("south", "southern"),
            Qualifier.E, List.of("east", "eastern"),
            Qualifier.W, List.of("west", "western"));

    private static final Pattern AREA_FIRST = Pattern.compile(
            "(\\p{IsHan}{2,6}?(?:省|自治区|自治州|市|県|府)|\\p{IsHangul}{2,}[도시] )((?:\\p{IsHan}|\\p{IsHangul}){2}.*)");

    private static final String AROUND = " .,;:!?-";
    private static final Pattern WORD_MARKS = Pattern.compile("[ –—-]+");
    private static final Pattern HINT_MARKS = Pattern.compile("[,;()\\[\\]/|،、]");

    /** "X in Y", in the languages of the press. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)^(.{3,}?) (?:in|in der|in den|in the|im|en|dans le|dans la|nel|nella|w|we|v|в|во|у) (.{3,})$");

    private QueryReader() {}

    /** Lists the readings of a text, the whole first; empty if it has no letter. */
    public static List<Reading> read(String text) {
        String clean = clean(text);
        Map<String, Reading> readings = new LinkedHashMap<>();
        add(readings, new Reading(clean, Set.of(), List.of(), 0, 0));
        List<String> hints = new ArrayList<>();
        String head = splitState(splitHints(clean, hints), hints);
        peel(new Reading(head, Set.of(), hints, head.equals(clean) ? 0 : 1, 0), readings, 0);
        addTownAfterArea(head, hints, readings);
        Matcher inside = INSIDE.matcher(head);
        if (head.indexOf(' ') > 0 && inside.find()) {
            hints.add(inside.group(2));
            peel(new Reading(inside.group(1), Set.of(), hints, 1, 0), readings, 0);
        }
        addRegionsCalledSo(readings);
        return withLetters(readings);
    }

    /** The larger comes first in Chinese and Korean, and in the addresses of Russia: "辽宁省丹东市", "Ростовская область, Таганрог". */
    private static void addTownAfterArea(String head, List<String> hints, Map<String, Reading> readings) {
        Matcher address = AREA_FIRST.matcher(head);
        if (address.matches()) {
            List<String> areas = new ArrayList<>(hints);
            areas.add(address.group(1));
            peel(new Reading(address.group(2), Set.of(), areas, 1, 0), readings, 0);
        }
        boolean region = readings.values().stream().anyMatch(reading -> reading.says(Qualifier.REGION));
        if (region && hints.size() == 1) {
            peel(new Reading(hints.get(0), Set.of(), List.of(head), 1, 0), readings, 0);
        }
    }

    /** A region may bear the quarter of the compass in its English name: "Nord-Kivu", "Северный Пхёнган". */
    private static void addRegionsCalledSo(Map<String, Reading> readings) {
        for (Reading reading : List.copyOf(readings.values())) {
            Qualifier part = reading.says(Qualifier.COAST) ? Qualifier.CENTRE : reading.findPart().orElse(Qualifier.CENTRE);
            for (String quarter : QUARTERS.getOrDefault(part, List.of())) {
                Set<Qualifier> said = new HashSet<>(reading.qualifiers());
                said.remove(part);
                said.add(Qualifier.REGION);
                String latin = KeyDerivation.listLatinKeys(reading.name()).stream().findFirst().orElse(reading.name());
                add(readings, new Reading(quarter + " " + latin, said, reading.hints(), reading.taken(), reading.ignored()));
            }
        }
    }

    /**
     * Lists readings of a part of a text's words, for a text that means nothing as a whole: "arsenal of the GRAU at X".
     *
     * <p>Parts are the first or the last words, at least one; what is left out is counted.
     */
    public static List<Reading> readParts(String text) {
        List<String> hints = new ArrayList<>();
        String[] words = WORD_MARKS.split(splitHints(clean(text), hints));
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (int left = 1; left < Math.min(words.length, MAX_WORDS); left++) {
            String[] last = Arrays.copyOfRange(words, left, words.length);
            String[] first = Arrays.copyOfRange(words, 0, words.length - left);
            peel(new Reading(String.join(" ", last), Set.of(), hints, 0, left), readings, 0);
            peel(new Reading(String.join(" ", first), Set.of(), hints, 0, left), readings, 0);
        }
        return withLetters(readings).stream()
                .filter(reading -> reading.name().length() >= SHORTEST_PART && !Peeler.isPhrase(reading.name()))
                .toList();
    }

    private static List<Reading> withLetters(Map<String, Reading> readings) {
        return readings.values().stream()
                .filter(r -> r.name().codePoints().anyMatch(Character::isLetter))
                .filter(r -> r.taken() == 0 || r.name().length() >= SHORTEST_LATIN || r.name().charAt(0) > LAST_LATIN)
                .toList();
    }

    private static void add(Map<String, Reading> readings, Reading reading) {
        readings.putIfAbsent(reading.name() + reading.qualifiers(), reading);
    }

    private static String clean(String text) {
        String cut = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        StringBuilder clean = new StringBuilder(cut.length());
        Normalizer.normalize(cut, Normalizer.Form.NFC).codePoints().forEach(c -> append(clean, c));
        int start = 0;
        int end = clean.length();
        while (start < end && AROUND.indexOf(clean.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(clean.charAt(end - 1)) >= 0 && clean.charAt(end - 1) != '.') {
            end--;
        }
        return clean.substring(start, end);
    }

    /** Quotation marks and control characters count as spaces, invisible marks as nothing; spaces are not repeated. */
    private static void append(StringBuilder clean, int c) {
        boolean space = Character.isISOControl(c) || Character.isSpaceChar(c) || "\"„“”«»".indexOf(c) >= 0;
        if (space && !clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
            clean.append(' ');
        } else if (!space && Character.getType(c) != Character.FORMAT) {
            clean.appendCodePoint(c == '’' || c == 'ʼ' ? '\'' : c);
        }
    }

    /** Takes off what stands in brackets and after commas. */
    private static String splitHints(String text, List<String> hints) {
        String[] parts = HINT_MARKS.split(text);
        for (int i = 1; i < parts.length && i < 4; i++) {
            if (!parts[i].isBlank()) {
                hints.add(parts[i].strip());
            }
        }
        return parts.length == 0 ? "" : parts[0].strip();
    }

    /** Takes off a state's code at the end: "Paris TX". */
    private static String splitState(String head, List<String> hints) {
        int space = head.lastIndexOf(' ');
        boolean lower = head.chars().anyMatch(Character::isLowerCase);
        if (space <= 0 || !lower || !Abbreviations.isStateCode(head.substring(space + 1))) {
            return head;
        }
        hints.add(head.substring(space + 1));
        return head.substring(0, space);
    }

    private static void peel(Reading reading, Map<String, Reading> readings, int depth) {
        add(readings, reading);
        if (depth < MAX_PEELS && readings.size() < MAX_READINGS) {
            Peeler.peel(reading).forEach(rest -> peel(rest, readings, depth + 1));
        }
    }
}
