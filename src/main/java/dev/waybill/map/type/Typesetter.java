package dev.waybill.map.type;

import dev.waybill.map.drawing.Colour;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sets text: measures it, breaks it into lines and places its letters.
 *
 * <p>Text in several scripts is cut into runs by the fonts that have its letters; Arabic and other scripts that run
 * from right to left are joined and reordered first (see {@link VisualOrder}).
 */
public final class Typesetter {

    private final FontBook fonts;

    /** Pages are laid out by trial: the same text is set in the same width many times. */
    private final Map<Column, List<String>> wrapped = new ConcurrentHashMap<>();

    /** Sets text in the fonts of a book. */
    public Typesetter(FontBook fonts) {
        this.fonts = fonts;
    }

    /** The fonts it sets in. */
    public FontBook fonts() {
        return fonts;
    }

    /** The face in which a letter is set. */
    public FontFace faceOf(int codePoint, TypeStyle style) {
        return fonts.faceFor(codePoint, fonts.getFace(style.face()));
    }

    /** Width of the text in one line, in millimetres. */
    public double widthMm(String text, TypeStyle style) {
        double width = 0;
        for (Piece piece : pieces(text, style)) {
            width += piece.widthMm();
        }
        return Math.max(0, width - (text.isEmpty() ? 0 : style.trackingMm()));
    }

    /**
     * The text as one line.
     *
     * @param start where its baseline starts
     */
    public Item.Text line(String text, TypeStyle style, Point start) {
        List<Item.Run> runs = new ArrayList<>();
        double x = start.xMm();
        for (Piece piece : pieces(text, style)) {
            runs.add(new Item.Run(piece.face().name(), piece.text(), round(x), round(start.yMm()), 0));
            x += piece.widthMm();
        }
        return new Item.Text(text, runs, style.sizeMm(), style.trackingMm(), style.colour(), style.halo());
    }

    /** The text as one line around a middle: half its width to the left of the start, the baseline at its height. */
    public Item.Text centred(String text, TypeStyle style, Point middle) {
        return line(text, style, middle.moved(-widthMm(text, style) / 2, 0));
    }

    /** Words set in lines no wider than asked; a word wider than a line is broken between letters. */
    public List<String> wrapped(String text, TypeStyle style, double widthMm) {
        return wrapped.computeIfAbsent(new Column(text, style, widthMm), this::wrap);
    }

    private List<String> wrap(Column column) {
        TypeStyle style = column.style();
        double widthMm = column.widthMm();
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : column.text().strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (widthMm(longer, style) <= widthMm) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (widthMm(line, style) > widthMm && line.codePointCount(0, line.length()) > 1) {
                int cut = fitting(line, style, widthMm);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    private record Column(String text, TypeStyle style, double widthMm) {}

    /** The text, cut to a width with an ellipsis if it is longer. */
    public String shortened(String text, TypeStyle style, double widthMm) {
        if (widthMm(text, style) <= widthMm) {
            return text;
        }
        double room = widthMm - widthMm("…", style);
        return text.substring(0, fitting(text, style, room)).strip() + "…";
    }

    private int fitting(String text, TypeStyle style, double widthMm) {
        int cut = text.offsetByCodePoints(0, 1);
        while (cut < text.length()) {
            int next = text.offsetByCodePoints(cut, 1);
            if (widthMm(text.substring(0, next), style) > widthMm) {
                break;
            }
            cut = next;
        }
        return cut;
    }

    /** A piece of text in one face. */
    record Piece(FontFace face, String text, double widthMm) {}

    /** The text cut where the face changes and where two letters are kerned, left to right. */
    List<Piece> pieces(String text, TypeStyle style) {
        FontFace wanted = fonts.getFace(style.face());
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        @Nullable FontFace face = null;
        double width = 0;
        int last = 0;
        for (int letter : VisualOrder.of(text).codePoints().toArray()) {
            FontFace next = fonts.faceFor(letter, wanted);
            double kern = next == face && style.trackingMm() == 0 ? next.kernEm(last, letter) * style.sizeMm() : 0;
            if (face != null && (next != face || kern != 0)) {
                pieces.add(new Piece(face, run.toString(), width + kern));
                run.setLength(0);
                width = 0;
            }
            face = next;
            run.appendCodePoint(letter);
            width += next.glyph(letter).advanceEm() * style.sizeMm() + style.trackingMm();
            last = letter;
        }
        if (face != null) {
            pieces.add(new Piece(face, run.toString(), width));
        }
        return pieces;
    }

    static double round(double mm) {
        return Math.rint(mm * 1000) / 1000 + 0.0;
    }

    /**
     * How text looks.
     *
     * @param face name of the font face
     * @param sizeMm height of the em
     * @param trackingMm added after each letter
     * @param colour of the letters
     * @param halo a rim around them, or null
     */
    public record TypeStyle(
            String face, double sizeMm, double trackingMm, Colour colour, Item.@Nullable Halo halo) {

        /** The same in another colour. */
        public TypeStyle in(Colour other) {
            return new TypeStyle(face, sizeMm, trackingMm, other, halo);
        }

        /** The same, spaced otherwise. */
        public TypeStyle spaced(double trackingMm) {
            return new TypeStyle(face, sizeMm, trackingMm, colour, halo);
        }

        /** The same in another size; spacing and halo stay as they are. */
        public TypeStyle sized(double sizeMm) {
            return new TypeStyle(face, sizeMm, trackingMm, colour, halo);
        }

        /** The same with a rim around the letters. */
        public TypeStyle withHalo(Item.@Nullable Halo halo) {
            return new TypeStyle(face, sizeMm, trackingMm, colour, halo);
        }
    }
}
