package dev.waybill.app;

import dev.waybill.source.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plain text of an article's file. */
final class ArticleFile {

    /** No article is longer; what is longer is refused rather than half read. */
    private static final int LONGEST = 8_000_000;

    private ArticleFile() {}

    static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw InputException.ofOption("ARTICLE", "there is no file " + file, "Give the path of an article");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw InputException.ofOption("ARTICLE", file + " is longer than " + LONGEST / 1_000_000 + " MB",
                        "Cut it into articles");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw InputException.ofOption("ARTICLE", file + " cannot be read", "Check that it is there and whole");
        }
    }
}
