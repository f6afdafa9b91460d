package dev.waybill.map.drawing;

/**
 * A position on the page.
 *
 * @param xMm millimetres from the left rim
 * @param yMm millimetres from the upper rim
 */
public record Point(double xMm, double yMm) {

    /** The point moved by so much. */
    public Point moved(double rightMm, double downMm) {
        return new Point(xMm + rightMm, yMm + downMm);
    }

    /** Millimetres to another point. */
    public double distanceMm(Point other) {
        return Math.hypot(xMm - other.xMm, yMm - other.yMm);
    }
}
