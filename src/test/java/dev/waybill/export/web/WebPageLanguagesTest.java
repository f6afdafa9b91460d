package dev.waybill.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.journey.SampleJourneys;
import dev.waybill.words.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's own words in each of the map's languages. */
class WebPageLanguagesTest {

    /** {@code say("key"} or {@code sayWith("key"}, where the key stands whole. */
    private static final Pattern SAID = Pattern.compile("say(?:With)?\\(\"([a-z.-]+[a-z])\"[,)]");

    private static final Pattern IN_MARKUP = Pattern.compile("\\{\\{say ([a-z.]+)\\}\\}");

    @TempDir
    private Path folder;

    @Test
    void everyWordThatTheScriptsSayIsThere() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String script : List.of("back", "cards", "detail", "furniture", "page", "timeline", "times")) {
            Matcher matcher = SAID.matcher(resource(script + ".js"));
            while (matcher.find()) {
                said.add(matcher.group(1));
            }
        }
        Matcher markup = IN_MARKUP.matcher(resource("page.html"));
        while (markup.find()) {
            said.add(markup.group(1));
        }
        assertTrue(said.size() > 70, "the scripts say only " + said);
        Set<String> there = new TreeSet<>();
        new PageWords(Wording.in("en")).node().fieldNames().forEachRemaining(there::add);
        said.removeAll(there);
        assertEquals(Set.of(), said, "words that the scripts say and the page lacks");
    }

    @Test
    void theBrowserShowsEachLanguage() throws IOException {
        WebPage pages = TestGround.page(folder);
        try (Browser browser = Browser.start(folder.resolve("profile"), 1280, 860)) {
            for (String language : Wording.LANGUAGES) {
                Wording wording = Wording.in(language);
                browser.open(pages.html(SampleJourneys.najinTikhoretsk(), wording), folder);
                assertEquals(language, browser.find("html").getDomAttribute("lang"));
                assertEquals(wording.say("page.legs"), browser.find("#legs").getDomProperty("textContent"));
                assertEquals("▶ " + wording.say("page.play"), browser.text("#play"));
                browser.find(".card.leg button").click();
                String card = browser.text(".card.leg .body");
                assertTrue(card.contains(wording.say("page.say")), card);
                assertTrue(card.contains(wording.say("page.concluded")), card);
                assertFalse(browser.text("body").contains("undefined"), browser.text("body"));
                assertEquals(List.of(), browser.console());
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WebPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
