package dev.waybill.prepare.sea;

import dev.waybill.prepare.Packages;
import dev.waybill.routing.sea.coast.Coast;
import dev.waybill.routing.sea.sight.SightGraph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Makes {@code geodata/sea}: the land for proofs, then the coast where ships pass it and the graph between its headlands.
 *
 * <p>Steps: read, clean ({@link LandCleaner}), write the land; take out what is finer than 150 m, join skerries
 * ({@link Bridges}), take out what is finer than 2 km ({@link OuterSimplifier}: land only grows), keep off
 * ({@link StandOff}), smooth, look around ({@link SightGraph}), write. About three minutes on two idle cores.
 */
public final class SeaPart {

    private static final String PACKAGE = "@geo-maps/earth-lands-100m";
    static final String VERSION = "0.6.0";
    private static final double FINE_METRES = 150;
    private static final double COARSE_METRES = 2_000;
    private static final double BRIDGE_METRES = 2_000;
    private static final double LARGE_ISLAND_METRES = 5_000;
    private static final double LONGEST_STEP_METRES = 60_000;
    private static final double DENSE_METRES = 5_000;

    private SeaPart() {}

    /**
     * Makes {@code land.bin} and {@code graph.bin}; {@code waterways.geojson} and {@code passages.csv} must be there.
     *
     * @param cache folder of downloads
     * @param geodata folder of Waybill's data
     * @throws IOException if the package or a table cannot be read
     */
    public static void run(Path cache, Path geodata) throws IOException {
        Path folder = Files.createDirectories(geodata.resolve("sea"));
        Path tarball = new Packages(cache).npm(PACKAGE, VERSION);
        Rings clean;
        try (InputStream geoJson = Packages.open(tarball, "map.geo.json")) {
            clean = new LandCleaner().clean(LandReader.read(geoJson));
        }
        LandWriter.write(clean, folder.resolve("land.bin"));
        Rings passed = whereShipsPass(clean);
        Coast coast = Coast.ofRings(passed.all(), Rings.PER_DEGREE);
        Coast land = Coast.ofRings(clean.all(), Rings.PER_DEGREE);
        GraphWriter.write(passed, coast, SightGraph.of(coast, land), folder);
    }

    /** The coast where ships pass it. */
    static Rings whereShipsPass(Rings clean) {
        Rings fine = OuterSimplifier.simplify(clean, FINE_METRES, LONGEST_STEP_METRES);
        Rings joined = Bridges.join(fine, BRIDGE_METRES, LARGE_ISLAND_METRES);
        Rings coarse = OuterSimplifier.simplify(joined, COARSE_METRES, LONGEST_STEP_METRES);
        StandOff standOff = StandOff.of(dense(coarse));
        double[] tolerance = BerthReach.tolerance(standOff.moved(), standOff.berthMetres());
        return OuterSimplifier.simplify(standOff.moved(), tolerance, LONGEST_STEP_METRES);
    }

    /** The same coast in short steps, so that the sea room is measured often enough. */
    private static Rings dense(Rings rings) {
        Rings dense = new Rings();
        for (int[] ring : rings.all()) {
            int[] out = new int[64];
            int size = 0;
            for (int i = 0; i < ring.length; i += 2) {
                int j = (i + 2) % ring.length;
                int parts = parts(ring[i], ring[i + 1], ring[j], ring[j + 1]);
                out = size + 2 * parts > out.length ? Arrays.copyOf(out, (size + 2 * parts) * 2) : out;
                for (int k = 0; k < parts; k++) {
                    out[size++] = ring[i] + (int) Math.round((double) (ring[j] - ring[i]) * k / parts);
                    out[size++] = ring[i + 1] + (int) Math.round((double) (ring[j + 1] - ring[i + 1]) * k / parts);
                }
            }
            dense.add(Arrays.copyOf(out, size));
        }
        return dense;
    }

    private static int parts(int ax, int ay, int bx, int by) {
        boolean seam = Math.abs(ax) == Rings.SEAM && Math.abs(bx) == Rings.SEAM;
        if (seam || ay < -84 * Rings.PER_DEGREE) {
            return 1;
        }
        double cos = Math.cos(Math.toRadians((double) ay / Rings.PER_DEGREE));
        double metres = Math.hypot((bx - ax) * cos, by - ay) * 111_320 / Rings.PER_DEGREE;
        return Math.max(1, (int) Math.ceil(metres / DENSE_METRES));
    }
}
