package dev.waybill.geo.sphere;

/** An arc with what tests of it need again and again. */
public final class Probe {
    public final double px;
    public final double py;
    public final double pz;
    final double wx;
    final double wy;
    final double wz;
    final double nx;
    final double ny;
    final double nz;
    final double normal;
    final double mx;
    final double my;
    final double mz;
    final double halfCos;
    final double halfSin;

    public Probe(double px, double py, double pz, double wx, double wy, double wz) {
        this.px = px;
        this.py = py;
        this.pz = pz;
        this.wx = wx;
        this.wy = wy;
        this.wz = wz;
        nx = py * wz - pz * wy;
        ny = pz * wx - px * wz;
        nz = px * wy - py * wx;
        normal = Math.sqrt(nx * nx + ny * ny + nz * nz);
        double sx = px + wx;
        double sy = py + wy;
        double sz = pz + wz;
        double length = Math.sqrt(sx * sx + sy * sy + sz * sz);
        mx = sx / length;
        my = sy / length;
        mz = sz / length;
        halfCos = mx * px + my * py + mz * pz;
        halfSin = Math.sqrt(Math.max(0, 1 - halfCos * halfCos));
    }

    /** Whether the cap may hold a point of the arc. */
    public boolean mayTouch(double cx, double cy, double cz, double cos, double sin) {
        double off = Math.abs(nx * cx + ny * cy + nz * cz);
        if (cos > 0 && off > sin * normal + 1e-15) {
            return false;
        }
        // Centre further from the arc's middle than half the arc and the cap's radius together.
        double sum = halfCos * cos - halfSin * sin;
        return cos <= 0 || mx * cx + my * cy + mz * cz >= sum - 1e-12;
    }

    public boolean crosses(double ax, double ay, double az, double bx, double by, double bz) {
        double a = -(nx * ax + ny * ay + nz * az);
        double b = nx * bx + ny * by + nz * bz;
        if (a * b <= 0) {
            return false;
        }
        double cx = ay * bz - az * by;
        double cy = az * bx - ax * bz;
        double cz = ax * by - ay * bx;
        double w = -(cx * wx + cy * wy + cz * wz);
        double p = cx * px + cy * py + cz * pz;
        return a * w > 0 && a * p > 0;
    }
}
