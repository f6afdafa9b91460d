package dev.waybill.map.projection;

import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A piece of the earth in a frame on the page: a projection, a scale and where the middle lies.
 *
 * <p>Shapes are taken from longitude and latitude to millimetres on the page: pulled in at the limb, projected, cut at
 * the frame, and thinned to what can be seen.
 */
public final class View {

    /** Shapes are cut this far outside the frame, so that the cut's own line is not seen. */
    private static final double MARGIN_MM = 2;

    /** Points nearer than this to the point before are left out: a third of a pixel at 170 dpi. */
    private static final double FINEST_MM = 0.05;

    /** Longest step in degrees that is drawn straight; longer ones are divided, so that they bend truly. */
    private static final double LONGEST_STEP_DEGREES = 1;

    private final Projection projection;
    private final Limb limb;
    private final Box frame;
    private final double mmPerMetre;
    private final Projection.PlanePoint middle;
    private final FrameClip clip;
    private final LonLatBox box;

    /**
     * @param projection to the plane
     * @param frame on the page
     * @param mmPerMetre scale: millimetres on the page for a metre of the projection's plane
     * @param middle what stands in the middle of the frame
     */
    public View(Projection projection, Box frame, double mmPerMetre, Projection.PlanePoint middle) {
        this.projection = projection;
        this.limb = new Limb(projection.centre(), projection.limitDegrees());
        this.frame = frame;
        this.mmPerMetre = mmPerMetre;
        this.middle = middle;
        this.clip = new FrameClip(frame.grown(MARGIN_MM));
        this.box = boxShown();
    }

    /** The projection. */
    public Projection projection() {
        return projection;
    }

    /** The frame on the page. */
    public Box frame() {
        return frame;
    }

    /** Millimetres on the page for a metre of the projection's plane. */
    public double mmPerMetre() {
        return mmPerMetre;
    }

    /** Metres on the ground for a millimetre of the page, as the projection has it at its truest. */
    public double metresPerMm() {
        return 1 / mmPerMetre;
    }

    /** A box around all that the frame shows. */
    public LonLatBox box() {
        return box;
    }

    /** Where the position lies on the page, in the frame or not; empty if it lies beyond the limb. */
    public Optional<Point> findPoint(LonLat position) {
        if (!limb.shows(position.lonDegrees(), position.latDegrees())) {
            return Optional.empty();
        }
        double[] c = {position.lonDegrees(), position.latDegrees()};
        toPage(c);
        return Optional.of(new Point(c[0], c[1]));
    }

    /** The position that stands at a point of the page. */
    public Optional<LonLat> findPosition(Point point) {
        return projection.findPosition(new Projection.PlanePoint(
                middle.eastMetres() + (point.xMm() - frame.centre().xMm()) / mmPerMetre,
                middle.northMetres() - (point.yMm() - frame.centre().yMm()) / mmPerMetre));
    }

    /** Metres on the ground from one point of the page to another, along the geodesic; 0 beyond the limb. */
    public double groundMetres(Point from, Point to) {
        Optional<LonLat> start = findPosition(from);
        Optional<LonLat> end = findPosition(to);
        return start.isPresent() && end.isPresent() ? Geodesics.distanceMetres(start.get(), end.get()) : 0;
    }

    private void toPage(double[] lonLat) {
        projection.project(lonLat);
        for (int i = 0; i < lonLat.length; i += 2) {
            lonLat[i] = frame.centre().xMm() + (lonLat[i] - middle.eastMetres()) * mmPerMetre;
            lonLat[i + 1] = frame.centre().yMm() - (lonLat[i + 1] - middle.northMetres()) * mmPerMetre;
        }
    }

