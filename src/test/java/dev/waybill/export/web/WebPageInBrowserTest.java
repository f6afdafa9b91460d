package dev.waybill.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Reads the page as its readers do, in the system's Chromium, from disk; skipped where that is not installed. */
class WebPageInBrowserTest {

    @TempDir
    static Path folder;

    private static Browser browser;
    private static WebPage pages;

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")), 1280, 800);
        pages = TestGround.page(folder);
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void desk() {
        browser.resize(1280, 800);
        browser.prefer("prefers-color-scheme", "light");
        browser.console();
        browser.requests();
    }

    /** Whatever a test does on the page, nothing may break and nothing may be asked of anyone. */
    @AfterEach
    void nothingBrokeAndNoServerWasAsked() {
        assertEquals(List.of(), browser.console());
        List<String> asked = browser.requests().stream()
                .filter(address -> !address.startsWith("file:") && !address.startsWith("data:"))
                .toList();
        assertEquals(List.of(), asked);
    }

    private static void open(Journey journey) throws IOException {
        browser.open(pages.html(journey), folder);
    }

    @Test
    void opensFromDiskWithTitleLegsAndEvents() throws IOException {
        open(SampleJourneys.najinTikhoretsk());

        assertEquals("Containers from Najin to Tikhoretsk, as reported", browser.text("h1"));
        assertEquals(2, browser.findAll(".card.leg").size());
        assertEquals(3, browser.findAll(".card.event").size());
        assertTrue(browser.text("#credit").startsWith("Not for navigation"), browser.text("#credit"));
        assertTrue(browser.text("#scale").matches("(?s)[\\d,.]+ km\\s+[\\d,.]+ nmi"), browser.text("#scale"));
    }

    @Test
    void aClickOnALegOpensItsClaimsWithSourceAndSpellingAndDenial() throws IOException {
        open(SampleJourneys.najinTikhoretsk());

        clickMapAt(91, 54.2);

        browser.waitFor("return !!document.querySelector('.card.rail.selected')");
        String card = browser.text(".card.selected .body");
        assertTrue(card.contains("They were taken to a depot near Tikhoretsk."), card);
        assertTrue(card.contains("Dunay to Tichorezk"), card);
        assertTrue(card.contains("Alleged by the United States"), card);
        assertTrue(card.contains("Denied by the Kremlin"), card);
        assertTrue(card.contains("a newspaper: What was reported"), card);
        assertTrue(card.contains("because another source names the sharper place for the same leg, and it lies inside that area"), card);
        assertTrue(browser.text("#live").startsWith("Leg 2: "), browser.text("#live"));
    }

    @Test
    void pointingAtALegShowsWhoSaysItAndLightsItsCard() throws IOException {
        open(SampleJourneys.najinTikhoretsk());

        pointAt(91, 54.2);

        browser.waitFor("return !document.getElementById('tip').hidden");
        assertTrue(browser.text("#tip").contains("Denied by the Kremlin"), browser.text("#tip"));
        assertEquals(1, browser.findAll(".card.rail.hovered").size());
    }

    @Test
    void theSliderHidesWhatHasNotBegun() throws IOException {
        open(SampleJourneys.najinTikhoretsk());
        assertEquals(0, browser.findAll(".card.future").size());

        browser.run("const s = document.getElementById('slider'); s.value = 0; s.dispatchEvent(new Event('input'))");

        assertEquals("Up to 2 September 2023", browser.text("#day"));
        assertEquals(List.of("1"), browser.findAll(".card.leg:not(.future) .badge").stream()
                .map(badge -> badge.getText().replaceAll("\\D", ""))
                .toList());
        clickMapAt(91, 54.2);
        assertEquals(0, browser.findAll(".card.selected").size(), "a leg that has not begun is not on the map");
    }

    @Test
    void playingPassesThroughTheDaysAndEndsWithAllOfThem() throws IOException {
        browser.prefer("prefers-reduced-motion", "reduce");
        open(SampleJourneys.najinTikhoretsk());

        browser.find("#play").click();
        assertTrue(browser.text("#play").contains("Pause"));
        browser.waitFor("return document.getElementById('day').textContent.startsWith('Up to 1')");
        assertTrue(browser.findAll(".card.now").size() > 0);

        browser.waitFor("return document.getElementById('day').textContent.startsWith('All dates')");
        assertTrue(browser.text("#play").contains("Play"));
    }

