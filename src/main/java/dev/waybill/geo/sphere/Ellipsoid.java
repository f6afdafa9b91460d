package dev.waybill.geo.sphere;

/**
 * Quick lengths on the WGS 84 ellipsoid between unit vectors of geodetic positions.
 *
 * <p>Method: W. D. Lambert's first-order formula on reduced latitudes; within 20 metres for any two positions that are not
 * nearly antipodal, within millimetres for short ones. Routes are measured exactly once they are found.
 */
public final class Ellipsoid {

    private static final double A = 6_378_137;
    private static final double F = 1 / 298.257223563;

    private Ellipsoid() {}

    public static double metres(double ax, double ay, double az, double bx, double by, double bz) {
        // Reduced latitudes flatten the vector; Lambert's corrections follow from the sum and difference of them.
        double a = 1 / Math.sqrt(ax * ax + ay * ay + az * az * (1 - F) * (1 - F));
        double b = 1 / Math.sqrt(bx * bx + by * by + bz * bz * (1 - F) * (1 - F));
        double sinA = az * (1 - F) * a;
        double sinB = bz * (1 - F) * b;
        double dx = ax * a - bx * b;
        double dy = ay * a - by * b;
        double dz = sinA - sinB;
        double chord2 = dx * dx + dy * dy + dz * dz;
        double half2 = chord2 / 4;
        if (half2 < 1e-16) {
            return A * Math.sqrt(chord2);
        }
        double sigma = 2 * Math.asin(Math.min(1, Math.sqrt(half2)));
        double sin = Math.sin(sigma);
        double sum2 = (sinA + sinB) * (sinA + sinB) / 4;
        double difference2 = (sinA - sinB) * (sinA - sinB) / 4;
        // With P, Q half the sum and difference of the latitudes: sin P cos Q and cos P sin Q are known at once.
        double x = half2 >= 1 ? 0 : (sigma - sin) * sum2 / (1 - half2);
        double y = (sigma + sin) * difference2 / half2;
        return A * (sigma - F / 2 * (x + y));
    }
}
