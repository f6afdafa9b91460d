package dev.waybill.geo.land;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
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
    public static final int PER_DEGREE = LandChain.PER_DEGREE;

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
        List<Double> cuts = new ArrayList<>();
        LandArc arc = new LandArc(vector(from), vector(to));
        chains.eachChainIn(boxAround(from, to), index -> arc.addCrossings(chains.vectors(index), cuts));
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
        double[] least = {chord2(withinMetres)};
        chains.eachChainIn(boxAround(position, withinMetres), index -> {
            LandChain chain = chains.vectors(index);
            if (chain.mayComeNear(p, Math.sqrt(least[0]))) {
                for (int end = 3; end < chain.xyz.length; end += 3) {
                    least[0] = Math.min(least[0], LandArc.chord2ToStep(p, chain.xyz, end));
                }
            }
        });
        return metres(least[0], withinMetres);
    }

    /**
     * Metres from a piece of a great circle to the nearest coast: 0 if it crosses one.
     *
     * @param from one end
     * @param to the other
     * @param withinMetres coast farther off than this is not looked for
     * @return metres on the mean sphere (within 0.4 %), or {@code withinMetres} if there is no coast that near
     */
    public double distanceToLandMetres(LonLat from, LonLat to, double withinMetres) {
        LandArc arc = new LandArc(vector(from), vector(to));
        double[] least = {chord2(withinMetres)};
        chains.eachChainIn(
                widened(boxAround(from, to), withinMetres),
                index -> least[0] = arc.chord2To(chains.vectors(index), least[0]));
        return metres(least[0], withinMetres);
    }

    private static double chord2(double metres) {
        double half = Math.sin(Math.min(Math.PI, metres / EARTH_METRES) / 2);
        return 4 * half * half;
    }

    private static double metres(double chord2, double mostMetres) {
        return Math.min(mostMetres, 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord2) / 2)));
    }

    /** The box that holds everything within a distance of a box. */
    private static LonLatBox widened(LonLatBox box, double metres) {
        double lat = metres / 110_000;
        double highest = Math.min(89.9, Math.max(Math.abs(box.southDegrees()), Math.abs(box.northDegrees())) + lat);
        double lon = lat / Math.cos(Math.toRadians(highest));
        double south = Math.max(-90, box.southDegrees() - lat);
        double north = Math.min(90, box.northDegrees() + lat);
        return box.widthDegrees() + 2 * lon >= 359.8
                ? new LonLatBox(-180, south, 180, north)
                : new LonLatBox(
                        LonLat.wrapLongitude(box.westDegrees() - lon),
                        south,
                        LonLat.wrapLongitude(box.eastDegrees() + lon),
                        north);
    }

    /** The box that holds everything within a distance of a position. */
    public static LonLatBox boxAround(LonLat position, double metres) {
        return widened(
                new LonLatBox(
                        position.lonDegrees(), position.latDegrees(), position.lonDegrees(), position.latDegrees()),
                metres);
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
