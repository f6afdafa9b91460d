package dev.waybill.map.ground;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.projection.PageLine;
import dev.waybill.map.type.FontFace;
import dev.waybill.map.type.Typesetter;
import dev.waybill.map.type.Typesetter.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text set letter by letter along a line, its capitals centred on the line.
 *
 * @param item the letters
 * @param boxes what each letter covers
 */
record CurvedText(Item.Text item, List<Box> boxes) {

    /** Capitals of the fonts used are about 0.66 em high. */
    private static final double HALF_CAPITAL = 0.33;

    /**
     * Sets text around a point of a line.
     *
     * @param middleMm where on the line the middle of the text stands
     * @return empty if the text is longer than the line
     */
    static Optional<CurvedText> of(String text, TypeStyle style, Typesetter type, PageLine line, double middleMm) {
        double width = type.widthMm(text, style);
        double start = middleMm - width / 2;
        if (start < 0 || start + width > line.lengthMm()) {
            return Optional.empty();
        }
        List<Item.Run> runs = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        double at = start;
        for (int letter : text.codePoints().toArray()) {
            String glyph = Character.toString(letter);
            double advance = type.widthMm(glyph, style);
            double direction = line.direction(at + advance / 2, Math.max(advance, style.sizeMm()));
            Point middle = line.at(at + advance / 2);
            double down = HALF_CAPITAL * style.sizeMm();
            double x = middle.xMm() - Math.cos(direction) * advance / 2 - Math.sin(direction) * down;
            double y = middle.yMm() - Math.sin(direction) * advance / 2 + Math.cos(direction) * down;
            FontFace face = type.faceOf(letter, style);
            runs.add(new Item.Run(face.name(), glyph, rounded(x), rounded(y), rounded(Math.toDegrees(direction))));
            boxes.add(Box.around(middle, Math.max(advance, style.sizeMm() * 0.7), style.sizeMm()));
            at += advance + style.trackingMm();
        }
        return Optional.of(new CurvedText(
                new Item.Text(text, runs, style.sizeMm(), 0, style.colour(), style.halo()), boxes));
    }

    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000 + 0.0;
    }
}
