package dev.waybill.map.style;

import dev.waybill.map.drawing.Colour;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.type.Typesetter.TypeStyle;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Colours, line widths and type of a map, from a file of {@code key = value} lines that users can copy and change.
 *
 * <p>Three kinds of values: colours ({@code #rrggbb} or {@code #rrggbbaa}), lengths in millimetres, and type: face, size
 * in points, colour, tracking in thousandths of the em. A file of the user's own need only hold what differs from the
 * theme named by its key {@code base}.
 */
public final class Theme {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final long MAX_BYTES = 64 * 1024;

    private final String name;
    private final Map<String, String> values;
    private final double typeScale;

    private Theme(String name, Map<String, String> values, double typeScale) {
        this.name = name;
        this.values = values;
        this.typeScale = typeScale;
    }

    /**
     * A theme that comes with Waybill: {@code light}, {@code dark} or {@code print}.
     *
     * @throws InputException if there is none of that name
     */
    public static Theme named(String name) {
        if (!name.matches("light|dark|print")) {
            throw InputException.ofOption("theme", "there is no theme " + name, "Choose light, dark or print");
        }
        Map<String, String> own = PropertyText.ofResource("themes/" + name + ".properties");
        if (!own.containsKey("base")) {
            return new Theme(name, own, 1);
        }
        Theme base = named(own.get("base"));
        base.values.putAll(own);
        return new Theme(name, base.values, 1);
    }

    /**
     * A theme from a user's file.
     *
     * @throws InputException if it cannot be read, or a value in it is wrong
     */
    public static Theme read(Path file) {
        Map<String, String> own;
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw InputException.ofOption("theme", file + " is too large", "A theme has at most 64 KiB");
            }
            own = PropertyText.parse(Files.readString(file));
        } catch (IOException e) {
            throw InputException.ofOption("theme", file + " cannot be read", "Name a readable file of key = value lines");
        }
        Theme base = named(own.getOrDefault("base", "light"));
        for (Map.Entry<String, String> entry : own.entrySet()) {
            check(file, entry, base);
            base.values.put(entry.getKey(), entry.getValue());
        }
        return new Theme(file.getFileName().toString(), base.values, 1);
    }

    private static void check(Path file, Map.Entry<String, String> entry, Theme base) {
        String key = entry.getKey();
        if (key.equals("base")) {
            return;
        }
        if (!base.values.containsKey(key)) {
            throw new InputException(new InputProblem(
                    file.toString(), 0, key, "no theme has this key", "See the keys in the theme light"));
        }
        Theme trial = new Theme("", Map.of(key, entry.getValue()), 1);
        try {
            if (key.startsWith("type.")) {
                trial.type(key.substring("type.".length()));
            } else if (key.endsWith(".mm")) {
                trial.mm(key.substring(0, key.length() - ".mm".length()));
            } else {
                trial.colour(key);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InputException(new InputProblem(
                    file.toString(), 0, key, "the value cannot be used: " + entry.getValue(),
                    "Write it like the theme's own: " + base.values.get(key)));
        }
    }

    /** The theme with type and lines larger or smaller, for other page sizes. */
    public Theme scaled(double scale) {
        return new Theme(name, values, typeScale * scale);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The colour of a key. */
    public Colour colour(String key) {
        return Colour.parse(value(key));
    }

    /** The length of a key, in millimetres. */
    public double mm(String key) {
        return Double.parseDouble(value(key + ".mm")) * typeScale;
    }

    /** The type of a key: {@code face points colour [tracking]}. */
    public TypeStyle type(String key) {
        String[] parts = value("type." + key).split("\\s+");
        double size = Double.parseDouble(parts[1]) * MM_PER_POINT * typeScale;
        double tracking = parts.length > 3 ? Double.parseDouble(parts[3]) / 1000 * size : 0;
        return new TypeStyle(parts[0], size, tracking, Colour.parse(parts[2]), null);
    }

    /** The type of a key with a rim in a colour of the theme. */
    public TypeStyle type(String key, String haloKey) {
        return type(key).withHalo(new Item.Halo(colour(haloKey), mm("halo")));
    }

    private String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the theme " + name + " lacks " + key);
        }
        return value;
    }
}
