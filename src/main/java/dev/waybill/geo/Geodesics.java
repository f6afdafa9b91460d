package dev.waybill.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * Shortest lines on the WGS 84 ellipsoid: lengths, directions and points along them.
 *
 * <p>Metres and degrees; azimuths clockwise from north. Accuracy about 15 nanometres. Method: C. F. F. Karney,
 * "Algorithms for geodesics", J. Geodesy 87 (2013), through GeographicLib, whose latitude-first calls are adapted here.
 */
public final class Geodesics {

    private static final Geodesic WGS84 = Geodesic.WGS84;

    /** No degree of a meridian or a parallel is longer. */
    private static final double MOST_METRES_PER_DEGREE = 111_695;

    /** Of curvature, at the equator along the meridian. */
    private static final double LEAST_RADIUS_METRES = 6_335_439;

    private static final double MEAN_RADIUS_METRES = 6_371_008.8;

    /** A great circle of the mean radius differs from the geodesic by at most 0.56 %. */
    private static final double MOST_SPHERE_ERROR = 0.006;

    private Geodesics() {}

    /** Length in metres of the geodesic between two positions. */
    public static double distanceMetres(LonLat from, LonLat to) {
        return WGS84.Inverse(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees(), GeodesicMask.DISTANCE)
                .s12;
    }

    /**
     * Whether two positions are at most so far apart, in metres; as exact as {@link #distanceMetres}, and quick where a
     * sphere is enough to tell.
     */
    public static boolean isWithin(LonLat from, LonLat to, double metres) {
        double north = Math.toRadians(to.latDegrees() - from.latDegrees());
        if (Math.abs(north) * LEAST_RADIUS_METRES > metres) {
            return false;
        }
        double sinNorth = Math.sin(north / 2);
        double sinEast = Math.sin(Math.toRadians(to.lonDegrees() - from.lonDegrees()) / 2);
        double h = sinNorth * sinNorth
                + Math.cos(Math.toRadians(from.latDegrees())) * Math.cos(Math.toRadians(to.latDegrees())) * sinEast * sinEast;
        double onSphere = 2 * MEAN_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
        if (Math.abs(onSphere - metres) > MOST_SPHERE_ERROR * onSphere) {
            return onSphere < metres;
        }
        return distanceMetres(from, to) <= metres;
    }

    /** Azimuth in degrees, 0 (north) to 360, in which the geodesic leaves the first position. */
    public static double azimuthDegrees(LonLat from, LonLat to) {
        GeodesicData line = WGS84.Inverse(
                from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees(), GeodesicMask.AZIMUTH);
        return line.azi1 < 0 ? line.azi1 + 360 : line.azi1;
    }

    /**
     * The position that lies a distance away in a direction.
     *
     * @param azimuthDegrees clockwise from north
     * @param distanceMetres along the geodesic
     */
    public static LonLat destination(LonLat from, double azimuthDegrees, double distanceMetres) {
        GeodesicData end = WGS84.Direct(from.latDegrees(), from.lonDegrees(), azimuthDegrees, distanceMetres);
        return LonLat.of(end.lon2, end.lat2);
    }

    /**
     * Positions along the geodesic from one position to another, both ends included, in equal steps.
     *
     * @param maxStepMetres longest step allowed, above 0
     */
    public static List<LonLat> points(LonLat from, LonLat to, double maxStepMetres) {
        if (!(maxStepMetres > 0)) {
            throw new IllegalArgumentException("the step must be above 0 metres: " + maxStepMetres);
        }
        if (isSurelyWithin(from, to, maxStepMetres)) {
            return List.of(from, to);
        }
        GeodesicLine line =
                WGS84.InverseLine(from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees());
        int steps = Math.max(1, (int) Math.ceil(line.Distance() / maxStepMetres));
        List<LonLat> points = new ArrayList<>(steps + 1);
        points.add(from);
        for (int i = 1; i < steps; i++) {
            GeodesicData at = line.Position(line.Distance() * i / steps);
            points.add(LonLat.of(at.lon2, at.lat2));
        }
        points.add(to);
        return points;
    }

    /** Whether the way along a meridian and a parallel, which is never shorter, is no longer than that. */
    private static boolean isSurelyWithin(LonLat from, LonLat to, double metres) {
        double degrees = Math.abs(to.latDegrees() - from.latDegrees()) + Math.abs(to.lonDegrees() - from.lonDegrees());
        return degrees * MOST_METRES_PER_DEGREE <= metres;
    }
}
