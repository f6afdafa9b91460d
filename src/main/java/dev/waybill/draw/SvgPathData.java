package dev.waybill.draw;

import dev.waybill.map.drawing.Outline;

/** Collects SVG path data, relative to the point before, in thousandths of a millimetre. */
final class SvgPathData implements Outline.Visitor {

    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;
    private char last;

    @Override
    public void moveTo(double xMm, double yMm) {
        step('M');
        x = thousandths(xMm);
        y = thousandths(yMm);
        append(x);
        append(y);
        // A pair after "M" would be an absolute line.
        last = 'M';
    }

    @Override
    public void lineTo(double xMm, double yMm) {
        step('l');
        to(xMm, yMm);
    }

    @Override
    public void curveTo(double x1Mm, double y1Mm, double x2Mm, double y2Mm, double xMm, double yMm) {
        step('c');
        append(thousandths(x1Mm) - x);
        append(thousandths(y1Mm) - y);
        append(thousandths(x2Mm) - x);
        append(thousandths(y2Mm) - y);
        to(xMm, yMm);
    }

    @Override
    public void close() {
        data.append('z');
        last = 'z';
    }

    private void to(double xMm, double yMm) {
        long nextX = thousandths(xMm);
        long nextY = thousandths(yMm);
        append(nextX - x);
        append(nextY - y);
        x = nextX;
        y = nextY;
    }

    private void step(char letter) {
        if (letter != last) {
            data.append(letter);
            last = letter;
        }
    }

    private void append(long thousandths) {
        char before = data.isEmpty() ? ' ' : data.charAt(data.length() - 1);
        if (thousandths >= 0 && (Character.isDigit(before) || before == '.')) {
            data.append(' ');
        }
        data.append(SvgWriter.number(thousandths / 1000.0));
    }

    private static long thousandths(double mm) {
        return Math.round(mm * 1000);
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
