package dev.waybill.routing.sea.sight;

import dev.waybill.geo.sphere.Arcs;
import dev.waybill.routing.sea.coast.Coast;
import java.util.Arrays;

/**
 * The steps of coasts that a look around has begun to pass but not ended: each hides what lies behind it, but not all in its
 * directions, since some may lie before it still.
 */
final class Begun {

    private Coast[] coast = new Coast[64];
    private int[] step = new int[64];
    private double[] far = new double[64];
    private double[] from = new double[64];
    private double[] to = new double[64];
    private int size;
    /** The nearest end of any. */
    private double nextFar = Double.MAX_VALUE;

    void clear() {
        size = 0;
        nextFar = Double.MAX_VALUE;
    }

    /**
     * Begins a step.
     *
     * @param fromTurn its directions, turning left, to
     * @param toTurn this one
     * @param farChord2 its farther end
     */
    void add(Coast its, int begun, double fromTurn, double toTurn, double farChord2) {
        if (size == far.length) {
            coast = Arrays.copyOf(coast, size * 2);
            step = Arrays.copyOf(step, size * 2);
            far = Arrays.copyOf(far, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        coast[size] = its;
        step[size] = begun;
        from[size] = fromTurn;
        to[size] = toTurn;
        far[size++] = farChord2;
        nextFar = Math.min(nextFar, farChord2);
    }

    /**
     * Lets the steps that end by a distance hide all their directions.
     *
     * @return whether there were any
     */
    boolean endBy(double chord2, Blocked blocked) {
        if (chord2 < nextFar) {
            return false;
        }
        nextFar = Double.MAX_VALUE;
        int left = 0;
        for (int i = 0; i < size; i++) {
            if (far[i] <= chord2) {
                blocked.add(from[i], to[i]);
            } else {
                nextFar = Math.min(nextFar, far[i]);
                coast[left] = coast[i];
                step[left] = step[i];
                far[left] = far[i];
                from[left] = from[i];
                to[left++] = to[i];
            }
        }
        size = left;
        return true;
    }

    /** Whether one of the steps hides a position seen in a direction: it lies beyond the step's great circle. */
    boolean hides(double direction, double[] at) {
        for (int i = 0; i < size; i++) {
            boolean within = from[i] <= to[i]
                    ? from[i] <= direction && direction <= to[i]
                    : direction >= from[i] || direction <= to[i];
            if (within) {
                Coast c = coast[i];
                int a = step[i];
                int b = c.next(a);
                if (Arcs.side(c.x[a], c.y[a], c.z[a], c.x[b], c.y[b], c.z[b], at[0], at[1], at[2]) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
