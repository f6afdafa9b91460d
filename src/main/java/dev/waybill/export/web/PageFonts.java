package dev.waybill.export.web;

import dev.waybill.map.type.FontBook;
import dev.waybill.map.type.FontFace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The page's type, cut to the letters that the page uses and written as a style sheet, so that it looks the same on every
 * machine and like the printed map.
 */
final class PageFonts {

    /** A face and how the style sheet names it. */
    private record Face(String file, String family, int weight, String style) {}

    private static final List<Face> FACES = List.of(
            new Face("SourceSans3-Regular", "Waybill Sans", 400, "normal"),
            new Face("SourceSans3-SemiBold", "Waybill Sans", 600, "normal"),
            new Face("SourceSans3-Italic", "Waybill Sans", 400, "italic"),
            new Face("SourceSerif4-Italic", "Waybill Serif", 400, "italic"));

    /** Where letters are looked for that the first face lacks; the family's name ends in the place here. */
    private static final List<String> OTHERS =
            List.of("NotoSansKR-Regular", "NotoSansSC-Regular", "NotoSansArabic-Regular");

    private static final List<String> TABLES = List.of(
            "head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "post", "OS/2", "cvt ", "fpgm", "prep");

    private final FontBook fonts;

    PageFonts(FontBook fonts) {
        this.fonts = fonts;
    }

    /** The style sheet's rules for a page of these texts. */
    String styleSheet(String... texts) {
        SortedSet<Integer> letters = new TreeSet<>();
        IntStream.rangeClosed(' ', 0xff).forEach(letters::add);
        "–—‘’“”…·→−′″".codePoints().forEach(letters::add);
        for (String text : texts) {
            text.codePoints().filter(letter -> letter >= ' ').forEach(letters::add);
        }
        StringBuilder rules = new StringBuilder();
        for (Face face : FACES) {
            rule(rules, face, letters);
        }
        lettersOfOthers(letters).forEach((file, some) ->
                rule(rules, new Face(file, "Waybill Sans " + (1 + OTHERS.indexOf(file)), 400, "normal"), some));
        return rules.toString();
    }

    private Map<String, SortedSet<Integer>> lettersOfOthers(SortedSet<Integer> letters) {
        FontFace first = fonts.getFace(FACES.get(0).file());
        Map<String, SortedSet<Integer>> byFile = new LinkedHashMap<>();
        for (int letter : letters) {
            if (!first.has(letter)) {
                OTHERS.stream()
                        .filter(file -> fonts.getFace(file).has(letter))
                        .findFirst()
                        .ifPresent(file -> byFile.computeIfAbsent(file, f -> new TreeSet<>()).add(letter));
            }
        }
        return byFile;
    }

    private void rule(StringBuilder rules, Face face, SortedSet<Integer> letters) {
        byte[] subset = subset(fonts.getFace(face.file()), letters);
        rules.append("@font-face { font-family: \"")
                .append(face.family())
                .append("\"; font-weight: ")
                .append(face.weight())
                .append("; font-style: ")
                .append(face.style())
                .append("; src: url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(subset))
                .append("); }\n");
    }

    private static byte[] subset(FontFace face, SortedSet<Integer> letters) {
        try (TrueTypeFont font = face.open()) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            letters.stream().filter(face::has).forEach(subsetter::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + face.name() + " cannot be cut", e);
        }
    }
}