    @Test
    void everythingCanBeReachedAndUsedByKeyboard() throws IOException {
        open(SampleJourneys.najinTikhoretsk());
        Actions keys = new Actions(browser.driver());

        keys.sendKeys(Keys.TAB).perform();
        assertEquals("Skip to the list of legs and events", focused().getText());
        keys.sendKeys(Keys.ENTER, Keys.TAB).perform();
        assertTrue(focused().getText().contains("By ship from Najin to Dunay"), focused().getText());
        assertEquals("false", focused().getDomAttribute("aria-expanded"));
        keys.sendKeys(Keys.ENTER).perform();
        assertEquals("true", focused().getDomAttribute("aria-expanded"));
        assertTrue(browser.text(".card.selected .body").contains("Over 1,000 containers went by ship."));
        keys.sendKeys(Keys.ESCAPE).perform();
        assertEquals("false", focused().getDomAttribute("aria-expanded"));
    }

    @Test
    void theSliderAndTheMapObeyArrowKeys() throws IOException {
        open(SampleJourneys.najinTikhoretsk());

        browser.find("#slider").sendKeys(Keys.HOME);
        assertEquals("Up to 2 September 2023", browser.find("#slider").getDomAttribute("aria-valuetext"));
        browser.find("#slider").sendKeys(Keys.ARROW_RIGHT);
        assertEquals("Up to 3 September 2023", browser.find("#slider").getDomAttribute("aria-valuetext"));

        Object before = browser.run("return waybill.pixelAt(100, 55)[0]");
        browser.run("document.getElementById('map').focus()");
        new Actions(browser.driver()).sendKeys(Keys.ARROW_RIGHT).perform();
        browser.waitFor("return waybill.pixelAt(100, 55)[0] < " + before + " - 50");
    }

