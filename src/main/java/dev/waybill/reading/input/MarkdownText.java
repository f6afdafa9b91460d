package dev.waybill.reading.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown with its signs made blank, so that every position stays the same. */
final class MarkdownText {

    private static final Pattern SIGNS = Pattern.compile(
            "(?m)^[ ]{0,3}#{1,6}(?= )|^[ ]{0,3}>|^[ ]{0,3}[-*+](?= )|!?\\[(?=[^\\]\\n]{0,500}\\]\\()|\\]\\([^)\\n]{0,2000}\\)|[*_`~]{1,3}(?=\\S)|(?<=\\S)[*_`~]{1,3}|</?[a-zA-Z][^>\\n]{0,500}>");

    private MarkdownText() {}

    static String of(String markdown) {
        StringBuilder text = new StringBuilder(markdown);
        Matcher signs = SIGNS.matcher(markdown);
        while (signs.find()) {
            for (int i = signs.start(); i < signs.end(); i++) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }
}
