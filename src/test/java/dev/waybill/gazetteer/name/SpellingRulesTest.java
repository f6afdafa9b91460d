package dev.waybill.gazetteer.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings by rule: each language's own from the local script, without any list of names. */
class SpellingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Восточный, vostochny, CYRILLIC_ENGLISH", "Восточный, vostochnyy, CYRILLIC_BGN", "Восточный, vostocnyj, CYRILLIC_ISO9",
        "Восточный, wostotschny, CYRILLIC_GERMAN", "Восточный, vostotchny, CYRILLIC_FRENCH",
        "Восточный, wostoczny, CYRILLIC_POLISH", "Тихорецк, tichorezk, CYRILLIC_GERMAN", "Тихорецк, tijoretsk, CYRILLIC_SPANISH",
        "Хабаровск, chabarowsk, CYRILLIC_GERMAN", "Находка, nachodka, CYRILLIC_GERMAN", "Хасан, chassan, CYRILLIC_GERMAN",
        "Уссурийск, oussouriisk, CYRILLIC_FRENCH", "Находка, nahodka, CYRILLIC_ISO9"
    })
    void cyrillicNamesAreSpeltAsEachLanguageDoes(String name, String key, KeyOrigin origin) {
        Map<String, KeyOrigin> keys = KeyDerivation.withoutHan().derive("X", name, List.of(), "RU");
        assertTrue(keys.containsKey(key), key + " not in " + keys.keySet());
        assertTrue(keys.get(key).compareTo(origin) <= 0, key + " is " + keys.get(key));
    }

    @ParameterizedTest
    @CsvSource({
        "청진, MCCUNE_REISCHAUER, chongjin", "청진, REVISED, cheongjin", "청진, GERMAN, tschongdschin",
        "라진, GERMAN, radschin", "라진, PRESS, rajin", "평양, REVISED, pyeongyang", "평양, DPRK, phyongyang",
        "평양, GERMAN, pjongjang", "신의주, PRESS, sinuiju", "백령도, REVISED, baengnyeongdo", "룡천, PRESS, ryongchon",
        "남포, DPRK, nampho", "청진, KONTSEVICH, чхонджин"
    })
    void koreanNamesAreSpeltByEachSystem(String name, Hangul.System system, String spelt) {
        assertEquals(spelt, Hangul.spell(name, system));
    }

    @Test
    void northAndSouthDifferOnALeadingR() {
        assertEquals(List.of("나진"), Hangul.listInitialVariants("라진"));
        assertEquals(List.of("용천"), Hangul.listInitialVariants("룡천"));
        assertEquals(List.of(), Hangul.listInitialVariants("평양"));
    }

    @Test
    void chineseNamesAreSpeltInPinyinAndWadeGiles() {
        Map<String, KeyOrigin> keys = new KeyDerivation(name -> "qing dao").derive("X", "青岛", List.of(), "CN");
        assertEquals(KeyOrigin.HAN_PINYIN, keys.get("qingdao"));
        assertEquals(KeyOrigin.HAN_WADE_GILES, keys.get("chingtao"));
    }

    @Test
    void arabicNamesAreFoundWithoutTheirArticleAndInGerman() {
        Map<String, KeyOrigin> keys = KeyDerivation.withoutHan().derive("Al Jubayl", "", List.of(), "SA");
        assertTrue(keys.containsKey("jubayl") && keys.containsKey("dschubail"), keys.keySet().toString());
    }

    @ParameterizedTest
    @CsvSource({"P'yŏngyang, pyongyang", "PYONG-YANG, pyongyang", "Łódź, lodz", "Дунай, дунаи", "'  ', ''", "Düsseldorf, dusseldorf"})
    void keysHaveNoAccentsSpacesOrCase(String text, String key) {
        assertEquals(key, NameKey.of(text));
    }

    @Test
    void umlautsMayBeSpeltOut() {
        assertEquals("duesseldorf", NameKey.spelledOut("Düsseldorf"));
        assertEquals("aarhus", NameKey.spelledOut("Århus"));
    }

    @ParameterizedTest
    @CsvSource({"wladiwostoks, wladiwostok", "владивостоке, владивосток", "находки, находка", "восточного, восточныи",
        "дуная, дунаи", "севастополя, севастополь", "керчи, керчь", "라진에서, 라진"})
    void inflectedNamesHaveTheirBaseFormAmongTheGuesses(String written, String base) {
        assertTrue(Inflection.listBaseForms(written).contains(base), Inflection.listBaseForms(written).toString());
    }

    @Test
    void spellingsOfOneSoundShareASkeleton() {
        List<String> skeleton = Skeleton.listOf("vostochnyy");
        for (String other : List.of("wostotschny", "vostocnyj", "vostotchny", "wostoczny")) {
            assertTrue(Skeleton.listOf(other).stream().anyMatch(skeleton::contains), other);
        }
        assertEquals(List.of(), Skeleton.listOf("дунаи"));
    }
}
