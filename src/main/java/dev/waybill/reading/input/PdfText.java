package dev.waybill.reading.input;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page by page; no script in it is run, and its text is bounded while it is unpacked. */
final class PdfText {

    private static final long MOST_MEMORY = 60_000_000;
    private static final int MOST_PAGES = 500;

    private PdfText() {}

    static String of(byte[] bytes) throws IOException {
        BoundedWriter text = new BoundedWriter();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new IOException("more than " + MOST_PAGES + " pages");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.writeText(document, text);
        }
        return text.toString();
    }

    /** Stops a bomb: a page that unpacks to more text than any article has. */
    private static final class BoundedWriter extends Writer {
        private final StringWriter kept = new StringWriter();

        @Override
        public void write(char[] letters, int offset, int length) throws IOException {
            if (kept.getBuffer().length() + length > ArticleText.MOST_TEXT) {
                throw new IOException("too much text");
            }
            kept.write(letters, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return kept.toString();
        }
    }
}
