package dev.waybill.geo.land;

import java.util.ArrayList;
import java.util.List;

/** A piece of a great circle, shorter than half of one, held against stretches of coast by exact side tests. */
final class LandArc {

    private final double[] a;
    private final double[] b;
    /** Normal of the plane, for the signs of exact side tests. */
    private final double[] across;
    /** The same of length 1; all zero if both ends are the same. */
    private final double[] n;
    /** Planes through the ends, square to the great circle; what lies on the inner side of both is beside the piece. */
    private final double[] fromA;

    private final double[] toB;

    LandArc(double[] a, double[] b) {
        this.a = a;
        this.b = b;
        across = cross(a, b);
        double length = Math.sqrt(dot(across, across));
        n = length == 0 ? across : new double[] {across[0] / length, across[1] / length, across[2] / length};
        fromA = cross(n, a);
        toB = cross(b, n);
    }

    /** Where the piece crosses a chain: shares of the piece's chord, added to a list in the chain's order. */
    void addCrossings(LandChain chain, List<Double> cuts) {
        if (!chain.mayComeNear(n[0], n[1], n[2], 0)) {
            return;
        }
        double[] xyz = chain.xyz;
        double sideD = side(xyz, 0);
        for (int d = 3; d < xyz.length; d += 3) {
            double sideC = sideD;
            sideD = side(xyz, d);
            if (sideC > 0 != sideD > 0) {
                double sideA = sideOfStep(xyz, d, a);
                double sideB = sideOfStep(xyz, d, b);
                if (sideA > 0 != sideB > 0 && sideC > 0 == sideB > 0) {
                    cuts.add(sideA / (sideA - sideB));
                }
            }
        }
    }

    /**
     * The squared chord between the piece and a chain.
     *
     * @param within squared; chains farther off are not measured
     * @return at most {@code within}
     */
    double chord2To(LandChain chain, double within) {
        if (!chain.mayComeNear(n[0], n[1], n[2], Math.sqrt(within))) {
            return within;
        }
        List<Double> cuts = new ArrayList<>(0);
        addCrossings(chain, cuts);
        if (!cuts.isEmpty()) {
            return 0;
        }
        double[] xyz = chain.xyz;
        double least = Math.min(within, chord2ToVertex(xyz, 0));
        for (int d = 3; d < xyz.length; d += 3) {
            least = Math.min(least, chord2ToVertex(xyz, d));
            least = Math.min(least, Math.min(chord2ToStep(a, xyz, d), chord2ToStep(b, xyz, d)));
        }
        return least;
    }

    private double chord2ToVertex(double[] xyz, int p) {
        double x = xyz[p];
        double y = xyz[p + 1];
        double z = xyz[p + 2];
        if (fromA[0] * x + fromA[1] * y + fromA[2] * z > 0 && toB[0] * x + toB[1] * y + toB[2] * z > 0) {
            double sin = n[0] * x + n[1] * y + n[2] * z;
            double sagitta = sin * sin / (1 + Math.sqrt(Math.max(0, 1 - sin * sin)));
            return sin * sin + sagitta * sagitta;
        }
        return Math.min(chord2(a, x, y, z), chord2(b, x, y, z));
    }

    /** The squared chord from a position to the step of a chain that ends at an index. */
    static double chord2ToStep(double[] p, double[] xyz, int end) {
        int start = end - 3;
        double x = xyz[end] - xyz[start];
        double y = xyz[end + 1] - xyz[start + 1];
        double z = xyz[end + 2] - xyz[start + 2];
        double px = p[0] - xyz[start];
        double py = p[1] - xyz[start + 1];
        double pz = p[2] - xyz[start + 2];
        double length2 = x * x + y * y + z * z;
        double t = length2 == 0 ? 0 : Math.max(0, Math.min(1, (px * x + py * y + pz * z) / length2));
        double dx = t * x - px;
        double dy = t * y - py;
        double dz = t * z - pz;
        return dx * dx + dy * dy + dz * dz;
    }

    private static double chord2(double[] p, double x, double y, double z) {
        return (p[0] - x) * (p[0] - x) + (p[1] - y) * (p[1] - y) + (p[2] - z) * (p[2] - z);
    }

    /** Positive if a vertex lies left of the piece. */
    private double side(double[] xyz, int p) {
        return across[0] * xyz[p] + across[1] * xyz[p + 1] + across[2] * xyz[p + 2];
    }

    /** Positive if a position lies left of the step of a chain that ends at an index. */
    private static double sideOfStep(double[] xyz, int end, double[] p) {
        int start = end - 3;
        return (xyz[start + 1] * xyz[end + 2] - xyz[start + 2] * xyz[end + 1]) * p[0]
                + (xyz[start + 2] * xyz[end] - xyz[start] * xyz[end + 2]) * p[1]
                + (xyz[start] * xyz[end + 1] - xyz[start + 1] * xyz[end]) * p[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
