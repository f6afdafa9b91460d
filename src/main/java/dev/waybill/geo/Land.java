package dev.waybill.geo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The world's land in detail, for proofs: whether a position or a line lies on it, and how far off it is.
 *
 * <p>All tests are exact side tests on unit vectors, by winding, never by the nearest vertex. Steps of the coast are great
 * circles between positions on a grid of 1e-4 degrees (11 m); what the grid leaves out is the data's own tolerance, 100 m.
 * Lakes are land, but for the Caspian. Below 85 degrees south everything is land.
 *
 * <p>The coast comes in chains, stretches with land on their left ({@link LandChains}), from a file that is mapped into
 * memory. Safe for use by several threads.
 */
public final class Land {

    /** Grid steps per degree. */
    public static final int PER_DEGREE = 10_000;

    private static final double EARTH_METRES = 6_371_008.8;
    private static final int SOUTH_END = -850_000;

    private final LandChains chains;

    private Land(LandChains chains) {
        this.chains = chains;
    }

    /**
     * Maps a land file into memory; takes some milliseconds.
     *
     * @throws IOException if it cannot be read or is no land file
     */
    public static Land open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new Land(new LandChains(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())));
        }
    }

    /**
     * The stretches of coast that come near a box, each with land on its left.
     *
     * @return longitudes and latitudes in turn, on the grid of {@link #PER_DEGREE}, as long as they hang together
     */
    public List<int[]> listChains(LonLatBox box) {
        return chains.listChains(box);
    }

    /** Whether a position lies on land, by winding: an islet in a river that counts as land lies within two rings. */
    public boolean contains(LonLat position) {
        int lat = (int) Math.floor(position.latDegrees() * PER_DEGREE);
        if (lat < SOUTH_END) {
            return true;
        }
        double lon = position.lonDegrees() * PER_DEGREE;
        double[] p = vector(lon, position.latDegrees() * PER_DEGREE);
        int[] winding = {0};
        LonLatBox ray = new LonLatBox(
                position.lonDegrees(), position.latDegrees(), position.lonDegrees(), 90);
        chains.eachChainIn(ray, c -> {
            int[] chain = chains.chain(c);
            for (int i = 2; i < chain.length; i += 2) {
                int a = chain[i - 2];
                int b = chain[i];
                if (a > lon != b > lon) {
                    double side = side(vector(a, chain[i - 1]), vector(b, chain[i + 1]), p);
                    if (b > a ? side < 0 : side > 0) {
                        winding[0] += b > a ? -1 : 1;
                    }
                }
            }
        });
        return winding[0] > 0;
    }

    /**
     * Metres of a line that lie on land.
     *
     * @param line joined by great circles
     */
    public double crossesLandMetres(GeoLine line) {
        double metres = 0;
        boolean onLand = contains(line.start());
        for (int i = 1; i < line.positions().size(); i++) {
            LonLat from = line.positions().get(i - 1);
            LonLat to = line.positions().get(i);
            List<Double> cuts = crossings(from, to);
            if (cuts.isEmpty()) {
                metres += onLand ? from.distanceMetresTo(to) : 0;
                continue;
            }
            double[] a = vector(from);
            double[] b = vector(to);
            cuts.add(0, 0.0);
            cuts.add(1.0);
            for (int k = 1; k < cuts.size(); k++) {
                onLand = contains(between(a, b, (cuts.get(k - 1) + cuts.get(k)) / 2));
                if (onLand) {
                    metres += between(a, b, cuts.get(k - 1)).distanceMetresTo(between(a, b, cuts.get(k)));
                }
            }
        }
        return metres;
    }

    /** Where a great circle crosses the coast: shares of its chord, ascending. */
    private List<Double> crossings(LonLat from, LonLat to) {
        double[] a = vector(from);
        double[] b = vector(to);
        List<Double> cuts = new ArrayList<>();
        chains.eachChainIn(boxAround(from, to), index -> {
            int[] chain = chains.chain(index);
            double[] d = vector(chain[0], chain[1]);
            double sideD = side(a, b, d);
            for (int i = 2; i < chain.length; i += 2) {
                double[] c = d;
                double sideC = sideD;
                d = vector(chain[i], chain[i + 1]);
                sideD = side(a, b, d);
                if (sideC > 0 != sideD > 0) {
                    double sideA = side(c, d, a);
                    double sideB = side(c, d, b);
                    if (sideA > 0 != sideB > 0 && sideC > 0 == sideB > 0) {
                        cuts.add(sideA / (sideA - sideB));
                    }
                }
            }
        });
        cuts.sort(null);
        return cuts;
    }

    private static LonLatBox boxAround(LonLat from, LonLat to) {
        LonLatBox box = LonLatBox.around(List.of(from, to));
        if (box.widthDegrees() < 1e-9) {
            return box;
        }
        // A great circle bulges poleward of both its ends; its highest latitude bounds it.
        double[] a = vector(from);
        double[] b = vector(to);
        double[] n = {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
        double most = Math.toDegrees(Math.acos(Math.abs(n[2]) / Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2])));
        double half = Math.toRadians(box.widthDegrees() / 2);
        double mean = Math.max(Math.abs(from.latDegrees()), Math.abs(to.latDegrees()));
        double bulged = Math.toDegrees(Math.atan(Math.tan(Math.toRadians(mean)) / Math.cos(Math.min(half, 1.57))));
        double reach = Math.max(mean, Math.min(most, bulged));
        boolean north = from.latDegrees() + to.latDegrees() >= 0;
        return new LonLatBox(
                box.westDegrees(),
                north ? box.southDegrees() : Math.max(-90, Math.min(box.southDegrees(), -reach)),
                box.eastDegrees(),
                north ? Math.min(90, Math.max(box.northDegrees(), reach)) : box.northDegrees());
    }

    /**
     * Metres from a position to the nearest coast, whichever side of it the position is on.
     *
     * @param withinMetres coast farther off than this is not looked for
     * @return metres on the mean sphere (within 0.4 %), or {@code withinMetres} if there is no coast that near
     */
    public double distanceToLandMetres(LonLat position, double withinMetres) {
        double[] p = vector(position);
        Reach reach = new Reach(position, withinMetres);
        chains.eachChainIn(boxAround(position, withinMetres), index -> {
            int[] chain = chains.chain(index);
            for (int i = 2; i < chain.length; i += 2) {
                if (reach.mayHold(chain, i)) {
                    double[] from = vector(chain[i - 2], chain[i - 1]);
                    reach.narrow(chord2ToStep(p, from, vector(chain[i], chain[i + 1])));
                }
            }
        });
        return reach.metres;
    }

    /** How far the nearest coast is at most, as a box on the grid that passes over most steps without trigonometry. */
    private static final class Reach {

        private static final double SHORT_STEP = PER_DEGREE;
        /** By how much a great circle of a degree may bulge over its ends, amply. */
        private static final double BULGE_METRES = 300;

        private final double lon;
        private final double lat;
        private final double cos;
        private double metres;
        private double chord2;
        private double latReach;
        private double lonReach;

        Reach(LonLat position, double withinMetres) {
            lon = position.lonDegrees() * PER_DEGREE;
            lat = position.latDegrees() * PER_DEGREE;
            double highest = Math.abs(position.latDegrees()) + (withinMetres + BULGE_METRES) / 110_000;
            cos = Math.cos(Math.toRadians(Math.min(89.9, highest)));
            double half = Math.sin(Math.min(Math.PI, withinMetres / EARTH_METRES) / 2);
            set(withinMetres, 4 * half * half);
        }

        private void set(double nearest, double nearestChord2) {
            metres = nearest;
            chord2 = nearestChord2;
            latReach = (nearest + BULGE_METRES) / 110_000 * PER_DEGREE;
            lonReach = latReach / cos;
        }

        /** Whether the step that ends at an index of a chain may be as near; long steps always may. */
        boolean mayHold(int[] chain, int i) {
            if (Math.abs(chain[i] - chain[i - 2]) > SHORT_STEP) {
                return true;
            }
            double a = chain[i - 1] - lat;
            double b = chain[i + 1] - lat;
            if (a > latReach && b > latReach || a < -latReach && b < -latReach) {
                return false;
            }
            double c = eastwards(chain[i - 2]);
            double d = eastwards(chain[i]);
            return !(c > lonReach && d > lonReach || c < -lonReach && d < -lonReach);
        }

        private double eastwards(int gridLon) {
            double east = gridLon - lon;
            double turn = 360.0 * PER_DEGREE;
            return east > turn / 2 ? east - turn : east < -turn / 2 ? east + turn : east;
        }

        void narrow(double found) {
            if (found < chord2) {
                set(2 * EARTH_METRES * Math.asin(Math.sqrt(found) / 2), found);
            }
        }
    }

    /** The box that holds everything within a distance of a position. */
    public static LonLatBox boxAround(LonLat position, double metres) {
        double lat = metres / 110_000;
        double highest = Math.min(89.9, Math.abs(position.latDegrees()) + lat);
        double lon = Math.min(179.9, lat / Math.cos(Math.toRadians(highest)));
        return new LonLatBox(
                LonLat.wrapLongitude(position.lonDegrees() - lon),
                Math.max(-90, position.latDegrees() - lat),
                LonLat.wrapLongitude(position.lonDegrees() + lon),
                Math.min(90, position.latDegrees() + lat));
    }

    private static double chord2ToStep(double[] p, double[] a, double[] b) {
        double x = b[0] - a[0];
        double y = b[1] - a[1];
        double z = b[2] - a[2];
        double length2 = x * x + y * y + z * z;
        double t = length2 == 0 ? 0 : ((p[0] - a[0]) * x + (p[1] - a[1]) * y + (p[2] - a[2]) * z) / length2;
        t = Math.max(0, Math.min(1, t));
        double dx = a[0] + t * x - p[0];
        double dy = a[1] + t * y - p[1];
        double dz = a[2] + t * z - p[2];
        return dx * dx + dy * dy + dz * dz;
    }

    private static LonLat between(double[] a, double[] b, double share) {
        double x = a[0] + share * (b[0] - a[0]);
        double y = a[1] + share * (b[1] - a[1]);
        double z = a[2] + share * (b[2] - a[2]);
        return new LonLat(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    private static double[] vector(LonLat at) {
        return vector(at.lonDegrees() * PER_DEGREE, at.latDegrees() * PER_DEGREE);
    }

    private static double[] vector(double gridLon, double gridLat) {
        double lon = Math.toRadians(gridLon / PER_DEGREE);
        double lat = Math.toRadians(gridLat / PER_DEGREE);
        double cos = Math.cos(lat);
        return new double[] {cos * Math.cos(lon), cos * Math.sin(lon), Math.sin(lat)};
    }

    private static double side(double[] a, double[] b, double[] c) {
        return (a[1] * b[2] - a[2] * b[1]) * c[0]
                + (a[2] * b[0] - a[0] * b[2]) * c[1]
                + (a[0] * b[1] - a[1] * b[0]) * c[2];
    }
}
