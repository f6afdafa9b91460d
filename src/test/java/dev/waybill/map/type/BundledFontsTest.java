package dev.waybill.map.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fonts in geodata cover the scripts that place names come in. */
class BundledFontsTest {

    @ParameterizedTest
    @CsvSource({
        "Tikhoretsk Pjöngjang Œuvre Łódź, SourceSans3-Regular",
        "Тихорецк Восточный Її, SourceSans3-Regular",
        "Αθήνα Πειραιάς, SourceSans3-Regular",
        "평양 라선 나진 청진, NotoSansKR-Regular",
        "北京 南京 上海 满洲里 台北, NotoSansSC-Regular",
        "طهران بندر عباس, NotoSansArabic-Regular",
    })
    void everyScriptOfPlaceNamesHasItsLetters(String text, String face) throws IOException {
        FontFace font = FontBook.open(Path.of("geodata/fonts")).getFace(face);

        String missing = text.codePoints()
                .filter(point -> point != ' ' && !font.has(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertEquals("", missing);
    }

    @Test
    void aLetterThatTheWantedFaceLacksIsSetInAnother() throws IOException {
        FontBook fonts = FontBook.open(Path.of("geodata/fonts"));

        FontFace face = fonts.faceFor("평".codePointAt(0), fonts.getFace("SourceSans3-Regular"));

        assertTrue(face.name().startsWith("NotoSansKR"), face.name());
    }
}
