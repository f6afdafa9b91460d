package dev.waybill.reading.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.source.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTextTest {

    @TempDir
    Path folder;

    private String read(String name, String content) throws IOException {
        return ArticleText.read(Files.writeString(folder.resolve(name), content));
    }

    @Test
    void takesTheArticleOutOfAPageAndLeavesScriptsAndMenus() throws IOException {
        String text = read("a.html", "<html><nav>Menu</nav><article><h1>Ship</h1><p>From <b>Odesa</b> to\n Istanbul.</p>"
                + "<script>alert('x')</script></article></html>");
        assertEquals("Ship\nFrom Odesa to Istanbul.\n", text);
    }

    @Test
    void keepsEveryPositionOfMarkdown() throws IOException {
        String markdown = "# Ship\n\nFrom **Odesa** to [Istanbul](https://example.org).\n";
        String text = read("a.md", markdown);
        assertEquals(markdown.length(), text.length());
        assertEquals(markdown.indexOf("Istanbul"), text.indexOf("Istanbul"));
        assertTrue(text.chars().noneMatch(c -> c == '*' || c == '#'));
    }

    @Test
    void readsAMailsSubjectDateAndPlainPart() throws IOException {
        String text = read("a.eml", "From: a@example.org\r\nSubject: =?utf-8?q?Schiff_f=C3=BCr_Kiel?=\r\nDate: Thu, 19 Oct 2023 10:56:00 +0200\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nVon L=C3=BCbeck nach Kiel.\r\n");
        assertEquals("Schiff für Kiel\n2023-10-19\n\nVon Lübeck nach Kiel.\n", text);
    }

    @Test
    void readsTheParagraphsOfAWordFile() throws IOException {
        Path file = folder.resolve("a.docx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>From Odesa</w:t></w:r><w:r><w:t> to Kiel.</w:t></w:r></w:p></w:body></w:document>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("From Odesa to Kiel.\n", ArticleText.read(file));
    }

    @Test
    void readsTheTextOfAPdf() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("From Odesa to Kiel.");
                content.endText();
            }
            document.save(file.toFile());
        }
        assertEquals("From Odesa to Kiel.", ArticleText.read(file).strip());
    }

    @Test
    void refusesWhatIsTooLongOrBroken() throws IOException {
        assertThrows(InputException.class, () -> read("a.txt", "x".repeat(ArticleText.MOST_TEXT + 1)));
        assertThrows(InputException.class, () -> read("a.pdf", "no pdf"));
        assertThrows(InputException.class, () -> read("a.docx", "no zip"));
        assertThrows(InputException.class, () -> ArticleText.read(folder.resolve("none.txt")));
    }
}
