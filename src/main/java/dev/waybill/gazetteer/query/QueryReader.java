package dev.waybill.gazetteer.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    private static final Map<Character, List<Phrase>> LEADING = Phrase.byLetter(Phrase::leads, p -> p.words().charAt(0));
    private static final Map<Character, List<Phrase>> TRAILING =
            Phrase.byLetter(p -> !p.leads(), p -> p.words().charAt(p.words().length() - 1));

    private QueryReader() {}

    /** Lists the readings of a text, the whole first; empty if it has no letter. */
    public static List<Reading> read(String text) {
        String clean = clean(text);
        Map<String, Reading> readings = new LinkedHashMap<>();
        add(readings, new Reading(clean, Set.of(), List.of(), 0));
        List<String> hints = new ArrayList<>();
        String head = splitHints(clean, hints);
        peel(new Reading(head, Set.of(), hints, head.equals(clean) ? 0 : 1), readings, 0);
        return readings.values().stream().filter(r -> r.name().codePoints().anyMatch(Character::isLetter)).toList();
    }

    private static void add(Map<String, Reading> readings, Reading reading) {
        readings.putIfAbsent(reading.name() + reading.qualifiers(), reading);
    }

    private static String clean(String text) {
        String cut = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        StringBuilder clean = new StringBuilder(cut.length());
        Normalizer.normalize(cut, Normalizer.Form.NFC).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean joiner = type == Character.FORMAT;
            if (!joiner) {
                clean.appendCodePoint(Character.isISOControl(c) || Character.isSpaceChar(c) || "\"„“”«»".indexOf(c) >= 0 ? ' ' : c);
            }
        });
        return clean.toString().replaceAll(" +", " ").replaceAll("^[ .,;:!?-]+|[ ,;:!?-]+$", "");
    }

    /** Takes off what stands in brackets and after commas. */
    private static String splitHints(String text, List<String> hints) {
        String[] parts = text.split("[,;()\\[\\]/|،、]");
        for (int i = 1; i < parts.length && i < 4; i++) {
            if (!parts[i].isBlank()) {
                hints.add(parts[i].strip());
            }
        }
        return parts.length == 0 ? "" : parts[0].strip();
    }

    private static void peel(Reading reading, Map<String, Reading> readings, int depth) {
        add(readings, reading);
        String folded = reading.name().toLowerCase(Locale.ROOT);
        if (depth >= MAX_PEELS || folded.isEmpty() || folded.length() != reading.name().length()) {
            return;
        }
        peelFirstOf(LEADING.getOrDefault(folded.charAt(0), List.of()), reading, folded, readings, depth);
        peelFirstOf(TRAILING.getOrDefault(folded.charAt(folded.length() - 1), List.of()), reading, folded, readings, depth);
    }

    /** Takes off the longest phrase that fits, and the next longest in case the first took part of the name. */
    private static void peelFirstOf(
            List<Phrase> phrases, Reading reading, String folded, Map<String, Reading> readings, int depth) {
        int tried = 0;
        for (Phrase phrase : phrases) {
            String rest = phrase.takeOff(reading.name(), folded);
            if (!rest.isEmpty() && rest.length() < reading.name().length() && tried++ < 2) {
                Set<Qualifier> said = EnumSet.noneOf(Qualifier.class);
                said.addAll(reading.qualifiers());
                said.addAll(phrase.meanings());
                said.remove(Qualifier.FILLER);
                peel(new Reading(rest, said, reading.hints(), reading.taken() + 1), readings, depth + 1);
            }
        }
    }

}
