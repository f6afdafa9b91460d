package dev.waybill.map.drawing;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param rgb red, green and blue, eight bits each
 * @param opacity 0 (nothing) to 1 (covers what is behind)
 */
public record Colour(int rgb, double opacity) {

    /** Black. */
    public static final Colour BLACK = new Colour(0, 1);

    /** White. */
    public static final Colour WHITE = new Colour(0xffffff, 1);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Colour {
        if (rgb < 0 || rgb > 0xffffff || !(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("no colour: " + rgb + ", " + opacity);
        }
    }

    /**
     * Reads {@code #rrggbb} or {@code #rrggbbaa}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Colour parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
            throw new IllegalArgumentException("a colour is written #rrggbb or #rrggbbaa, not " + text);
        }
        int rgb = Integer.parseInt(text.substring(1, 7), 16);
        double opacity = text.length() == 9 ? Integer.parseInt(text.substring(7), 16) / 255.0 : 1;
        return new Colour(rgb, opacity);
    }

    /** The same colour, let through more. */
    public Colour faded(double share) {
        return new Colour(rgb, opacity * share);
    }

    /** Between this and the other: 0 gives this, 1 the other. */
    public Colour mixed(Colour other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int mine = rgb >> shift & 0xff;
            int theirs = other.rgb >> shift & 0xff;
            mixed |= (int) Math.round(mine + (theirs - mine) * share) << shift;
        }
        return new Colour(mixed, opacity + (other.opacity - opacity) * share);
    }

    /** As {@code #rrggbb}, without the opacity. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** How bright it looks, 0 (black) to 1 (white): relative luminance as WCAG 2 defines it. */
    public double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
