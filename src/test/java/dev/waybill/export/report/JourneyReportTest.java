package dev.waybill.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.journey.SampleJourneys;
import org.junit.jupiter.api.Test;

class JourneyReportTest {

    private static final String TEXT = Markdown.render(JourneyReport.of(SampleJourneys.najinTikhoretsk()));

    @Test
    void placesStandAsSpeltAndAsResolved() {
        assertContains("\"Najin\", \"Nanjin\": Najin (KP)");
        assertContains("\"Tichorezk\": near Tikhoretsk (RU), within 15 km");
    }

    @Test
    void totalsOfRoutedAndInferredLegsStayApart() {
        assertContains("| routed: ends and mode reported, path found by Waybill | 1 | 208 km | 208 km, 112 nm |  |");
        assertContains("| inferred: an end, the mode or their combination concluded by Waybill | 1 | 7,731 km |  |");
    }

    @Test
    void aDenialStandsBesideTheAllegationAndIsWordedAsOne() {
        assertContains("| alleged, denied by the Kremlin |");
        assertContains("denied by the Kremlin: Reports of arms shipments are unfounded.");
        assertContains("against it stand claims c1 by the White House, c2 by the United States");
    }

    @Test
    void disagreementsChecksAndLostCandidatesAreNamed() {
        assertContains("| Leg 1 | containers | over 1,000 containers (a000) / 300 containers (a001) |");
        assertContains("| c4 | 'Ukrainian border' is near the border of Ukraine | Tikhoretsk lies 157 km in a straight line from");
        assertContains("Elsewhere, US (0.05): for 'Najin': not in RU");
    }

    @Test
    void whatIsInferredSaysSo() {
        assertContains("Inferred by Waybill: the end 'southwest Russia' of source a000 is Tikhoretsk.");
        assertContains("early September, 2023-09-01 to 2023-09-10 (inferred)");
    }

    @Test
    void aRegionHasNoPosition() {
        assertContains("| \"Südwesten Russlands\" | South-west Russia (region, RU) | area |");
    }

    @Test
    void anEmptyJourneyHasNoEmptySections() {
        String text = Markdown.render(JourneyReport.of(SampleJourneys.empty()));
        assertContains(text, "The dossier states no movement of cargo.");
        assertFalse(text.contains("##"), text);
    }

    @Test
    void theTerminalGetsNoControlCharacters() {
        String text = new PlainText(100).render(JourneyReport.of(SampleJourneys.nasty()));
        assertTrue(text.chars().noneMatch(c -> c < 0x20 && c != '\n' || c == 0x202E), text);
    }

    @Test
    void hangulTakesTwoColumnsOfATerminalAndAccentsNone() {
        assertEquals(4, PlainText.width("평양"));
        assertEquals(2, PlainText.width("e\u0301e"));
    }

    private static void assertContains(String part) {
        assertContains(TEXT, part);
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), "missing: " + part + "\n" + text);
    }
}
