package dev.waybill.reading.input;

import dev.waybill.source.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the plain text out of an article's file, by the ending of its name.
 *
 * <p>Text and Markdown keep every position; of the others the positions of a reading count in the text that is taken out.
 * What is too long is refused whole, never cut.
 */
public final class ArticleText {

    /** Endings of names that can be read. */
    public static final Set<String> KINDS = Set.of("txt", "html", "htm", "md", "pdf", "eml", "docx");

    /** Most bytes of a file. */
    static final int MOST_BYTES = 20_000_000;

    /** Most UTF-16 units of a text. */
    public static final int MOST_TEXT = 2_000_000;

    private ArticleText() {}

    /**
     * The text of a file, with line feeds at the ends of its lines.
     *
     * @throws InputException if it is missing, broken, too long or of no known kind
     */
    public static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw problem(file, "there is no such file", "Give the path of an article");
        }
        try {
            String text = read(file, bytes(file));
            if (text.length() > MOST_TEXT) {
                throw problem(file, "its text is longer than " + MOST_TEXT + " characters", "Cut it into articles");
            }
            return text.replace("\r\n", "\n").replace('\r', '\n');
        } catch (IOException e) {
            throw problem(file, "it cannot be read: it is broken or not what its name says", "Save it as .txt");
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw problem(file, "it is longer than " + MOST_BYTES / 1_000_000 + " MB", "Cut it into articles");
            }
            return bytes;
        }
    }

    private static String read(Path file, byte[] bytes) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html", "htm" -> HtmlText.of(decode(bytes));
            case "md" -> MarkdownText.of(decode(bytes));
            case "pdf" -> PdfText.of(bytes);
            case "eml" -> MailText.of(bytes);
            case "docx" -> WordText.of(bytes);
            default -> decode(bytes);
        };
    }

    /** UTF-8, or UTF-16 with its mark; what is no text is shown as such and stops nothing. */
    static String decode(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(bytes, charset);
    }

    private static InputException problem(Path file, String what, String remedy) {
        return InputException.ofOption("ARTICLE", file.getFileName() + ": " + what, remedy);
    }
}
