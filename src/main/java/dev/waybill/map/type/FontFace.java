package dev.waybill.map.type;

import dev.waybill.map.drawing.Outline;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font file: what letters it has, how wide they are and how they look.
 *
 * <p>Measures are in ems, the size of the type. May be used by several threads.
 */
public final class FontFace {

    private final String name;
    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final Kerning kerning;
    private final double unitsPerEm;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    /**
     * A letter's shape and width.
     *
     * @param outline for type of {@link #GLYPH_SCALE} millimetres, x to the right and y down from the start of the
     *     baseline
     * @param advanceEm how far the next letter stands
     */
    public record Glyph(Outline outline, double advanceEm) {}

    private FontFace(String name, byte[] file, TrueTypeFont font) throws IOException {
        this.name = name;
        this.file = file;
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        this.kerning = Kerning.read(font);
    }

    /**
     * Reads a TrueType font.
     *
     * @param name its name in drawings
     * @param file the font file's bytes
     * @throws IOException if it is no TrueType font
     */
    static FontFace read(String name, byte[] file) throws IOException {
        return new FontFace(name, file, parse(file));
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        TrueTypeFont font = new PlainParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return font;
    }

    /**
     * Leaves the table of ligatures and alternates unread: Waybill sets one glyph a letter, and the table takes longer
     * than all others together.
     */
    private static final class PlainParser extends TTFParser {
        @Override
        protected TTFTable readTable(String tag) {
            return super.readTable(tag.equals("GSUB") ? "" : tag);
        }
    }

    /** The name by which drawings know it. */
    public String name() {
        return name;
    }

    /**
     * The font, parsed anew, for writers of subsets; the caller closes it.
     *
     * @throws IOException if the font is damaged
     */
    public TrueTypeFont open() throws IOException {
        return parse(file);
    }

    /** Whether it has a glyph for the letter. */
    public boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) != 0;
    }

    /** How far the second letter is moved towards (below 0) or away from the first, in ems. */
    public double kernEm(int first, int second) {
        return kerning.between(letters.getGlyphId(first), letters.getGlyphId(second)) / unitsPerEm;
    }

    /** The letter's glyph; a letter that the font lacks gives the font's mark for that. */
    public Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::load);
    }

    private Glyph load(int codePoint) {
        // The parser reads on demand from one stream and so is not safe for two threads.
        synchronized (font) {
            try {
                int id = letters.getGlyphId(codePoint);
                double advance = font.getAdvanceWidth(id) / unitsPerEm;
                var data = font.getGlyph().getGlyph(id);
                return new Glyph(data == null ? Outline.builder().build() : scaled(data.getPath()), advance);
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + name + " is damaged", e);
            }
        }
    }

    /** Outlines keep thousandths only, so glyphs are kept a thousand times as large as an em of one. */
    private Outline scaled(GeneralPath path) {
        double scale = GLYPH_SCALE / unitsPerEm;
        Outline.Builder outline = Outline.builder();
        double[] c = new double[6];
        double[] at = new double[2];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> outline.moveTo(at[0] = c[0] * scale, at[1] = -c[1] * scale);
                case PathIterator.SEG_LINETO -> outline.lineTo(at[0] = c[0] * scale, at[1] = -c[1] * scale);
                case PathIterator.SEG_QUADTO -> quadratic(outline, at, c, scale);
                case PathIterator.SEG_CUBICTO -> outline.curveTo(
                        c[0] * scale, -c[1] * scale, c[2] * scale, -c[3] * scale, at[0] = c[4] * scale, at[1] =
                                -c[5] * scale);
                default -> outline.close();
            }
        }
        return outline.build();
    }

    private static void quadratic(Outline.Builder outline, double[] at, double[] c, double scale) {
        double cx = c[0] * scale;
        double cy = -c[1] * scale;
        double x = c[2] * scale;
        double y = -c[3] * scale;
        outline.curveTo(
                at[0] + 2 * (cx - at[0]) / 3,
                at[1] + 2 * (cy - at[1]) / 3,
                x + 2 * (cx - x) / 3,
                y + 2 * (cy - y) / 3,
                x,
                y);
        at[0] = x;
        at[1] = y;
    }

    /** A glyph's outline is drawn for type of this size. */
    public static final double GLYPH_SCALE = 1000;
}
