package dev.waybill.map.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Files of {@code key = value} lines in UTF-8; {@code #} starts a comment line. */
final class PropertyText {

    private PropertyText() {}

    /** The lines of a file beside the map classes. */
    static Map<String, String> ofResource(String path) {
        try (InputStream in = PropertyText.class.getResourceAsStream("/dev/waybill/map/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + path + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text; a line without an equals sign is no line of the file. */
    static Map<String, String> parse(String text) {
        Map<String, String> values = new TreeMap<>();
        for (String line : text.split("\\R")) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            }
        }
        return values;
    }
}
