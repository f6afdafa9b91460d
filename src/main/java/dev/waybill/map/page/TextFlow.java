package dev.waybill.map.page;

import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.style.Look;
import dev.waybill.map.type.Typesetter.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/** Text and marks set one below the other in a column. */
final class TextFlow {

    /** From line to line, in ems. */
    static final double LEADING = 1.26;

    private final Look look;
    private final List<Item> items = new ArrayList<>();
    private final double leftMm;
    private final double widthMm;
    private double yMm;

    /**
     * @param top where the column starts
     * @param widthMm of the column
     */
    TextFlow(Look look, Point top, double widthMm) {
        this.look = look;
        this.leftMm = top.xMm();
        this.yMm = top.yMm();
        this.widthMm = widthMm;
    }

    double leftMm() {
        return leftMm;
    }

    double widthMm() {
        return widthMm;
    }

    /** Where the next thing starts. */
    double yMm() {
        return yMm;
    }

    List<Item> items() {
        return items;
    }

    void add(List<Item> more) {
        items.addAll(more);
    }

    void skip(double mm) {
        yMm += mm;
    }

    /** One word or line where the flow stands, which does not move it. */
    void word(String text, TypeStyle style, double indentMm) {
        items.add(look.type().line(text, style, new Point(leftMm + indentMm, yMm + 0.8 * style.sizeMm())));
    }

    /** Text, broken into lines, indented from the left. */
    void text(String text, TypeStyle style, double indentMm) {
        for (String line : look.type().wrapped(text, style, widthMm - indentMm)) {
            items.add(look.type().line(line, style, new Point(leftMm + indentMm, yMm + 0.8 * style.sizeMm())));
            yMm += style.sizeMm() * LEADING;
        }
    }

    /** Text cut to a number of lines. */
    void text(String text, TypeStyle style, double indentMm, int most) {
        List<String> lines = look.type().wrapped(text, style, widthMm - indentMm);
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            String line = cut
                    ? look.type().shortened(lines.get(i) + " " + lines.get(i + 1), style, widthMm - indentMm)
                    : lines.get(i);
            items.add(look.type().line(line, style, new Point(leftMm + indentMm, yMm + 0.8 * style.sizeMm())));
            yMm += style.sizeMm() * LEADING;
        }
    }
}
