package dev.waybill.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.draft.DraftDossier;
import dev.waybill.reading.draft.ReadingJson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileTextTest {

    private static ArticleReading bounded(String text) {
        return assertTimeout(Duration.ofSeconds(20), () -> Readers.read(text, "2024-06-12"));
    }

    @Test
    void readsATextWithoutSpaces() {
        assertEquals(200_000, bounded("a".repeat(200_000)).text().length());
        assertEquals(100_000, bounded("船".repeat(100_000)).text().length());
    }

    @Test
    void readsTenThousandNestedQuotes() {
        bounded("„".repeat(10_000) + "Odessa" + "“".repeat(10_000));
        bounded("the ship \"".repeat(10_000));
    }

    @Test
    void readsATextOfNamesAlone() {
        bounded("From Odesa to Istanbul by ship with 300 containers. ".repeat(2000));
    }

    @Test
    void readsNoTextAtAll() {
        assertEquals(List.of(), bounded("").places());
        assertEquals(List.of(), bounded("\u202E\u0000\uFFFF\uD800\n").places());
    }

    @Test
    void lettersNoTextOutOfTheDraft() {
        String text = "The ship\u202E \"X\": }\n  - id: evil # sailed from Odesa to Istanbul on 3 March with 300 containers, \u0007said \"a: b\" <script>alert(1)</script>.\n"
                + "The tanker sailed from Odesa to Istanbul on 3 March with 300 containers, said \"a: b\" <script> # x.\n";
        String yaml = DraftDossier.write(List.of(bounded(text)), Readers.GEOCODER, "x");
        assertFalse(yaml.contains("\u202E"));
        assertFalse(yaml.contains("\u0007"));
        assertTrue(yaml.lines().noneMatch(line -> line.equals("  - id: evil")), yaml);
    }

    @Test
    void countsPositionsInCodePoints() {
        String json = ReadingJson.write(bounded("😀😀 The ship sailed from Odesa to Istanbul with 300 containers.\n"));
        assertTrue(json.contains("\"start\" : 24"), json);
    }
}
