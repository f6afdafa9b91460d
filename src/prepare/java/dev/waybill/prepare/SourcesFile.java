package dev.waybill.prepare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the hashes of {@code geodata/SOURCES.csv} true after a part was made anew.
 *
 * <p>Only the hash is written; origin, version, licence and attribution of a row are kept by hand, since a person must
 * judge them.
 */
public final class SourcesFile {

    private static final Pattern HASH = Pattern.compile("(?<=,)[0-9a-f]{64}(?=,)");

    private SourcesFile() {}

    /**
     * Writes the present hash of every file into its row.
     *
     * @param geodata the folder with {@code SOURCES.csv}
     * @return the files whose hash changed
     */
    public static List<String> rehash(Path geodata) throws IOException {
        Path table = geodata.resolve("SOURCES.csv");
        List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
        List<String> changed = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            String file = line.substring(0, line.indexOf(','));
            Matcher hash = HASH.matcher(line);
            if (hash.find()) {
                String actual = sha256(geodata.resolve(file));
                if (!hash.group().equals(actual)) {
                    lines.set(i, hash.replaceFirst(actual));
                    changed.add(file);
                }
            }
        }
        Files.writeString(table, String.join("\n", lines) + "\n");
        return changed;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
