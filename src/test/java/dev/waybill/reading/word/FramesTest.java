package dev.waybill.reading.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.reading.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FramesTest {

    static List<String> languages() {
        return Languages.known();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasFramesThatCanBeRead(String language) {
        Frames frames = Frames.of(language);
        assertEquals(language, frames.language());
        assertTrue(frames.setting("decimal").equals(",") || frames.setting("decimal").equals("."), language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The ship left the port with grain.", "de | Das Schiff hat den Hafen mit Getreide verlassen.",
        "ru | Судно вышло из порта с зерном.", "uk | Судно вийшло з порту із зерном і пшеницею.",
        "fr | Le navire a quitté le port avec des céréales.", "es | El buque salió del puerto con los cereales.",
        "ko | 그 배는 곡물을 싣고 항구를 떠났다.", "ja | 船は穀物を積んで港を出た。", "zh | 这艘船载着粮食离开了港口。",
        "ar | غادرت السفينة الميناء وعلى متنها الحبوب في الصباح.", "fa | این کشتی با غلات بندر را ترک کرد که پر بود."
    })
    void tellsTheLanguageOfASentence(String language, String sentence) {
        assertEquals(language.strip(), Languages.tell(Tokens.of(sentence)));
    }

    @Test
    void marksStemsEndingsAndPhrases() {
        Frames german = Frames.of("de");
        List<Mark> marks = german.mark(Tokens.of("Zwei Frachtschiffe wurden in der Nähe von Kiel verladen"));
        assertTrue(marks.stream().anyMatch(m -> m.sense() == Sense.NUMBER && m.value().equals("2")));
        assertTrue(marks.stream().anyMatch(m -> m.sense() == Sense.MODE && m.value().equals("ship")));
        assertTrue(marks.stream().anyMatch(m -> m.sense() == Sense.NEAR));
        assertTrue(marks.stream().noneMatch(m -> m.sense() == Sense.AT));
    }
}
