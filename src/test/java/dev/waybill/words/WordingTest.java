package dev.waybill.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.waybill.source.Basis;
import dev.waybill.source.DatePrecision;
import dev.waybill.source.Period;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void everyLanguageHasTheSameKeysWithTheSamePlaces() {
        Map<String, String> english = Wording.in("en").listWords();
        for (String language : Wording.LANGUAGES) {
            Map<String, String> words = Wording.in(language).listWords();
            assertEquals(english.keySet(), words.keySet(), language);
            words.forEach((key, text) -> {
                assertFalse(text.isEmpty(), language + " " + key);
                for (int i = 0; i < 6; i++) {
                    assertEquals(
                            english.get(key).contains("{" + i + "}"), text.contains("{" + i + "}"), language + " " + key);
                }
            });
        }
    }

    @Test
    void periodsAreAsSharpAsTheyAreKnown() {
        Wording english = Wording.in("en");
        assertEquals("7 Sept – 1 Oct 2023", english.period(days("2023-09-07", "2023-10-01")));
        assertEquals("18–19 Oct 2023", english.period(days("2023-10-18", "2023-10-19")));
        assertEquals("13 Sept 2023", english.period(days("2023-09-13", "2023-09-13")));
        assertEquals("30 Dec 2023 – 2 Jan 2024", english.period(days("2023-12-30", "2024-01-02")));
        assertEquals("July 2023", english.period(new Period(
                LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31), DatePrecision.MONTH, Basis.REPORTED, null, null)));
        assertEquals("7. Sept. – 1. Okt. 2023", Wording.in("de").period(days("2023-09-07", "2023-10-01")));
        assertEquals("2023년 9월 13일", Wording.in("ko").period(days("2023-09-13", "2023-09-13")));
    }

    private static Period days(String from, String to) {
        return Period.reported(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void numbersAreGroupedAsTheLanguageDoes() {
        assertEquals("9,646\u00a0km", Wording.in("en").kilometres(9_646_400));
        assertEquals("9.646\u00a0km", Wording.in("de").kilometres(9_646_400));
        assertEquals("9646\u00a0км", Wording.in("ru").kilometres(9_646_400));
        assertEquals("19\u00a0285\u00a0km", Wording.in("fr").kilometres(19_285_000));
        assertEquals("2,4\u00a0km", Wording.in("de").kilometres(2_449));
    }
}
