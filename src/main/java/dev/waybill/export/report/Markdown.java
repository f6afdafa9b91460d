package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report as Markdown (CommonMark with tables).
 *
 * <p>Texts are escaped so that no character of them is taken for markup, HTML, a mention or a formula; line breaks
 * become spaces, and the invisible characters that reorder text are dropped.
 */
public final class Markdown {

    private static final String SPECIAL = "\\`*_[]|~$@^{}";

    /** What would open a numbered list. */
    private static final Pattern LIST_NUMBER = Pattern.compile("(\\d+)[.)]( |$)");

    private Markdown() {}

    /** The report as text, lines ended by line feeds. */
    public static String render(Report report) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escape(report.title())).append('\n');
        for (Block block : report.blocks()) {
            out.append('\n');
            append(out, block);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Block block) {
        if (block instanceof Block.Heading heading) {
            out.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(escape(heading.text()))
                    .append('\n');
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(escape(paragraph.text())).append('\n');
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> appendItem(out, item));
        } else if (block instanceof Block.Table table) {
            appendRow(out, table.head());
            out.append("|---".repeat(table.head().size())).append("|\n");
            table.rows().forEach(row -> appendRow(out, row));
        }
    }

    private static void appendItem(StringBuilder out, Block.Item item) {
        out.append("- ").append(escape(item.text()));
        if (item.link() != null) {
            out.append(' ').append('<').append(link(item.link())).append('>');
        }
        out.append('\n');
    }

    private static void appendRow(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(Markdown::escape).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Text as Markdown that shows just that text, on one line. */
    static String escape(String text) {
        String line = OneLine.of(ColumnText.clean(text));
        Matcher number = LIST_NUMBER.matcher(line);
        int numberEnd = number.lookingAt() ? number.end(1) : -1;
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else {
                boolean opensBlock = i == 0 && "#+-=!".indexOf(c) >= 0;
                if (opensBlock || i == numberEnd || SPECIAL.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String link(String url) {
        StringBuilder out = new StringBuilder();
        for (char c : OneLine.of(ColumnText.clean(url)).toCharArray()) {
            out.append(c <= ' ' || "<>\"\\`|".indexOf(c) >= 0 ? String.format("%%%02X", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }
}
