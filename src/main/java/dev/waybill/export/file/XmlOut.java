package dev.waybill.export.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;

/**
 * Writes XML 1.0 in UTF-8, indented, every text and attribute escaped.
 *
 * <p>The JDK's own writers differ between versions in how they escape and indent; bytes must not.
 */
public final class XmlOut {

    private static final int BUFFER_CHARS = 1 << 14;

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean startTagOpen;
    private boolean textInside;

    /** Starts a document on a stream, which stays open. */
    public XmlOut(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Starts a document with a document type ({@code qgis PUBLIC ...}). */
    public XmlOut(OutputStream out, String documentType) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
        raw("<!DOCTYPE " + documentType + ">\n");
    }

    /**
     * Opens an element.
     *
     * @param attributes name, value, name, value ...
     */
    public XmlOut start(String element, String... attributes) throws IOException {
        closeStartTag();
        if (!textInside) {
            indent();
        }
        raw("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" " + attributes[i] + "=\"" + escape(attributes[i + 1], true) + "\"");
        }
        open.push(element);
        startTagOpen = true;
        textInside = false;
        return this;
    }

    /** Adds an attribute to the element that was opened by the call before. */
    public XmlOut attribute(String name, String value) throws IOException {
        if (!startTagOpen) {
            throw new IllegalStateException("no start tag is open for the attribute " + name);
        }
        raw(" " + name + "=\"" + escape(value, true) + "\"");
        return this;
    }

    /** Adds an attribute that holds bytes in Base64 after a prefix; they are passed on as they come, never held. */
    public XmlOut attributeBase64(String name, String prefix, AtomicFile.StreamContent content) throws IOException {
        if (!startTagOpen) {
            throw new IllegalStateException("no start tag is open for the attribute " + name);
        }
        raw(" " + name + "=\"" + escape(prefix, true));
        try (OutputStream letters = new Base64Letters(out)) {
            content.writeTo(letters);
        }
        raw("\"");
        return this;
    }

    /** Closes the element opened last; closing the outermost one passes everything on to the stream. */
    public XmlOut end() throws IOException {
        String element = open.pop();
        if (startTagOpen) {
            raw("/>\n");
            startTagOpen = false;
        } else {
            if (!textInside) {
                indent();
            }
            raw("</" + element + ">\n");
        }
        textInside = false;
        if (open.isEmpty()) {
            out.flush();
        }
        return this;
    }

    /** Writes text into the element opened last. */
    public XmlOut text(String text) throws IOException {
        if (startTagOpen) {
            raw(">");
            startTagOpen = false;
        }
        textInside = true;
        raw(escape(text, false));
        return this;
    }

    /** An element without children: attributes only. */
    public XmlOut empty(String element, String... attributes) throws IOException {
        return start(element, attributes).end();
    }

    /** An element that holds a text. */
    public XmlOut element(String element, String text, String... attributes) throws IOException {
        start(element, attributes);
        if (!text.isEmpty()) {
            text(text);
        }
        return end();
    }

    /** Passes bytes on in Base64, piece by piece; closing it leaves the document open. */
    private static final class Base64Letters extends OutputStream {

        /** A multiple of three, so that only the last piece is filled up. */
        private static final int PIECE_BYTES = 3 << 12;

        private final Writer out;
        private final byte[] piece = new byte[PIECE_BYTES];
        private int size;

        Base64Letters(Writer out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            piece[size++] = (byte) value;
            if (size == PIECE_BYTES) {
                passOn();
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int done = 0; done < length; ) {
                int more = Math.min(length - done, PIECE_BYTES - size);
                System.arraycopy(bytes, offset + done, piece, size, more);
                size += more;
                done += more;
                if (size == PIECE_BYTES) {
                    passOn();
                }
            }
        }

        @Override
        public void close() throws IOException {
            passOn();
        }

        private void passOn() throws IOException {
            out.write(Base64.getEncoder().encodeToString(Arrays.copyOf(piece, size)));
            size = 0;
        }
    }

    private void closeStartTag() throws IOException {
        if (startTagOpen) {
            raw(">\n");
            startTagOpen = false;
        }
    }

    private void indent() throws IOException {
        for (int i = 0; i < open.size(); i++) {
            raw("  ");
        }
    }

    private void raw(String text) throws IOException {
        out.write(text);
    }

    /** Text that means itself in XML and in HTML; in attributes line breaks are kept as references. */
    public static String escape(String text, boolean attribute) {
        int plain = 0;
        while (plain < text.length() && !isSpecial(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + text.length() / 4 + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\'' -> out.append(attribute ? "&#39;" : "'");
                case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpecial(char c) {
        return c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
    }
}
