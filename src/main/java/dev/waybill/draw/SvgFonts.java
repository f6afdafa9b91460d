package dev.waybill.draw;

import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.type.FontBook;
import dev.waybill.map.type.FontFace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The fonts that a drawing uses, cut to the letters it uses, as a style sheet. */
final class SvgFonts {

    /** Tables that browsers ask for; the others are of no use in a subset. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "post", "OS/2", "cvt ", "fpgm", "prep");

    private SvgFonts() {}

    static String styleSheet(Drawing drawing, FontBook fonts) throws IOException {
        StringBuilder style = new StringBuilder("text{font-kerning:none;font-variant-ligatures:none}");
        for (Map.Entry<String, SortedSet<Integer>> used : lettersByFace(drawing).entrySet()) {
            byte[] subset = subset(fonts.getFace(used.getKey()), used.getValue());
            style.append("@font-face{font-family:'")
                    .append(family(used.getKey()))
                    .append("';font-weight:")
                    .append(weight(used.getKey()))
                    .append(";font-style:")
                    .append(style(used.getKey()))
                    .append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(subset))
                    .append(")}");
        }
        return style.toString();
    }

    /** The family's name in the file: not that of an installed font, so that none is taken for it. */
    private static String family(String face) {
        return "waybill-" + face;
    }

    /** The embedded family, and what to take where embedded fonts are ignored: the same font, if it is installed. */
    static String families(String face) {
        String installed = face.substring(0, face.indexOf('-'))
                .replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ");
        return family(face) + ",'" + installed + "'," + (face.startsWith("SourceSerif") ? "serif" : "sans-serif");
    }

    /** Weight of a face, as CSS has it. */
    static String weight(String face) {
        return face.contains("SemiBold") ? "600" : "400";
    }

    /** Slant of a face, as CSS has it. */
    static String style(String face) {
        return face.contains("Italic") ? "italic" : "normal";
    }

    static SortedMap<String, SortedSet<Integer>> lettersByFace(Drawing drawing) {
        SortedMap<String, SortedSet<Integer>> used = new TreeMap<>();
        for (DrawingLayer layer : drawing.layers()) {
            collect(layer.items(), used);
        }
        return used;
    }

    private static void collect(List<Item> items, Map<String, SortedSet<Integer>> used) {
        for (Item item : items) {
            if (item instanceof Item.Group group) {
                collect(group.items(), used);
            } else if (item instanceof Item.Text text) {
                for (Item.Run run : text.runs()) {
                    SortedSet<Integer> letters = used.computeIfAbsent(run.face(), face -> new TreeSet<>());
                    run.text().codePoints().forEach(letters::add);
                }
            }
        }
    }

    private static byte[] subset(FontFace face, SortedSet<Integer> letters) throws IOException {
        try (TrueTypeFont font = face.open()) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            letters.forEach(subsetter::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}
