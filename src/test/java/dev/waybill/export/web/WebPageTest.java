package dev.waybill.export.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's bytes: size, sameness, and that no text of a dossier can become markup. */
class WebPageTest {

    private static final Pattern DATA = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    static Path folder;

    private static WebPage pages;

    @BeforeAll
    static void openGround() throws IOException {
        pages = TestGround.page(folder);
    }

    private static String html(Journey journey) throws IOException {
        return new String(pages.html(journey), StandardCharsets.UTF_8);
    }

    private static JsonNode data(String html) throws IOException {
        Matcher matcher = DATA.matcher(html);
        assertTrue(matcher.find());
        return JsonMapper.builder().build().readTree(matcher.group(1));
    }

    @Test
    void theSameJourneyGivesTheSameBytes() throws IOException {
        assertArrayEquals(
                pages.html(SampleJourneys.najinTikhoretsk()), pages.html(SampleJourneys.najinTikhoretsk()));
    }

    @Test
    void noPageIsLargerThanThreeMegabytes() throws IOException {
        for (Journey journey : List.of(SampleJourneys.najinTikhoretsk(), SampleJourneys.ofSize(5_000))) {
            int bytes = pages.html(journey).length;
            assertTrue(bytes <= WebPage.MOST_BYTES, journey.id() + ": " + bytes + " bytes");
        }
    }

    @Test
    void textsCarryNoMarkupIntoThePage() throws IOException {
        String html = html(SampleJourneys.nasty());
        String harmless = html(SampleJourneys.empty());

        assertEquals(occurrences(harmless, "<script"), occurrences(html, "<script"));
        assertEquals(occurrences(harmless, "</script"), occurrences(html, "</script"));
        assertEquals(occurrences(harmless, "</style"), occurrences(html, "</style"));
        assertEquals(occurrences(harmless, "<!--"), occurrences(html, "<!--"));
        assertFalse(html.contains("alert(\"x\")"));
        assertEquals(SampleJourneys.NASTY, data(html).get("title").asText());
    }

    @Test
    void lineSeparatorsAndHalfCharactersDoNoHarm() {
        String safe = ScriptData.of(JsonMapper.builder().build().createArrayNode().add("a\u2028b\u2029<&>\ud800"));

        assertTrue(safe.startsWith("[\"a\\u2028b\\u2029\\u003C\\u0026\\u003E"), safe);
    }

    @Test
    void thePolicyNamesTheVeryScriptsAndStyleAndAllowsNothingElse() throws Exception {
        String html = html(SampleJourneys.najinTikhoretsk());
        Matcher policy = Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"").matcher(html);
        assertTrue(policy.find());
        List<String> hashes = new ArrayList<>();
        Matcher inlined = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL).matcher(html);
        while (inlined.find()) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(inlined.group(2).getBytes(StandardCharsets.UTF_8));
            hashes.add("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }

        assertEquals(3, hashes.size());
        assertEquals(
                "default-src 'none'; script-src " + hashes.get(1) + " " + hashes.get(2) + "; style-src " + hashes.get(0)
                        + "; font-src data:; img-src data:; base-uri 'none'; form-action 'none'",
                policy.group(1));
    }

    @Test
    void theNoticeOfTheMapViewerComesAlong() throws IOException {
        String html = html(SampleJourneys.empty());

        assertTrue(html.contains("BSD 2-Clause License"));
        assertTrue(html.contains("OpenLayers Contributors"));
        assertTrue(html.contains("Volodymyr Agafonkin"));
        assertTrue(html.contains("SIL Open Font License"));
        assertFalse(html.contains("sourceMappingURL"));
    }

    @Test
    void claimsAndConclusionsStandApartInTheData() throws IOException {
        JsonNode data = data(html(SampleJourneys.najinTikhoretsk()));

        JsonNode second = data.get("claims").get(1);
        assertEquals("Nanjin", second.get("from").get("spelt").asText());
        assertEquals("1–10 September 2023", second.get("period").get("text").asText());
        assertTrue(second.get("period").get("inferred").asBoolean());
        JsonNode rail = data.get("legs").get(1);
        assertEquals("inferred", rail.get("basis").asText());
        assertEquals("the end 'southwest Russia' of source a000 is Tikhoretsk", rail.get("inferences").get(0).get("what").asText());
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