    /** Polygons (longitude, latitude) as filled rings within the frame; anything else in the geometry is left out. */
    public Outline areas(Iterable<? extends Geometry> shapes) {
        Outline.Builder outline = Outline.builder();
        for (Geometry shape : shapes) {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                if (shape.getGeometryN(i) instanceof Polygon polygon && touches(polygon)) {
                    add(outline, polygon);
                }
            }
        }
        return outline.build();
    }

    private boolean touches(Geometry shape) {
        var envelope = shape.getEnvelopeInternal();
        if (envelope.getMaxY() < box.southDegrees() || envelope.getMinY() > box.northDegrees()) {
            return false;
        }
        if (box.crossesAntimeridian()) {
            return envelope.getMaxX() >= box.westDegrees() || envelope.getMinX() <= box.eastDegrees();
        }
        return envelope.getMaxX() >= box.westDegrees() && envelope.getMinX() <= box.eastDegrees();
    }

    private void add(Outline.Builder outline, Polygon polygon) {
        boolean pulled = addRing(outline, polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            addRing(outline, polygon.getInteriorRingN(i));
        }
        if (pulled && holdsAntipode(polygon)) {
            // The ring of an area around the antipode runs inside out; the rim around it puts that right.
            double[] rim = limb.ring();
            toPage(rim);
            append(outline, clip.ring(rim), true);
        }
    }

    /** Adds a ring and tells whether a part of it lies beyond the limb. */
    private boolean addRing(Outline.Builder outline, LineString ring) {
        double[] dense = dense(ring.getCoordinateSequence());
        double[] c = limb.pullIn(dense);
        boolean pulled = c != dense;
        toPage(c);
        double[] thin = PointThinning.ring(clip.ring(c), FINEST_MM);
        if (thin.length >= 8) {
            append(outline, thin, true);
        }
        return pulled;
    }

    private boolean holdsAntipode(Polygon polygon) {
        LonLat opposite = limb.antipode();
        return polygon.contains(polygon.getFactory().createPoint(new Coordinate(
                opposite.lonDegrees(), opposite.latDegrees())));
    }

    /**
     * Lines (longitude, latitude) within the frame.
     *
     * @param leastMm lines that reach less far in both directions are left out
     */
    public Outline lines(Iterable<? extends Geometry> shapes, double leastMm) {
        Outline.Builder outline = Outline.builder();
        for (Geometry shape : shapes) {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                Geometry part = shape.getGeometryN(i);
                if (part instanceof LineString line && touches(line)) {
                    parts(dense(line.getCoordinateSequence()), FINEST_MM).stream()
                            .filter(points -> PointThinning.reachMm(points) >= leastMm)
                            .forEach(points -> append(outline, points, false));
                }
            }
        }
        return outline.build();
    }

    /** A line's parts within the frame (and a margin), each as x, y, x, y …, for lines that are measured on the page. */
    public List<double[]> parts(List<LonLat> positions) {
        return parts(flat(positions), FINEST_MM);
    }

    private List<double[]> parts(double[] lonLat, double finestMm) {
        List<double[]> parts = new ArrayList<>();
        for (double[] shown : limbParts(lonLat)) {
            toPage(shown);
            for (double[] part : clip.line(shown)) {
                parts.add(PointThinning.line(part, finestMm));
            }
        }
        return parts;
    }

    /** The line without what lies beyond the limb. */
    private List<double[]> limbParts(double[] lonLat) {
        if (limb.showsAll(lonLat)) {
            return List.of(lonLat);
        }
        List<double[]> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lonLat.length; i += 2) {
            boolean shown = i < lonLat.length && limb.shows(lonLat[i], lonLat[i + 1]);
            if (shown && start < 0) {
                start = i;
            } else if (!shown && start >= 0) {
                if (i - start >= 4) {
                    parts.add(Arrays.copyOfRange(lonLat, start, i));
                }
                start = -1;
            }
        }
        return parts;
    }

    /** An outline of x, y, x, y …. */
    public static void append(Outline.Builder outline, double[] c, boolean closed) {
        if (c.length < 4) {
            return;
        }
        outline.moveTo(c[0], c[1]);
        int end = closed ? c.length - 2 : c.length;
        for (int i = 2; i < end; i += 2) {
            outline.lineTo(c[i], c[i + 1]);
        }
        if (closed) {
            outline.close();
        }
    }

    private static double[] flat(List<LonLat> positions) {
        double[] c = new double[2 * positions.size()];
        for (int i = 0; i < positions.size(); i++) {
            c[2 * i] = positions.get(i).lonDegrees();
            c[2 * i + 1] = positions.get(i).latDegrees();
        }
        return c;
    }

    private static double[] dense(CoordinateSequence points) {
        int total = points.size();
        for (int i = 1; i < points.size(); i++) {
            total += cuts(points, i);
        }
        double[] flat = new double[2 * total];
        int n = 0;
        for (int i = 0; i < points.size(); i++) {
            int cuts = i == 0 ? 0 : cuts(points, i);
            for (int k = 1; k <= cuts; k++) {
                double share = k / (cuts + 1.0);
                flat[n++] = points.getX(i - 1) + share * (points.getX(i) - points.getX(i - 1));
                flat[n++] = points.getY(i - 1) + share * (points.getY(i) - points.getY(i - 1));
            }
            flat[n++] = points.getX(i);
            flat[n++] = points.getY(i);
        }
        return flat;
    }

    /** Into how many more pieces the step to a point is cut. */
    private static int cuts(CoordinateSequence points, int i) {
        double dx = points.getX(i) - points.getX(i - 1);
        double dy = points.getY(i) - points.getY(i - 1);
        return (int) (Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST_STEP_DEGREES);
    }

    /** A box around the positions of a grid of points in the frame; around a pole it holds all longitudes. */
    private LonLatBox boxShown() {
        List<LonLat> seen = new ArrayList<>();
        boolean beyond = false;
        Box wide = frame.grown(MARGIN_MM);
        for (int i = 0; i <= 24; i++) {
            for (int k = 0; k <= 24; k++) {
                Optional<LonLat> at = findPosition(
                        new Point(wide.xMm() + wide.widthMm() * i / 24, wide.yMm() + wide.heightMm() * k / 24));
                at.ifPresent(seen::add);
                beyond |= at.isEmpty();
            }
        }
        if (beyond || seen.isEmpty()) {
            return LonLatBox.WORLD;
        }
        LonLatBox around = LonLatBox.around(seen);
        double extra = 1 + around.heightDegrees() / 20;
        boolean north = showsPole(90);
        boolean south = showsPole(-90);
        double low = south ? -90 : Math.max(-90, around.southDegrees() - extra);
        double high = north ? 90 : Math.min(90, around.northDegrees() + extra);
        if (north || south || around.widthDegrees() > 300) {
            return new LonLatBox(-180, low, 180, high);
        }
        return new LonLatBox(
                LonLat.wrapLongitude(around.westDegrees() - extra),
                low,
                LonLat.wrapLongitude(around.eastDegrees() + extra),
                high);
    }

    private boolean showsPole(double latDegrees) {
        return findPoint(new LonLat(0, latDegrees))
                .map(frame.grown(MARGIN_MM)::contains)
                .orElse(false);
    }
}
