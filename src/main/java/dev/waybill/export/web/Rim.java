package dev.waybill.export.web;

import dev.waybill.geo.LonLat;

/**
 * The edge of what the plane shows: positions beyond it are pulled to it along the great circle towards the centre.
 *
 * <p>A ring so treated keeps its shape inside and runs along the edge outside, so it stays one ring. Only a ring around
 * the point opposite the centre turns inside out; {@link #surroundsOpposite} finds those, and the page adds the edge
 * itself to the shape, which by the even-odd rule turns it right again.
 */
final class Rim {

    private final Plane plane;
    private final double cosLimit = Math.cos(Math.toRadians(Plane.RIM_DEGREES));
    private final double[] centre;
    private final double oppositeLon;
    private final double oppositeLat;

    Rim(Plane plane) {
        this.plane = plane;
        this.centre = vector(plane.centre().lonDegrees(), plane.centre().latDegrees());
        // A little off, so that it never falls on a meridian or parallel that shapes are cut along.
        this.oppositeLon = LonLat.wrapLongitude(plane.centre().lonDegrees() + 180 + 1e-5);
        this.oppositeLat = -plane.centre().latDegrees() + (plane.centre().latDegrees() > 0 ? 1e-5 : -1e-5);
    }

    /** Pulls what lies beyond in, in place; longitude, latitude in turn. */
    void pullIn(double[] lonLats) {
        for (int i = 0; i < lonLats.length / 2; i++) {
            pullIn(lonLats, i);
        }
    }

    /** Pulls one position in, if it lies beyond. */
    void pullIn(double[] lonLats, int index) {
        double cos = plane.cosineFromCentre(lonLats[2 * index], lonLats[2 * index + 1]);
        if (cos < cosLimit) {
            pull(lonLats, 2 * index, cos);
        }
    }

    private void pull(double[] lonLats, int at, double cos) {
        double[] v = vector(lonLats[at], lonLats[at + 1]);
        double across = Math.sin(Math.toRadians(Plane.RIM_DEGREES)) / Math.sqrt(Math.max(1e-18, 1 - cos * cos));
        double[] p = new double[3];
        for (int k = 0; k < 3; k++) {
            p[k] = cosLimit * centre[k] + across * (v[k] - cos * centre[k]);
        }
        lonLats[at] = Math.toDegrees(Math.atan2(p[1], p[0]));
        lonLats[at + 1] = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, p[2]))));
    }

    /** Whether the ring, not pulled in yet and cut at the antimeridian, runs around the point opposite the centre. */
    boolean surroundsOpposite(double[] ring) {
        boolean inside = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[i + 1] > oppositeLat != ring[j + 1] > oppositeLat) {
                double share = (oppositeLat - ring[i + 1]) / (ring[j + 1] - ring[i + 1]);
                inside ^= oppositeLon < ring[i] + share * (ring[j] - ring[i]);
            }
        }
        return inside;
    }

    private static double[] vector(double lonDegrees, double latDegrees) {
        double lon = Math.toRadians(lonDegrees);
        double lat = Math.toRadians(latDegrees);
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }
}
