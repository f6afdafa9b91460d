package dev.waybill.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.journey.SampleJourneys;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void markupInATextStaysText() {
        assertEquals(
                "&lt;b&gt; \\*a\\* \\[x\\](y) \\| \\`c\\` &amp;amp;", Markdown.escape("<b> *a* [x](y) | `c` &amp;"));
        assertEquals("\\# no heading", Markdown.escape("# no heading"));
        assertEquals("1\\. no list", Markdown.escape("1. no list"));
        assertEquals("2023-10-18", Markdown.escape("2023-10-18"));
    }

    @Test
    void lineBreaksAndTextThatReordersAreFlattened() {
        assertEquals("a b c", Markdown.escape("a\nb\u2028\u202Ec"));
    }

    @Test
    void everyTableRowOfANastyJourneyKeepsItsCells() {
        String text = Markdown.render(JourneyReport.of(SampleJourneys.nasty()));
        int cells = 0;
        for (String line : text.split("\n")) {
            if (line.startsWith("|---")) {
                cells = bars(line);
            }
            if (line.startsWith("| ") && cells > 0 && !line.startsWith("| No.")) {
                cells = text.contains(line + "\n|---") ? bars(line) : cells;
                assertEquals(cells, bars(line), line);
            }
        }
        assertTrue(cells > 0);
        assertFalse(text.contains("<script"), text);
        assertFalse(text.contains("</style"), text);
    }

    @Test
    void aLinkCannotEndItsBracketsOrCell() {
        String text = Markdown.render(new Report(
                "t", List.of(new Block.Bullets(List.of(new Block.Item("x", "https://example.org/?a=<b>|\"c\" d"))))));
        assertTrue(text.contains("<https://example.org/?a=%3Cb%3E%7C%22c%22%20d>"), text);
    }

    private static int bars(String line) {
        return line.replace("\\|", "").replaceAll("[^|]", "").length();
    }
}
