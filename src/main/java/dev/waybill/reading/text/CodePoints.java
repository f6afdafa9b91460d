package dev.waybill.reading.text;

/**
 * Turns positions in a Java text (UTF-16 units) into positions in Unicode code points, as other languages count.
 *
 * <p>A step of a thousand units is kept, so that a look-up reads at most that much; a text without surrogates is its own
 * count.
 */
public final class CodePoints {

    private static final int STEP = 1024;

    private final String text;
    private final int[] counts;
    private final boolean plain;

    /** Counts a text once; linear in its length. */
    public CodePoints(String text) {
        this.text = text;
        int steps = text.length() / STEP + 1;
        counts = new int[steps];
        boolean surrogates = false;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                counts[i / STEP] = count;
            }
            boolean second = i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            surrogates |= second;
            count += second ? 0 : 1;
        }
        plain = !surrogates;
    }

    /** The number of code points before a position in UTF-16 units. */
    public int before(int unit) {
        if (plain) {
            return unit;
        }
        int step = Math.min(unit / STEP, counts.length - 1);
        int count = counts[step];
        for (int i = step * STEP; i < unit; i++) {
            boolean second = i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            count += second ? 0 : 1;
        }
        return count;
    }
}
