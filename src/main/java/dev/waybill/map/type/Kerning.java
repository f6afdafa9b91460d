package dev.waybill.map.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Pair kerning from a font's GPOS table: lookups of type 2 behind the feature {@code kern}, both formats.
 *
 * <p>Source: OpenType specification 1.9, "GPOS". Fonts without the table, or with a table in another shape, are simply
 * not kerned.
 */
final class Kerning {

    private static final Kerning NONE = new Kerning(ByteBuffer.allocate(0));

    private final ByteBuffer table;
    private final Set<Integer> subtables = new LinkedHashSet<>();
    private final Map<Long, Integer> known = new HashMap<>();

    private Kerning(ByteBuffer table) {
        this.table = table;
    }

    /** Finds the kerning of a font. */
    static Kerning read(TrueTypeFont font) throws IOException {
        TTFTable gpos = font.getTableMap().get("GPOS");
        if (gpos == null) {
            return NONE;
        }
        Kerning kerning = new Kerning(ByteBuffer.wrap(font.getTableBytes(gpos)));
        try {
            kerning.findSubtables();
        } catch (IndexOutOfBoundsException e) {
            return NONE;
        }
        return kerning;
    }

    /** How much the second glyph is moved, in the font's units; mostly 0. */
    synchronized int between(int firstGlyph, int secondGlyph) {
        if (subtables.isEmpty()) {
            return 0;
        }
        return known.computeIfAbsent((long) firstGlyph << 32 | secondGlyph, pair -> {
            for (int subtable : subtables) {
                try {
                    int cover = coverage(subtable + u16(subtable + 2), firstGlyph);
                    Integer value = cover < 0 ? null : value(subtable, cover, firstGlyph, secondGlyph);
                    if (value != null) {
                        return value;
                    }
                } catch (IndexOutOfBoundsException e) {
                    return 0;
                }
            }
            return 0;
        });
    }

    private void findSubtables() {
        int features = u16(6);
        int lookups = u16(8);
        for (int i = 0; i < u16(features); i++) {
            int record = features + 2 + 6 * i;
            if (table.getInt(record) == 0x6b65726e) {
                int feature = features + u16(record + 4);
                each(feature + 2, index -> addLookup(lookups + u16(lookups + 2 + 2 * index)));
            }
        }
    }

    private void each(int countAt, IntConsumer use) {
        for (int i = 0; i < u16(countAt); i++) {
            use.accept(u16(countAt + 2 + 2 * i));
        }
    }

    private void addLookup(int lookup) {
        int type = u16(lookup);
        each(lookup + 4, offset -> {
            int subtable = lookup + offset;
            if (type == 9 && u16(subtable + 2) == 2) {
                subtables.add(subtable + table.getInt(subtable + 4));
            } else if (type == 2) {
                subtables.add(subtable);
            }
        });
    }

    /** The glyph's place in a coverage table, or -1. */
    private int coverage(int at, int glyph) {
        int count = u16(at + 2);
        boolean list = u16(at) == 1;
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int row = list ? at + 4 + 2 * middle : at + 4 + 6 * middle;
            int last = list ? u16(row) : u16(row + 2);
            if (glyph < u16(row)) {
                high = middle - 1;
            } else if (glyph > last) {
                low = middle + 1;
            } else {
                return list ? middle : u16(row + 4) + glyph - u16(row);
            }
        }
        return -1;
    }

    @org.jspecify.annotations.Nullable
    private Integer value(int subtable, int cover, int first, int second) {
        int firstFormat = u16(subtable + 4);
        int secondFormat = u16(subtable + 6);
        if ((firstFormat & 4) == 0) {
            return null;
        }
        int skip = 2 * Integer.bitCount(firstFormat & 3);
        int size = 2 * (Integer.bitCount(firstFormat) + Integer.bitCount(secondFormat));
        if (u16(subtable) == 1) {
            int set = subtable + u16(subtable + 10 + 2 * cover);
            for (int i = 0; i < u16(set); i++) {
                int row = set + 2 + i * (2 + size);
                if (u16(row) == second) {
                    return (int) table.getShort(row + 2 + skip);
                }
            }
            return null;
        }
        int firstClass = classOf(subtable + u16(subtable + 8), first);
        int secondClass = classOf(subtable + u16(subtable + 10), second);
        int row = subtable + 16 + (firstClass * u16(subtable + 14) + secondClass) * size;
        return (int) table.getShort(row + skip);
    }

    private int classOf(int at, int glyph) {
        if (u16(at) == 1) {
            int index = glyph - u16(at + 2);
            return index >= 0 && index < u16(at + 4) ? u16(at + 6 + 2 * index) : 0;
        }
        for (int i = 0; i < u16(at + 2); i++) {
            int row = at + 4 + 6 * i;
            if (glyph >= u16(row) && glyph <= u16(row + 2)) {
                return u16(row + 4);
            }
        }
        return 0;
    }

    private int u16(int at) {
        return table.getShort(at) & 0xffff;
    }
}
