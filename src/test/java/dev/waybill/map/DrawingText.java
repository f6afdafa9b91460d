package dev.waybill.map;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing as text, a line for each item: words with their places, outlines with their size, bounds and a sum of their
 * coordinates. What differs between two drawings differs in their texts.
 */
final class DrawingText {

    private DrawingText() {}

    static String of(Drawing drawing) {
        StringBuilder text = new StringBuilder();
        line(text, 0, "page %.1f x %.1f mm, %s, %s", drawing.widthMm(), drawing.heightMm(), drawing.language(), drawing.background().hex());
        line(text, 0, "title %s", drawing.title());
        line(text, 0, "description %s", drawing.description());
        for (DrawingLayer layer : drawing.layers()) {
            line(text, 0, "layer %s (%s)", layer.id(), layer.title());
            items(text, 1, layer.items());
        }
        return text.toString();
    }

    private static void items(StringBuilder text, int depth, List<Item> items) {
        for (Item item : items) {
            if (item instanceof Item.Group group) {
                line(text, depth, "group %s%s", group.id(), group.clip() == null ? "" : " within " + box(group.clip()));
                items(text, depth + 1, group.items());
            } else if (item instanceof Item.Path path) {
                line(text, depth, "path %d points %s sum %s%s%s", path.outline().size(), box(path.outline().bounds()), sum(path.outline()),
                        path.fill() == null ? "" : " fill " + path.fill().hex(),
                        path.stroke() == null ? "" : " stroke " + path.stroke().colour().hex() + " " + number(path.stroke().widthMm())
                                + (path.stroke().dashMm().isEmpty() ? "" : " dashed"));
            } else if (item instanceof Item.Text words) {
                String runs = words.runs().stream()
                        .map(run -> run.face().replaceAll(".*-", "") + "@" + number(run.xMm()) + "," + number(run.yMm())
                                + (run.angleDegrees() == 0 ? "" : "/" + number(run.angleDegrees())))
                        .collect(Collectors.joining(" "));
                line(text, depth, "text \"%s\" %s %s %s", words.plain(), number(words.sizeMm()), words.colour().hex(), runs);
            }
        }
    }

    private static String box(Box box) {
        return "[" + number(box.xMm()) + " " + number(box.yMm()) + " " + number(box.widthMm()) + " " + number(box.heightMm()) + "]";
    }

    private static String sum(Outline outline) {
        double[] sum = new double[1];
        outline.visit(new Outline.Visitor() {
            private int at;

            @Override
            public void moveTo(double x, double y) {
                at++;
                sum[0] += at % 7 * x + at % 11 * y;
            }

            @Override
            public void lineTo(double x, double y) {
                moveTo(x, y);
            }

            @Override
            public void curveTo(double a, double b, double c, double d, double x, double y) {
                moveTo(a, b);
                moveTo(c, d);
                moveTo(x, y);
            }

            @Override
            public void close() {
                sum[0] += 1;
            }
        });
        return String.format(Locale.ROOT, "%.1f", sum[0]);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("^-0\\.00$", "0.00");
    }

    private static void line(StringBuilder text, int depth, String format, Object... arguments) {
        text.append("  ".repeat(depth)).append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
