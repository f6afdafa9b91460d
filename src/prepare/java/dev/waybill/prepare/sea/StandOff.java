package dev.waybill.prepare.sea;

import dev.waybill.routing.sea.coast.Coast;
import dev.waybill.routing.sea.coast.Room;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves a coast out to where ships pass it.
 *
 * <p>The rule, the same everywhere: a headland is given a berth of {@link #SHARE} of the sea room before it, less
 * {@link #SLACK_METRES}, at most {@link #MOST_METRES}. The sea room is the radius of the largest disc of water that touches the coast there. Every point
 * of such a disc's radius has that headland as its nearest land, so no two berths meet and every strait stays open: in a
 * strait each side keeps a share of half the width. Where moved coasts still cross, being straight between their
 * vertices, the berths of those vertices are halved until they do not.
 */
final class StandOff {

    /** Widest berth: 6 nautical miles. */
    static final double MOST_METRES = 6 * 1852;

    /** Share of the sea room that is kept clear. */
    static final double SHARE = 0.35;

    /** So much less, so that the narrowest waters are not narrowed. */
    static final double SLACK_METRES = 50;

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double FAN_DEGREES = 60;

    private final Rings moved;
    private final double[] berthMetres;

    private StandOff(Rings moved, double[] berthMetres) {
        this.moved = moved;
        this.berthMetres = berthMetres;
    }

    /** The coast where ships pass it. */
    Rings moved() {
        return moved;
    }

    /** The berth of each vertex of {@link #moved}. */
    double[] berthMetres() {
        return berthMetres;
    }

    /** Applies the rule to a coast whose steps are short (a few kilometres). */
    static StandOff of(Rings coast) {
        Whiskers whiskers = new Whiskers(coast);
        Coast tree = Coast.ofRings(coast.all(), Rings.PER_DEGREE);
        int n = whiskers.size();
        double[] berth = new double[n];
        IntStream.range(0, n).parallel().forEach(i -> {
            double room = Room.before(
                    tree, whiskers.vertex[i], whiskers.eastward[i], whiskers.northward[i], MOST_METRES / SHARE);
            berth[i] = Math.max(0, Math.min(MOST_METRES, SHARE * room - SLACK_METRES));
        });
        Rings moved = whiskers.moved(berth);
        for (int round = 0; round < 12; round++) {
            boolean[] crossing = Crossings.of(moved);
            int halved = 0;
            for (int i = 0; i < n; i++) {
                if (crossing[i]) {
                    berth[i] = round < 10 ? berth[i] / 2 : 0;
                    halved++;
                }
            }
            if (halved == 0) {
                break;
            }
            moved = whiskers.moved(berth);
        }
        return withoutRepeats(moved, berth);
    }

    /** Several whiskers of one vertex without a berth end in one place: keeps one of each run. */
    private static StandOff withoutRepeats(Rings moved, double[] berth) {
        Rings distinct = new Rings();
        double[] kept = new double[berth.length];
        int all = 0;
        int size = 0;
        for (int[] ring : moved.all()) {
            int[] once = new int[ring.length];
            int filled = 0;
            for (int i = 0; i < ring.length; i += 2, all++) {
                int before = (i + ring.length - 2) % ring.length;
                if (ring[i] != ring[before] || ring[i + 1] != ring[before + 1]) {
                    once[filled++] = ring[i];
                    once[filled++] = ring[i + 1];
                    kept[size++] = berth[all];
                }
            }
            if (filled >= 6) {
                distinct.add(Arrays.copyOf(once, filled));
            } else {
                size -= filled / 2;
            }
        }
        return new StandOff(distinct, Arrays.copyOf(kept, size));
    }

    /** The directions in which vertices move: one each, several at a sharp headland. */
    private static final class Whiskers {
        final List<int[]> rings;
        final int[] ringStart;
        int[] vertex;
        double[] eastward;
        double[] northward;
        private int[] x;
        private int[] y;
        private int size;

        Whiskers(Rings coast) {
            rings = coast.all();
            ringStart = new int[rings.size() + 1];
            int guess = coast.vertexCount() * 2;
            vertex = new int[guess];
            eastward = new double[guess];
            northward = new double[guess];
            x = new int[guess];
            y = new int[guess];
            int first = 0;
            for (int r = 0; r < rings.size(); r++) {
                ringStart[r] = size;
                addRing(rings.get(r), first);
                first += rings.get(r).length / 2;
            }
            ringStart[rings.size()] = size;
        }

        int size() {
            return size;
        }

        private void addRing(int[] ring, int first) {
            int n = ring.length;
            for (int i = 0; i < n; i += 2) {
                double cos = Math.cos(Math.toRadians((double) ring[i + 1] / Rings.PER_DEGREE));
                int before = (i + n - 2) % n;
                int after = (i + 2) % n;
                double in = Math.atan2(ring[i + 1] - ring[before + 1], (ring[i] - ring[before]) * cos);
                double out = Math.atan2(ring[after + 1] - ring[i + 1], (ring[after] - ring[i]) * cos);
                double turn = Math.IEEEremainder(out - in, 2 * Math.PI);
                int count = Math.max(1, (int) Math.ceil(Math.toDegrees(turn) / FAN_DEGREES));
                for (int k = 0; k < count; k++) {
                    // Land is on the left, so the way out to sea is a quarter turn to the right.
                    double direction = in + turn * (k + 0.5) / count - Math.PI / 2;
                    add(first + i / 2, Math.cos(direction), Math.sin(direction), ring[i], ring[i + 1]);
                }
            }
        }

        private void add(int v, double east, double north, int lon, int lat) {
            if (size == vertex.length) {
                int larger = size + size / 2;
                vertex = Arrays.copyOf(vertex, larger);
                eastward = Arrays.copyOf(eastward, larger);
                northward = Arrays.copyOf(northward, larger);
                x = Arrays.copyOf(x, larger);
                y = Arrays.copyOf(y, larger);
            }
            boolean seam = Math.abs(lon) == Rings.SEAM || lat < -84 * Rings.PER_DEGREE;
            vertex[size] = v;
            eastward[size] = seam ? 0 : east;
            northward[size] = seam ? 0 : north;
            x[size] = lon;
            y[size++] = lat;
        }

        Rings moved(double[] berth) {
            Rings result = new Rings();
            for (int r = 0; r < rings.size(); r++) {
                int[] ring = new int[2 * (ringStart[r + 1] - ringStart[r])];
                for (int i = ringStart[r], k = 0; i < ringStart[r + 1]; i++, k += 2) {
                    double degrees = berth[i] / METRES_PER_DEGREE * Rings.PER_DEGREE;
                    double cos = Math.cos(Math.toRadians((double) y[i] / Rings.PER_DEGREE));
                    double lon = x[i] + eastward[i] * degrees / cos;
                    double lat = y[i] + northward[i] * degrees;
                    int limit = Rings.SEAM - 1;
                    boolean seam = Math.abs(x[i]) == Rings.SEAM;
                    ring[k] = seam ? x[i] : (int) Math.round(Math.max(-limit, Math.min(limit, lon)));
                    ring[k + 1] = (int) Math.round(Math.min(lat, 90.0 * Rings.PER_DEGREE - 1));
                }
                result.add(ring);
            }
            return result;
        }
    }
}