    @Test
    void everyControlHasANameForThoseWhoCannotSeeIt() throws IOException {
        open(SampleJourneys.najinTikhoretsk());

        List<WebElement> controls = browser.findAll("button, input, summary, a, [role]");
        assertTrue(controls.size() > 15, "controls: " + controls.size());
        List<String> nameless = controls.stream()
                .filter(WebElement::isDisplayed)
                .filter(control -> control.getAriaRole() != null && control.getAccessibleName().isBlank())
                .filter(control -> !List.of("status", "generic").contains(control.getAriaRole()))
                .map(control -> control.getDomProperty("outerHTML"))
                .toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void onAPhoneNothingIsWiderThanTheScreenAndATapOpensALeg() throws IOException {
        browser.resize(360, 640);
        open(SampleJourneys.najinTikhoretsk());

        assertEquals(360L, browser.run("return document.documentElement.scrollWidth"));
        browser.find(".card.leg button").click();
        assertEquals(360L, browser.run("return document.documentElement.scrollWidth"));
        assertEquals(Boolean.TRUE, browser.run("const card = document.querySelector('.card.selected h3 button')"
                + ".getBoundingClientRect(); return card.top >= 0 && card.top < innerHeight"));
        Number least = (Number) browser.run("return Math.min(...[...document.querySelectorAll('.zoom button, .card button, "
                + "#play')].filter(b => b.offsetParent).map(b => b.getBoundingClientRect().height))");
        assertTrue(least.doubleValue() >= 24, "the lowest button is " + least + " px high");
    }

    @Test
    void darkAndLightFollowTheReaderAndTheSwitch() throws IOException {
        browser.prefer("prefers-color-scheme", "dark");
        open(SampleJourneys.najinTikhoretsk());

        assertEquals("dark", browser.run("return document.documentElement.dataset.theme"));
        browser.find("[data-theme-choice=light]").click();
        assertEquals("light", browser.run("return document.documentElement.dataset.theme"));
        assertEquals("true", browser.find("[data-theme-choice=light]").getDomAttribute("aria-pressed"));
    }

    @Test
    void onPaperItIsLightWithEveryCardOpenAndAfterwardsAsItWas() throws IOException {
        browser.prefer("prefers-color-scheme", "dark");
        open(SampleJourneys.najinTikhoretsk());
        Object before = browser.run("return waybill.pixelAt(100, 55)");

        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertEquals("light", browser.run("return document.documentElement.dataset.theme"));
        assertEquals(0, browser.findAll(".card .body[hidden]").size());
        assertTrue(browser.text(".list").contains("Reports of arms shipments are unfounded."));

        browser.run("dispatchEvent(new Event('afterprint'))");
        assertEquals("dark", browser.run("return document.documentElement.dataset.theme"));
        assertEquals(5, browser.findAll(".card .body[hidden]").size());
        assertEquals(before, browser.run("return waybill.pixelAt(100, 55)"));
    }

    @Test
    void theTypeComesWithThePage() throws IOException {
        open(SampleJourneys.najinTikhoretsk());

        browser.waitFor("return [...document.fonts].filter(f => f.status === 'loaded').length >= 4");
        assertEquals(Boolean.TRUE, browser.run("return [...document.fonts].every(f => f.status !== 'error')"));
        assertTrue(browser.findAll(".card").size() > 0);
    }

    @Test
    void scriptAndProgramProjectAlike() throws IOException {
        open(SampleJourneys.najinTikhoretsk());
        List<?> centre = (List<?>) browser.run(
                "const d = JSON.parse(document.getElementById('data').textContent).plane; return [d.lon, d.lat]");
        Plane plane = new Plane(LonLat.of(number(centre.get(0)), number(centre.get(1))));
        double[] metres = new double[6];
        double[][] places = {{40, 46}, {130, 42}, {100, 75}};
        double[] pixels = new double[6];
        for (int i = 0; i < 3; i++) {
            plane.project(places[i][0], places[i][1], metres, 2 * i);
            List<?> pixel = (List<?>) browser.run("return waybill.pixelAt(arguments[0], arguments[1])", places[i][0], places[i][1]);
            pixels[2 * i] = number(pixel.get(0));
            pixels[2 * i + 1] = number(pixel.get(1));
        }

        double metresPerPixel = (metres[2] - metres[0]) / (pixels[2] - pixels[0]);
        assertEquals(metres[4] - metres[0], metresPerPixel * (pixels[4] - pixels[0]), 5);
        assertEquals(metres[5] - metres[1], -metresPerPixel * (pixels[5] - pixels[1]), 5);
    }

    @Test
    void textsOfADossierStayTexts() throws IOException {
        open(SampleJourneys.nasty());

        assertEquals(SampleJourneys.NASTY, browser.find("h1").getDomProperty("textContent"));
        browser.findAll(".card button").forEach(button -> browser.run("arguments[0].click()", button));
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertEquals(6L, browser.run("return document.scripts.length + document.styleSheets.length"));
        assertEquals(0L, browser.run("return document.querySelectorAll('.list script, .list style, .list img').length"));
        assertTrue(browser.find(".list").getDomProperty("textContent").contains("<script>alert(\"x\")</script> </style>"));
    }

    @Test
    void aLinkIsOneOnlyIfItIsAnAddressOfTheWeb() throws IOException {
        open(SampleJourneys.nasty());

        for (WebElement link : browser.findAll("a")) {
            String target = link.getDomAttribute("href");
            assertTrue(target.startsWith("#") || target.startsWith("https://example.org/"), target);
            assertTrue(target.startsWith("#") || link.getDomAttribute("rel").contains("noopener"), target);
        }
        assertFalse(browser.findAll("a[target=_blank]").isEmpty());
    }

    @Test
    void journeysWithNothingOneThingOrTheDateLineOpenToo() throws IOException {
        for (Journey journey : List.of(
                SampleJourneys.empty(), SampleJourneys.onePlace(), SampleJourneys.acrossTheAntimeridian())) {
            open(journey);
            assertEquals(journey.title(), browser.text("h1"));
            assertEquals(List.of(), browser.console());
        }
    }

    private static WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private static void pointAt(double lon, double lat) {
        List<?> pixel = (List<?>) browser.run("return waybill.pixelAt(arguments[0], arguments[1])", lon, lat);
        Map<?, ?> corner = (Map<?, ?>) browser.run("const r = document.getElementById('map').getBoundingClientRect();"
                + "return {x: r.left, y: r.top}");
        int x = (int) Math.round(number(pixel.get(0)) + number(corner.get("x")));
        int y = (int) Math.round(number(pixel.get(1)) + number(corner.get("y")));
        new Actions(browser.driver()).moveToLocation(x - 3, y - 3).moveToLocation(x, y).perform();
    }

    private static void clickMapAt(double lon, double lat) {
        pointAt(lon, lat);
        new Actions(browser.driver()).click().pause(500).perform();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
