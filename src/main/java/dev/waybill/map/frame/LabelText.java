package dev.waybill.map.frame;

import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.label.PlacedLabel;
import dev.waybill.map.style.Look;
import dev.waybill.map.type.Typesetter;
import dev.waybill.map.type.Typesetter.TypeStyle;
import dev.waybill.source.Precision;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a label and how each is set.
 *
 * @param lines from the top
 */
record LabelText(List<Line> lines) {

    private static final double LEADING = 1.12;

    /** Ascenders and digits of the fonts used reach so far above the baseline, in ems. */
    private static final double ASCENT = 0.74;

    private static final double DESCENT = 0.2;

    /** One line. */
    record Line(String text, TypeStyle style) {}

    /** A place: as the sources spell it, and beneath it the standard name if that is another. */
    static LabelText of(ResolvedPlace place, Look look, boolean minor) {
        TypeStyle name = look.theme().type(minor ? "place.minor" : "place", "halo");
        TypeStyle alias = look.theme().type("alias", "halo");
        List<Line> lines = new ArrayList<>();
        String spelt = place.spellings().isEmpty() ? place.name() : place.spellings().get(0);
        boolean standard = place.spellings().isEmpty()
                || place.spellings().stream().anyMatch(spelling -> spelling.equalsIgnoreCase(place.name()));
        if (standard) {
            lines.add(new Line(place.name(), name));
        } else {
            lines.add(new Line(spelt, name));
        }
        String second = second(place, look, !standard);
        if (!second.isEmpty()) {
            lines.add(new Line(second, alias));
        }
        return new LabelText(lines);
    }

    /** The standard name if it is another, and how closely the place is known if only its surroundings are. */
    private static String second(ResolvedPlace place, Look look, boolean named) {
        List<String> parts = new ArrayList<>();
        if (named) {
            parts.add(place.name());
        }
        if (place.precision() == Precision.NEAR && place.radiusMetres() >= 1000) {
            parts.add("±\u00a0" + look.words().kilometres(place.radiusMetres()));
        }
        return String.join(", ", parts);
    }

    /** The first line alone, for where there is no room for more. */
    LabelText shortened() {
        return new LabelText(lines.subList(0, 1));
    }

    double widthMm(Typesetter type) {
        return lines.stream()
                .mapToDouble(line -> type.widthMm(line.text(), line.style()))
                .max()
                .orElse(0);
    }

    double heightMm() {
        double height = 0;
        for (int i = 0; i < lines.size(); i++) {
            double size = lines.get(i).style().sizeMm();
            height += i == lines.size() - 1 ? size * (ASCENT + DESCENT) : size * LEADING;
        }
        return height;
    }

    List<Item> paint(Typesetter type, Box box, PlacedLabel.Alignment alignment) {
        List<Item> items = new ArrayList<>();
        double y = box.yMm();
        for (Line line : lines) {
            double slack = box.widthMm() - type.widthMm(line.text(), line.style());
            double x = box.xMm()
                    + switch (alignment) {
                        case LEFT -> 0;
                        case CENTRE -> slack / 2;
                        case RIGHT -> slack;
                    };
            double size = line.style().sizeMm();
            items.add(type.line(line.text(), line.style(), new Point(x, y + ASCENT * size)));
            y += size * LEADING;
        }
        return items;
    }
}
