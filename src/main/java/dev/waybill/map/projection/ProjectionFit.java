package dev.waybill.map.projection;

import dev.waybill.geo.LonLat;
import dev.waybill.map.drawing.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds projection, centre and scale that show a set of positions as large as a frame allows.
 *
 * <p>Details (up to {@value #DETAIL_DEGREES} degrees of arc from the middle) get a conformal projection, all else an
 * equal-area one; both are oblique, centred on the journey itself, so long journeys run straight.
 */
public final class ProjectionFit {

    private static final double DETAIL_DEGREES = 9;

    private final Projection projection;
    private final Extent extent;

    private ProjectionFit(Projection projection, Extent extent) {
        this.projection = projection;
        this.extent = extent;
    }

    /**
     * Finds the projection for some positions.
     *
     * @param positions at least one
     */
    public static ProjectionFit to(List<LonLat> positions) {
        LonLat centre = middle(positions);
        Projection projection = new Projection(kindFor(positions, centre), rounded(centre, positions));
        Extent extent = Extent.of(positions, projection);
        // The middle of what is shown becomes the centre.
        centre = projection.findPosition(extent.middle()).orElse(centre);
        projection = new Projection(kindFor(positions, centre), rounded(centre, positions));
        return new ProjectionFit(projection, Extent.of(positions, projection));
    }

    /**
     * Fits a projection that the user names.
     *
     * @param positions at least one
     * @param projection "auto" for Waybill's choice, else as {@link Projection#named} takes it
     */
    public static ProjectionFit to(List<LonLat> positions, String projection) {
        if (projection.equals("auto")) {
            return to(positions);
        }
        Projection named = Projection.named(projection, middle(positions));
        return new ProjectionFit(named, Extent.of(positions, named));
    }

    /**
     * The view that shows all positions in a frame.
     *
     * @param frame on the page
     * @param paddingMm room left on all sides
     * @param leastMetres the frame's shorter side shows at least so much, so that a single place has surroundings
     */
    public View in(Box frame, double paddingMm, double leastMetres) {
        return new View(projection, frame, mmPerMetre(frame, paddingMm, leastMetres), extent.middle());
    }

    /** The scale of the view that {@link #in} gives. */
    public double mmPerMetre(Box frame, double paddingMm, double leastMetres) {
        double scale = Math.min(
                (frame.widthMm() - 2 * paddingMm) / Math.max(1, extent.widthMetres()),
                (frame.heightMm() - 2 * paddingMm) / Math.max(1, extent.heightMetres()));
        return Math.min(scale, Math.min(frame.widthMm(), frame.heightMm()) / leastMetres);
    }

    private static Projection.Kind kindFor(List<LonLat> positions, LonLat centre) {
        double farthest = 0;
        for (LonLat position : positions) {
            farthest = Math.max(farthest, Limb.degreesBetween(centre, position));
        }
        // The conformal one has no form at the very poles.
        return farthest <= DETAIL_DEGREES && Math.abs(centre.latDegrees()) < 85 ? Projection.Kind.STEREOGRAPHIC : Projection.Kind.EQUAL_AREA;
    }

    /** To whole degrees for large maps and tenths for details, so that the centre can be stated on the map. */
    private static LonLat rounded(LonLat centre, List<LonLat> positions) {
        double step = kindFor(positions, centre) == Projection.Kind.STEREOGRAPHIC ? 10 : 1;
        return LonLat.of(
                Math.rint(centre.lonDegrees() * step) / step, Math.rint(centre.latDegrees() * step) / step);
    }

    /** The middle on the sphere: the direction of the sum of all positions. */
    private static LonLat middle(List<LonLat> positions) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (LonLat position : positions) {
            double lon = Math.toRadians(position.lonDegrees());
            double lat = Math.toRadians(position.latDegrees());
            x += Math.cos(lat) * Math.cos(lon);
            y += Math.cos(lat) * Math.sin(lon);
            z += Math.sin(lat);
        }
        if (Math.hypot(Math.hypot(x, y), z) < 1e-9) {
            return positions.get(0);
        }
        return LonLat.of(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    private record Extent(Projection.PlanePoint middle, double widthMetres, double heightMetres) {

        static Extent of(List<LonLat> positions, Projection projection) {
            Limb limb = new Limb(projection.centre(), projection.limitDegrees());
            List<Double> flat = new ArrayList<>();
            for (LonLat position : positions) {
                flat.add(position.lonDegrees());
                flat.add(position.latDegrees());
            }
            double[] c = flat.stream().mapToDouble(Double::doubleValue).toArray();
            c = limb.pullIn(c);
            projection.project(c);
            double west = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double south = Double.POSITIVE_INFINITY;
            double north = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < c.length; i += 2) {
                west = Math.min(west, c[i]);
                east = Math.max(east, c[i]);
                south = Math.min(south, c[i + 1]);
                north = Math.max(north, c[i + 1]);
            }
            return new Extent(
                    new Projection.PlanePoint((west + east) / 2, (south + north) / 2), east - west, north - south);
        }
    }
}
