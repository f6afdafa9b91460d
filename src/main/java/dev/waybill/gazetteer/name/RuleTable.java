package dev.waybill.gazetteer.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spelling rules from one alphabet to the habits of several languages, read from a table with a column for each.
 *
 * <p>A row says what a letter or a group of letters becomes; the longest group that fits wins, and at equal length the
 * row with a position does. Positions: {@code start} of a word, {@code open} (start of a word, or after a vowel or a
 * hard or soft sign), {@code end} of a word, {@code between} vowels, {@code any}. A dash stands for nothing. Letters
 * without a row are kept, so that mixed names come through.
 */
final class RuleTable {

    private record Rule(String from, String position, String[] to) {}

    private final List<String> columns;
    private final Map<Character, List<Rule>> byFirstLetter = new HashMap<>();
    private final String vowels;

    private RuleTable(List<String> columns, List<Rule> rules, String vowels) {
        this.columns = columns;
        this.vowels = vowels;
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingInt((Rule r) -> -r.from.length())
                .thenComparingInt(r -> r.position.equals("any") ? 1 : 0));
        for (Rule rule : sorted) {
            byFirstLetter.computeIfAbsent(rule.from.charAt(0), k -> new ArrayList<>()).add(rule);
        }
    }

    /**
     * Reads a table that lies beside this class.
     *
     * @param name file name of the resource
     * @param vowels the vowels, and the signs after which a vowel is {@code open}
     */
    public static RuleTable load(String name, String vowels) {
        List<String> columns = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (String line : lines(name)) {
            String[] cells = line.split("\\s+");
            String[] to = new String[cells.length - 2];
            for (int i = 0; i < to.length; i++) {
                to[i] = cells[i + 2].equals("-") ? "" : cells[i + 2];
            }
            if (columns.isEmpty()) {
                columns.addAll(List.of(to));
            } else if (to.length != columns.size()) {
                throw new IllegalStateException(name + ": not " + columns.size() + " columns: " + line);
            } else {
                rules.add(new Rule(cells[0], cells[1], to));
            }
        }
        return new RuleTable(List.copyOf(columns), rules, vowels);
    }

    /** Lines of a table that lies beside this class, without comments. */
    static List<String> lines(String name) {
        try (InputStream in = RuleTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the columns, in order. */
    public List<String> listColumns() {
        return columns;
    }

    /** Spells a name by one column's rules; the result is lower case and may hold accents and spaces. */
    public String spell(String name, int column) {
        String text = name.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); ) {
            Rule rule = find(text, i);
            if (rule == null) {
                out.append(text.charAt(i++));
            } else {
                out.append(rule.to[column]);
                i += rule.from.length();
            }
        }
        return out.toString();
    }

    private @Nullable Rule find(String text, int at) {
        for (Rule rule : byFirstLetter.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(rule.from, at) && fits(rule, text, at)) {
                return rule;
            }
        }
        return null;
    }

    private boolean fits(Rule rule, String text, int at) {
        boolean start = at == 0 || !Character.isLetter(text.charAt(at - 1));
        int next = at + rule.from.length();
        boolean end = next >= text.length() || !Character.isLetter(text.charAt(next));
        return switch (rule.position) {
            case "start" -> start;
            case "open" -> start || isVowel(text.charAt(at - 1));
            case "end" -> end;
            case "between" -> !start && !end && isVowel(text.charAt(at - 1)) && isVowel(text.charAt(next));
            default -> true;
        };
    }

    private boolean isVowel(char c) {
        return vowels.indexOf(c) >= 0;
    }
}
