package dev.waybill.export.layer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as text with a fixed number of decimals at most, trailing zeros dropped, never in exponent form;
 * rounded to the nearest, and "-0" becomes "0".
 */
public record Decimals(int places) {

    private static final int MOST = 15;

    /** Below this, a double scaled to whole units is off by far less than one unit. */
    private static final double EXACT = 1L << 30;

    private static final double[] POWERS = new double[MOST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= MOST; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    /**
     * Checks the number of decimals.
     *
     * @throws IllegalArgumentException unless it lies between 0 and 15
     */
    public Decimals {
        if (places < 0 || places > MOST) {
            throw new IllegalArgumentException("decimals must lie between 0 and " + MOST + ": " + places);
        }
    }

    /** The number as text. */
    public String format(double number) {
        StringBuilder text = new StringBuilder(24);
        append(text, number);
        return text.toString();
    }

    /** Appends the number as text. Coordinates come by the million, so nothing is made on the way. */
    public void append(StringBuilder text, double number) {
        double scaled = Math.abs(number) * POWERS[places];
        if (scaled < EXACT) {
            appendFast(text, number < 0, Math.round(scaled));
        } else {
            text.append(exact(number));
        }
    }

    private void appendFast(StringBuilder text, boolean negative, long scaled) {
        long one = (long) POWERS[places];
        if (negative && scaled != 0) {
            text.append('-');
        }
        text.append(scaled / one);
        long fraction = scaled % one;
        if (fraction != 0) {
            text.append('.');
        }
        while (fraction != 0) {
            one /= 10;
            text.append((char) ('0' + fraction / one));
            fraction %= one;
        }
    }

    private String exact(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
