package dev.waybill.draw;

import dev.waybill.map.drawing.Outline;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes escaped XML for SVG, and numbers as short as they can be. */
final class SvgWriter {

    private static final int MOST_HELD = 1 << 16;

    private final Writer out;
    private final StringBuilder text = new StringBuilder(2 * MOST_HELD);

    /** Writes UTF-8 to a stream, piece by piece; its failures come unchecked. */
    SvgWriter(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    SvgWriter raw(String markup) {
        text.append(markup);
        return this;
    }

    SvgWriter open(String element) {
        if (text.length() > MOST_HELD) {
            flush();
        }
        text.append('<').append(element);
        return this;
    }

    SvgWriter attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    SvgWriter attribute(String name, double value) {
        return attribute(name, number(value));
    }

    void endTag() {
        text.append(">\n");
    }

    void endEmpty() {
        text.append("/>\n");
    }

    /** Ends the start tag of the element opened last, writes its text and closes it. */
    void content(String content) {
        int start = text.lastIndexOf("<") + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        String element = text.substring(start, end);
        text.append('>');
        escape(content);
        text.append("</").append(element).append(">\n");
    }

    /** As {@link #content(String)}, but for an element whose name is known and without a line break after it. */
    void inline(String content, String element) {
        text.append('>');
        escape(content);
        text.append("</").append(element).append('>');
    }

    void close(String element) {
        text.append("</").append(element).append(">\n");
    }

    /** The path data of an outline, relative where that is shorter. */
    static String pathData(Outline outline) {
        SvgPathData data = new SvgPathData();
        outline.visit(data);
        return data.toString();
    }

    /** At most three decimals, no trailing zeros. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths % 1000 == 0) {
            return Long.toString(thousandths / 1000);
        }
        StringBuilder digits = new StringBuilder();
        if (thousandths < 0) {
            digits.append('-');
        }
        long whole = Math.abs(thousandths) / 1000;
        if (whole > 0) {
            digits.append(whole);
        }
        String fraction = Long.toString(Math.abs(thousandths) % 1000 + 1000).substring(1);
        int length = 3;
        while (fraction.charAt(length - 1) == '0') {
            length--;
        }
        return digits.append('.').append(fraction, 0, length).toString();
    }

    /** Control characters, which XML 1.0 forbids, become spaces. */
    private void escape(String value) {
        value.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(allowed(letter) ? letter : ' ');
            }
        });
    }

    private static boolean allowed(int letter) {
        return letter == '\n' || letter >= 0x20 && !(letter >= 0xd800 && letter <= 0xdfff) && letter < 0xfffe
                || letter > 0xffff;
    }

    /** Passes on what is still held. */
    void flush() {
        try {
            out.append(text).flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }
}
