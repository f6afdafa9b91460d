package dev.waybill.map.drawing;

/**
 * An upright rectangle on the page, in millimetres.
 *
 * @param xMm left rim
 * @param yMm upper rim
 * @param widthMm at least 0
 * @param heightMm at least 0
 */
public record Box(double xMm, double yMm, double widthMm, double heightMm) {

    /** The box around a centre. */
    public static Box around(Point centre, double widthMm, double heightMm) {
        return new Box(centre.xMm() - widthMm / 2, centre.yMm() - heightMm / 2, widthMm, heightMm);
    }

    /** The right rim. */
    public double rightMm() {
        return xMm + widthMm;
    }

    /** The lower rim. */
    public double bottomMm() {
        return yMm + heightMm;
    }

    /** The middle. */
    public Point centre() {
        return new Point(xMm + widthMm / 2, yMm + heightMm / 2);
    }

    /** The box made larger (or smaller, below 0) on all four sides. */
    public Box grown(double byMm) {
        return new Box(
                xMm - byMm, yMm - byMm, Math.max(0, widthMm + 2 * byMm), Math.max(0, heightMm + 2 * byMm));
    }

    /** Whether the two share any area. */
    public boolean overlaps(Box other) {
        return xMm < other.rightMm() && other.xMm < rightMm() && yMm < other.bottomMm() && other.yMm < bottomMm();
    }

    /** Whether the other lies wholly inside or on the rim. */
    public boolean contains(Box other) {
        return other.xMm >= xMm
                && other.rightMm() <= rightMm()
                && other.yMm >= yMm
                && other.bottomMm() <= bottomMm();
    }

    /** Whether the point lies inside or on the rim. */
    public boolean contains(Point point) {
        return point.xMm() >= xMm && point.xMm() <= rightMm() && point.yMm() >= yMm && point.yMm() <= bottomMm();
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        double x = Math.min(xMm, other.xMm);
        double y = Math.min(yMm, other.yMm);
        return new Box(
                x, y, Math.max(rightMm(), other.rightMm()) - x, Math.max(bottomMm(), other.bottomMm()) - y);
    }
}
