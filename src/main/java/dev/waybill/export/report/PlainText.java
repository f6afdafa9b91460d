package dev.waybill.export.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.waybill.export.layer.ColumnText;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as plain text for a terminal.
 *
 * <p>A table of few narrow columns is set in columns; a wide one is set row by row, each cell on a line of its own.
 * Control characters, which a terminal would obey, never reach it. East Asian wide characters count two columns.
 */
public final class PlainText {

    private final int columns;

    /**
     * A renderer for a terminal.
     *
     * @param columns its width in characters, at least 40
     */
    public PlainText(int columns) {
        this.columns = Math.max(40, columns);
    }

    /** The report as text, lines ended by line feeds. */
    public String render(Report report) {
        StringBuilder out = new StringBuilder();
        appendUnderlined(out, report.title(), '=');
        for (Block block : report.blocks()) {
            out.append('\n');
            append(out, block);
        }
        return out.toString();
    }

    private void append(StringBuilder out, Block block) {
        if (block instanceof Block.Heading heading) {
            appendUnderlined(out, heading.text(), heading.level() <= 2 ? '-' : '.');
        } else if (block instanceof Block.Paragraph paragraph) {
            appendWrapped(out, "", paragraph.text());
        } else if (block instanceof Block.Bullets bullets) {
            for (Block.Item item : bullets.items()) {
                appendWrapped(out, "- ", item.link() == null ? item.text() : item.text() + " " + item.link());
            }
        } else if (block instanceof Block.Table table) {
            appendTable(out, table);
        }
    }

    private static void appendUnderlined(StringBuilder out, String text, char with) {
        String line = line(text);
        out.append(line)
                .append('\n')
                .append(String.valueOf(with).repeat(width(line)))
                .append('\n');
    }

    private void appendTable(StringBuilder out, Block.Table table) {
        int[] widths = new int[table.head().size()];
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.head());
        lines.addAll(table.rows());
        int total = 2 * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            for (List<String> row : lines) {
                widths[i] = Math.max(widths[i], width(line(row.get(i))));
            }
            total += widths[i];
        }
        if (total > columns) {
            table.rows().forEach(row -> appendRecord(out, table.head(), row));
        } else {
            lines.forEach(row -> appendAligned(out, row, widths));
        }
    }

    private static void appendAligned(StringBuilder out, List<String> row, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = line(row.get(i));
            text.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
        }
        out.append(text.toString().stripTrailing()).append('\n');
    }

    /** The first cell as a bullet, the others beneath it with their heads. */
    private void appendRecord(StringBuilder out, List<String> head, List<String> row) {
        appendWrapped(out, "* ", head.get(0) + " " + row.get(0));
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                appendWrapped(out, "    ", head.get(i) + ": " + row.get(i));
            }
        }
    }

    private void appendWrapped(StringBuilder out, String indent, String text) {
        int used = indent.length();
        out.append(indent);
        boolean first = true;
        for (String word : line(text).split(" ")) {
            int width = width(word);
            if (!first && used + 1 + width > columns) {
                out.append('\n').append(" ".repeat(indent.length()));
                used = indent.length();
            } else if (!first) {
                out.append(' ');
                used++;
            }
            out.append(word);
            used += width;
            first = false;
        }
        out.append('\n');
    }

    private static String line(String text) {
        return OneLine.of(ColumnText.clean(text));
    }

    /** Terminal columns that a text takes. */
    static int width(String text) {
        return text.codePoints().map(PlainText::width).sum();
    }

    private static int width(int point) {
        int type = UCharacter.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
