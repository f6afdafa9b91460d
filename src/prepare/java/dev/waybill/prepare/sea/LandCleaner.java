package dev.waybill.prepare.sea;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Makes valid, disjoint rings of the source's polygons, of which hundreds cross each other or themselves.
 *
 * <p>All polygons are filled, noded on the source's own grid and unioned (JTS OverlayNG with snap rounding), so what lies
 * in a lake vanishes in the land around it. The Caspian and its islands are cut out again.
 */
final class LandCleaner {

    private final GeometryFactory factory = new GeometryFactory(new PrecisionModel(1));

    /** The clean rings, land on the left. */
    Rings clean(LandReader land) {
        List<Geometry> sea = new ArrayList<>();
        List<Geometry> inCaspian = new ArrayList<>();
        for (int[] shell : land.shells()) {
            boolean caspian = land.caspian().length > 0 && LandReader.winds(land.caspian(), shell[0], shell[1]);
            (caspian ? inCaspian : sea).add(polygon(shell));
        }
        Rings rings = new Rings();
        addShells(union(sea), rings);
        if (land.caspian().length > 0) {
            addShells(union(inCaspian), rings);
            Geometry water = union(List.of(polygon(land.caspian())));
            for (int i = 0; i < water.getNumGeometries(); i++) {
                rings.add(grid(((Polygon) water.getGeometryN(i)).getExteriorRing(), false));
            }
        }
        return rings;
    }

    private Geometry union(List<Geometry> polygons) {
        return UnaryUnionNG.union(polygons, factory, factory.getPrecisionModel());
    }

    private void addShells(Geometry union, Rings rings) {
        for (int i = 0; i < union.getNumGeometries(); i++) {
            if (union.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(grid(polygon.getExteriorRing(), true));
            }
        }
    }

    private Geometry polygon(int[] closedRing) {
        Coordinate[] coordinates = new Coordinate[closedRing.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(closedRing[2 * i], closedRing[2 * i + 1]);
        }
        Polygon polygon = factory.createPolygon(coordinates);
        return polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
    }

    private static int[] grid(LinearRing ring, boolean counterClockwise) {
        Coordinate[] coordinates = ring.getCoordinates();
        int[] lonLats = new int[2 * (coordinates.length - 1)];
        for (int i = 0; i < coordinates.length - 1; i++) {
            lonLats[2 * i] = (int) coordinates[i].x;
            lonLats[2 * i + 1] = (int) coordinates[i].y;
        }
        return Rings.doubleArea(lonLats) > 0 == counterClockwise ? lonLats : reversed(lonLats);
    }

    private static int[] reversed(int[] ring) {
        int[] back = new int[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            back[i] = ring[ring.length - 2 - i];
            back[i + 1] = ring[ring.length - 1 - i];
        }
        return back;
    }
}
