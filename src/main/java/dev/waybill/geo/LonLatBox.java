package dev.waybill.geo;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A box between two meridians and two parallels; it crosses the antimeridian when west is greater than east.
 *
 * @param westDegrees western meridian, -180 to 180
 * @param southDegrees southern parallel, -90 to 90
 * @param eastDegrees eastern meridian, -180 to 180
 * @param northDegrees northern parallel, -90 to 90, not below the southern one
 */
public record LonLatBox(double westDegrees, double southDegrees, double eastDegrees, double northDegrees) {

    /** The whole globe. */
    public static final LonLatBox WORLD = new LonLatBox(-180, -90, 180, 90);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is off the globe or south lies above north
     */
    public LonLatBox {
        new LonLat(westDegrees, southDegrees);
        new LonLat(eastDegrees, northDegrees);
        if (southDegrees > northDegrees) {
            throw new IllegalArgumentException("south " + southDegrees + " lies above north " + northDegrees);
        }
    }

    /** Whether the box crosses the antimeridian. */
    public boolean crossesAntimeridian() {
        return westDegrees > eastDegrees;
    }

    /** Width in degrees of longitude, 0 to 360. */
    public double widthDegrees() {
        return crossesAntimeridian() ? eastDegrees - westDegrees + 360 : eastDegrees - westDegrees;
    }

    /** Height in degrees of latitude. */
    public double heightDegrees() {
        return northDegrees - southDegrees;
    }

    /** Whether the position lies in the box or on its rim. */
    public boolean contains(LonLat position) {
        double lon = position.lonDegrees();
        boolean inLongitude = crossesAntimeridian()
                ? lon >= westDegrees || lon <= eastDegrees
                : lon >= westDegrees && lon <= eastDegrees;
        return inLongitude && position.latDegrees() >= southDegrees && position.latDegrees() <= northDegrees;
    }

    /** The position midway between the rims. */
    public LonLat centre() {
        return LonLat.of(westDegrees + widthDegrees() / 2, (southDegrees + northDegrees) / 2);
    }

    /**
     * The narrowest box that holds all positions: it spans the antimeridian when that is narrower.
     *
     * @throws IllegalArgumentException if there is no position
     */
    public static LonLatBox around(Iterable<LonLat> positions) {
        double[] lons = longitudes(positions);
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (LonLat position : positions) {
            south = Math.min(south, position.latDegrees());
            north = Math.max(north, position.latDegrees());
        }
        Arrays.sort(lons);
        // The box is the circle less its widest gap.
        double widest = lons[0] + 360 - lons[lons.length - 1];
        int after = 0;
        for (int i = 1; i < lons.length; i++) {
            if (lons[i] - lons[i - 1] > widest) {
                widest = lons[i] - lons[i - 1];
                after = i;
            }
        }
        double east = lons[(after + lons.length - 1) % lons.length];
        return new LonLatBox(lons[after], south, east, north);
    }

    private static double[] longitudes(Iterable<LonLat> positions) {
        DoubleStream.Builder lons = DoubleStream.builder();
        positions.forEach(position -> lons.add(position.lonDegrees()));
        double[] array = lons.build().toArray();
        if (array.length == 0) {
            throw new IllegalArgumentException("a box needs at least one position");
        }
        return array;
    }
}
