package dev.waybill.geo.sphere;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.List;

/**
 * Great-circle geometry on unit vectors: no map projection, no special case at the antimeridian or the poles.
 *
 * <p>Geodetic longitude and latitude are put on the unit sphere as they are; lengths on the ellipsoid are measured apart.
 * Distances between vectors are squared chords unless the name says otherwise.
 */
public final class Arcs {

    /** Mean radius of the Earth, for turning metres into radians where a tenth of a percent does not matter. */
    public static final double EARTH_METRES = 6_371_008.8;

    private Arcs() {}

    public static double x(LonLat at) {
        return Math.cos(Math.toRadians(at.latDegrees())) * Math.cos(Math.toRadians(at.lonDegrees()));
    }

    public static double y(LonLat at) {
        return Math.cos(Math.toRadians(at.latDegrees())) * Math.sin(Math.toRadians(at.lonDegrees()));
    }

    public static double z(LonLat at) {
        return Math.sin(Math.toRadians(at.latDegrees()));
    }

    /** The position of a vector of any length. */
    public static LonLat lonLat(double x, double y, double z) {
        return new LonLat(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    /** The squared chord that subtends an arc on the ground. */
    public static double chord2(double metres) {
        double half = Math.sin(Math.min(Math.PI, metres / EARTH_METRES) / 2);
        return 4 * half * half;
    }

    /** Metres on the mean sphere of an arc with a squared chord. */
    public static double metres(double chord2) {
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord2) / 2));
    }

    /** The triple product a x b . c: positive if c lies left of the great circle from a to b. */
    public static double side(
            double ax, double ay, double az, double bx, double by, double bz, double cx, double cy, double cz) {
        return (ay * bz - az * by) * cx + (az * bx - ax * bz) * cy + (ax * by - ay * bx) * cz;
    }

    /** An angle that grows with the direction of (x, y) from 0 to 4, without trigonometry. */
    public static double turn(double x, double y) {
        double share = x / (Math.abs(x) + Math.abs(y));
        return y >= 0 ? 1 - share : 3 + share;
    }

    /**
     * Positions along a great circle, the start left out, the end included.
     *
     * @param mostMetres longest step
     */
    public static List<LonLat> steps(LonLat from, LonLat to, double mostMetres) {
        double ax = x(from);
        double ay = y(from);
        double az = z(from);
        double bx = x(to);
        double by = y(to);
        double bz = z(to);
        double chord2 = (ax - bx) * (ax - bx) + (ay - by) * (ay - by) + (az - bz) * (az - bz);
        int count = Math.max(1, (int) Math.ceil(metres(chord2) / mostMetres));
        double angle = 2 * Math.asin(Math.min(1, Math.sqrt(chord2) / 2));
        List<LonLat> steps = new ArrayList<>(count);
        for (int i = 1; i < count; i++) {
            double a = Math.sin(angle * (count - i) / count);
            double b = Math.sin(angle * i / count);
            steps.add(lonLat(a * ax + b * bx, a * ay + b * by, a * az + b * bz));
        }
        steps.add(to);
        return steps;
    }

    /** A position on a great circle between two others, at a share of its chord. */
    public static LonLat between(LonLat from, LonLat to, double share) {
        return lonLat(
                x(from) + share * (x(to) - x(from)),
                y(from) + share * (y(to) - y(from)),
                z(from) + share * (z(to) - z(from)));
    }
}
