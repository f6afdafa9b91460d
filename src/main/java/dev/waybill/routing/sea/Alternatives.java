package dev.waybill.routing.sea;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.routing.Passage;
import dev.waybill.routing.sea.search.Search;
import dev.waybill.routing.sea.search.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Genuinely different ways: other passages first, then other sides of islands.
 *
 * <p>Each passage of the ways found is closed in turn, and the best way is shunned by a third of its length. A way counts as
 * different if at least a quarter of it runs more than a tenth of its length, and at most 300 km, away from each of the
 * others; and only if it is at most 2.5 times as long as the best.
 */
final class Alternatives {

    private static final double LONGEST = 2.5;
    private static final double SHUN = 1.33;
    private static final double LEAST_APART = 0.25;
    private static final double SAMPLE_METRES = 100_000;
    private static final double MOST_BESIDE_METRES = 300_000;

    private final Voyage voyage;
    private final List<Track> found = new ArrayList<>();
    private final List<Long> closedFor = new ArrayList<>();
    private final Map<Track, Long> closedOf = new IdentityHashMap<>();

    Alternatives(Voyage voyage) {
        this.voyage = voyage;
    }

    /** At most so many ways, the best first; none if there is none. */
    public List<Track> find(int most) {
        voyage.best(0, null).ifPresent(found::add);
        closedFor.add(0L);
        if (found.isEmpty() || most == 1) {
            return found;
        }
        List<Track> candidates = new ArrayList<>();
        for (int tried = 0; tried < found.size() && found.size() < most; tried++) {
            long before = 0;
            for (int i = 0; i < tried; i++) {
                before |= closedFor.get(i);
            }
            for (Passage passage : voyage.passages(found.get(tried))) {
                long closed = closedFor.get(tried) | before | voyage.bit(passage);
                voyage.best(closed, null).ifPresent(track -> {
                    candidates.add(track);
                    closedOf.put(track, closed);
                });
            }
            if (tried == 0) {
                voyage.best(0, shunning()).ifPresent(candidates::add);
            }
            take(candidates, most);
        }
        return found;
    }

    private void take(List<Track> candidates, int most) {
        candidates.sort((a, b) -> Double.compare(a.metres(), b.metres()));
        for (Track candidate : candidates) {
            if (found.size() < most && candidate.metres() < LONGEST * found.get(0).metres() && differs(candidate)) {
                found.add(candidate);
                closedFor.add(closedOf.getOrDefault(candidate, 0L));
            }
        }
    }

    private Search.Penalty shunning() {
        Set<Long> used = new HashSet<>();
        for (int[] nodes : voyage.nodes(null)) {
            for (int i = 1; i < nodes.length; i++) {
                used.add(key(nodes[i - 1], nodes[i]));
            }
        }
        return (from, to) -> used.contains(key(from, to)) ? SHUN : 1;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private boolean differs(Track candidate) {
        double beside = Math.min(MOST_BESIDE_METRES, candidate.metres() / 10);
        for (Track other : found) {
            if (shareApart(candidate, other, beside) < LEAST_APART) {
                return false;
            }
        }
        return true;
    }

    /** Share of a way that runs farther from another than some metres, by samples. */
    private static double shareApart(Track way, Track other, double metres) {
        double step = Math.min(SAMPLE_METRES, metres / 3);
        double chord2 = Arcs.chord2(metres);
        List<double[]> mine = samples(way, step);
        List<double[]> theirs = samples(other, step);
        int apart = 0;
        for (double[] a : mine) {
            boolean near = false;
            for (int i = 0; i < theirs.size() && !near; i++) {
                double[] b = theirs.get(i);
                double x = a[0] - b[0];
                double y = a[1] - b[1];
                double z = a[2] - b[2];
                near = x * x + y * y + z * z < chord2;
            }
            apart += near ? 0 : 1;
        }
        return (double) apart / mine.size();
    }

    private static List<double[]> samples(Track track, double stepMetres) {
        List<double[]> samples = new ArrayList<>();
        for (int i = 1; i < track.bends().size(); i++) {
            for (LonLat at : Arcs.steps(track.bends().get(i - 1), track.bends().get(i), stepMetres)) {
                samples.add(new double[] {Arcs.x(at), Arcs.y(at), Arcs.z(at)});
            }
        }
        return samples;
    }
}
