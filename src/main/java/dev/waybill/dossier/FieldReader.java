package dev.waybill.dossier;

import dev.waybill.source.InputProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values from YAML nodes and notes every problem instead of stopping at the first.
 *
 * <p>A value that has a problem reads as null; nothing may be built from a file in which any was noted.
 */
final class FieldReader {

    private static final int MAX_TEXT = 2_000;
    private static final int MAX_PROBLEMS = 1_000;

    private final String file;

    private final Set<InputProblem> problems = new LinkedHashSet<>();

    FieldReader(String file) {
        this.file = file;
    }

    List<InputProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(InputProblem::line))
                .toList();
    }

    void problem(YamlNode node, String what, String remedy) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new InputProblem(file, node.line(), node.path(), what, remedy));
        }
    }

    /** Whether the node is a map; notes every field that is not among the known ones. */
    boolean isMap(YamlNode node, Set<String> known) {
        if (node.fields() == null) {
            problem(node, "this must be a group of fields", "Write fields such as " + String.join(", ", sorted(known)));
            return false;
        }
        for (YamlNode field : node.fields().values()) {
            String name = field.path().substring(field.path().lastIndexOf('.') + 1);
            if (!known.contains(name)) {
                problem(field, "the field '" + name + "' is not known here", remedyFor(name, known));
            }
        }
        return true;
    }

    @Nullable YamlNode field(YamlNode map, String name) {
        YamlNode field = map.fields() == null ? null : map.fields().get(name);
        return field == null || field.isEmpty() ? null : field;
    }

    /** The items of a list field; empty if it is missing. */
    List<YamlNode> items(YamlNode map, String name, int most) {
        YamlNode field = field(map, name);
        if (field == null) {
            return List.of();
        }
        if (field.items() == null) {
            problem(field, "this must be a list", "Start each item with a hyphen");
            return List.of();
        }
        if (field.items().size() > most) {
            problem(field, field.items().size() + " items are more than the " + most + " allowed", "Split the dossier");
            return List.of();
        }
        return field.items();
    }

    @Nullable String text(YamlNode map, String name) {
        YamlNode field = field(map, name);
        return field == null ? null : scalar(field);
    }

    @Nullable String requiredText(YamlNode map, String name, String meaning) {
        YamlNode field = field(map, name);
        if (field == null) {
            problem(map, "the field '" + name + "' is missing", "Add " + name + ": " + meaning);
            return null;
        }
        return scalar(field);
    }

    @Nullable String scalar(YamlNode field) {
        if (field.text() == null) {
            problem(field, "this must be a text", "Write one value after the colon");
            return null;
        }
        String text = field.text().strip();
        if (text.isEmpty()) {
            problem(field, "this is blank", "Write a value or remove the field");
            return null;
        }
        if (text.length() > MAX_TEXT) {
            problem(field, "this has " + text.length() + " characters, more than " + MAX_TEXT, "Shorten it");
            return null;
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            problem(field, "this holds control characters", "Remove them");
            return null;
        }
        return text;
    }

    /** One of an enum's constants, written in lower case with hyphens or underscores; null if missing. */
    <E extends Enum<E>> @Nullable E constant(YamlNode map, String name, Class<E> type) {
        String text = text(map, name);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(text.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return constant;
            }
        }
        problem(
                getField(map, name),
                "'" + text + "' is not one of the values known",
                "Write one of " + Arrays.stream(type.getEnumConstants()).map(FieldReader::written).collect(Collectors.joining(", ")));
        return null;
    }

    boolean flag(YamlNode map, String name) {
        String text = text(map, name);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            problem(getField(map, name), "'" + text + "' is neither true nor false", "Write true or false");
        }
        return text.equals("true");
    }

    @Nullable Long count(YamlNode map, String name) {
        String text = text(map, name);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,15}")) {
            problem(getField(map, name), "'" + text + "' is no whole number from 0", "Write digits alone, such as 1000");
            return null;
        }
        return Long.valueOf(text);
    }

    double number(YamlNode field, double least, double most) {
        String text = scalar(field);
        try {
            double value = text == null ? Double.NaN : Double.parseDouble(text);
            if (text == null || value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers out of range.
        }
        problem(field, "'" + text + "' is no number from " + plain(least) + " to " + plain(most), "Correct the number");
        return Double.NaN;
    }

    @Nullable LocalDate date(YamlNode map, String name) {
        String text = text(map, name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(getField(map, name), "'" + text + "' is no date of the calendar", "Write it as 2023-09-07");
            return null;
        }
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private YamlNode getField(YamlNode map, String name) {
        YamlNode field = field(map, name);
        return field == null ? map : field;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String remedyFor(String name, Set<String> known) {
        return sorted(known).stream()
                .filter(other -> likeness(name, other) <= Math.min(2, (name.length() + 1) / 3))
                .findFirst()
                .map(other -> "Did you mean '" + other + "'?")
                .orElse("Remove it; known here are " + String.join(", ", sorted(known)));
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    /** Edits between two short words (Levenshtein). */
    private static int likeness(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
