package dev.waybill.reading.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the data files of this package: text in UTF-8, {@code #} starts a comment. */
final class FrameFile {

    /** Takes one phrase of a frame file. */
    interface Entry {
        void add(Sense sense, String value, String phrase);
    }

    private FrameFile() {}

    static void read(String language, Entry entries, Map<String, String> settings) {
        int number = 0;
        for (String line : lines("frames/" + language + ".txt")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("frames/" + language + ".txt:" + number + ": a colon is missing");
            }
            String[] key = line.substring(0, colon).strip().split(" ", 2);
            String value = key.length > 1 ? key[1].strip() : "";
            if (key[0].equals("set")) {
                settings.put(value, line.substring(colon + 1).strip());
                continue;
            }
            Sense sense = Sense.valueOf(key[0].toUpperCase(Locale.ROOT));
            for (String phrase : line.substring(colon + 1).split(",")) {
                if (!phrase.isBlank()) {
                    entries.add(sense, value, phrase.strip().replace('_', ' '));
                }
            }
        }
    }

    static List<String> lines(String name) {
        try (InputStream in = FrameFile.class.getResourceAsStream("/dev/waybill/reading/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
