package dev.waybill.routing.rail.track;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stations near a position, exactly.
 *
 * <p>Method: a k-d tree over unit vectors, so that neither the antimeridian nor a pole is special; what the sphere
 * finds is put in order by the ellipsoid's geodesics. Building takes n log n, a query about log n steps.
 */
public final class StationIndex {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Sphere and ellipsoid differ by up to 0.56 percent. */
    private static final double SPHERE_SLACK = 1.006;

    private final List<LonLat> positions;
    private final double[][] vectors;
    private final int[] order;

    /** Builds the index; stations are known by their place in the list. */
    public StationIndex(List<LonLat> positions) {
        this.positions = List.copyOf(positions);
        this.vectors = new double[positions.size()][];
        this.order = new int[positions.size()];
        for (int i = 0; i < order.length; i++) {
            vectors[i] = vector(positions.get(i));
            order[i] = i;
        }
        build(0, order.length, 0);
    }

    /**
     * A station and how far it is.
     *
     * @param station its place in the list
     * @param metres geodesic
     */
    public record Near(int station, double metres) {}

    /** The nearest station, or the list is empty where there is none. */
    public List<Near> nearest(LonLat position) {
        double[] best = {Double.POSITIVE_INFINITY};
        search(vector(position), 0, order.length, 0, best, null);
        if (best[0] == Double.POSITIVE_INFINITY) {
            return List.of();
        }
        // The chord's winner may lose on the ellipsoid to one slightly farther on the sphere.
        return within(position, metresOfChord(Math.sqrt(best[0])) * SPHERE_SLACK + 0.01).subList(0, 1);
    }

    /** All stations within a distance, nearest first. */
    public List<Near> within(LonLat position, double metres) {
        double chord = chordOfMetres(metres * SPHERE_SLACK + 0.01);
        List<Integer> found = new ArrayList<>();
        search(vector(position), 0, order.length, 0, new double[] {chord * chord}, found);
        return found.stream()
                .map(i -> new Near(i, position.distanceMetresTo(positions.get(i))))
                .filter(near -> near.metres() <= metres)
                .sorted(Comparator.comparingDouble(Near::metres).thenComparingInt(Near::station))
                .toList();
    }

    /** Puts the median of the range in its middle, smaller ones before it, and so on in both halves. */
    private void build(int from, int to, int axis) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        select(from, to - 1, middle, axis);
        build(from, middle, (axis + 1) % 3);
        build(middle + 1, to, (axis + 1) % 3);
    }

    private void select(int from, int to, int wanted, int axis) {
        int left = from;
        int right = to;
        while (left < right) {
            double pivot = vectors[order[(left + right) >>> 1]][axis];
            int i = left;
            int j = right;
            while (i <= j) {
                while (vectors[order[i]][axis] < pivot) {
                    i++;
                }
                while (vectors[order[j]][axis] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swap = order[i];
                    order[i++] = order[j];
                    order[j--] = swap;
                }
            }
            if (wanted <= j) {
                right = j;
            } else if (wanted >= i) {
                left = i;
            } else {
                return;
            }
        }
    }

    /** Without a list shrinks the limit to the nearest; with one collects all within the limit. */
    private void search(
            double[] target,
            int from,
            int to,
            int axis,
            double[] limit,
            @Nullable List<Integer> found) {
        if (from >= to) {
            return;
        }
        int middle = (from + to) >>> 1;
        double[] at = vectors[order[middle]];
        double squared = squaredChord(target, at);
        if (squared <= limit[0]) {
            if (found == null) {
                limit[0] = squared;
            } else {
                found.add(order[middle]);
            }
        }
        double side = target[axis] - at[axis];
        int next = (axis + 1) % 3;
        search(target, side < 0 ? from : middle + 1, side < 0 ? middle : to, next, limit, found);
        if (side * side <= limit[0]) {
            search(target, side < 0 ? middle + 1 : from, side < 0 ? to : middle, next, limit, found);
        }
    }

    private static double squaredChord(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return x * x + y * y + z * z;
    }

    private static double chordOfMetres(double metres) {
        return 2 * Math.sin(Math.min(metres / EARTH_RADIUS_METRES, Math.PI) / 2);
    }

    private static double metresOfChord(double chord) {
        return 2 * Math.asin(Math.min(chord / 2, 1)) * EARTH_RADIUS_METRES;
    }

    private static double[] vector(LonLat position) {
        double lon = Math.toRadians(position.lonDegrees());
        double lat = Math.toRadians(position.latDegrees());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }
}
