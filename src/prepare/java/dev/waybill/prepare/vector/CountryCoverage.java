package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorArcs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Turns country rings that overlap and leave gaps into one clean division of the land: every piece has one country.
 *
 * <p>Method: the distinct lines of all rings are thinned, noded on a grid of 1/10,000 degree and made into faces; a face
 * goes to the smallest country that claims it, so enclaves, dependent territories and disputed areas stand out of the
 * larger state (Crimea is Ukraine's, Western Sahara its own). A small piece of land that nobody claims goes to the
 * neighbour along its longest side; a large one stays nobody's.
 */
final class CountryCoverage {

    private static final GeometryFactory SHAPES = new GeometryFactory(new PrecisionModel(1));

    /** Gaps up to this size, in square grid steps (about 60 km²), are mistakes of the data and not no-man's-land. */
    private static final double LARGEST_MISTAKE = 500_000;

    /** A lake between countries up to this size, in square grid steps (about 2,000 km²), goes to one of them. */
    private static final double LARGEST_FILLED = 16_000_000;

    /** A position in the Caspian, which counts as sea, in grid steps. */
    private static final Coordinate CASPIAN = new Coordinate(51 * GeoMaps.STEPS_PER_DEGREE, 41 * GeoMaps.STEPS_PER_DEGREE);

    private final List<Claimant> claimants = new ArrayList<>();
    private final IndexedPointInAreaLocator land;

    private CountryCoverage(Map<String, List<long[]>> countries, List<long[]> landRings) {
        countries.forEach((code, rings) -> {
            Geometry shape = evenOdd(rings);
            claimants.add(new Claimant(
                    code, area(rings), shape.getEnvelopeInternal(), new IndexedPointInAreaLocator(shape)));
        });
        claimants.sort(Comparator.comparingDouble(Claimant::area).thenComparing(Claimant::code));
        land = new IndexedPointInAreaLocator(evenOdd(landRings));
    }

    /**
     * Divides the land.
     *
     * @param countries rings by code, in grid steps
     * @param landRings rings of all land
     * @param disputes what to keep apart within a country
     * @param detail how much to thin and drop
     * @return shapes by code in grid steps, sharing their borders point by point; land in dispute is apart from its
     *     country, under the country's code, a colon and the dispute's id; and the lakes
     */
    static Division divide(
            Map<String, List<long[]>> countries, List<long[]> landRings, Disputes disputes, Detail detail) {
        CountryCoverage coverage = new CountryCoverage(countries, landRings);
        List<List<long[]>> rings = new ArrayList<>(countries.values());
        rings.add(coverage.unclaimed(landRings));
        Map<String, List<Polygon>> owned = new TreeMap<>();
        List<Polygon> gaps = new ArrayList<>();
        List<Polygon> lakes = new ArrayList<>();
        for (Polygon face : GridCoverage.faces(lines(rings, detail))) {
            Coordinate inside = face.getInteriorPoint().getCoordinate();
            List<String> claimants = coverage.claimantsOf(inside);
            if (!claimants.isEmpty()) {
                owned.computeIfAbsent(unit(claimants, inside, disputes), code -> new ArrayList<>()).add(face);
            } else if (coverage.land.locate(inside) != Location.EXTERIOR) {
                gaps.add(face);
            } else if (!face.getEnvelopeInternal().contains(CASPIAN)) {
                lakes.add(face);
            }
        }
        Set<Polygon> shared = fill(gaps, lakes, owned);
        Map<String, Geometry> units = new TreeMap<>();
        owned.forEach((code, parts) -> units.put(code, union(parts)));
        return new Division(units, lakes.stream().filter(lake -> !shared.contains(lake)).toList());
    }

    /**
     * The land divided.
     *
     * @param units shapes by code; waters within a country are filled, the Caspian and great lakes between countries
     *     are holes
     * @param lakes the waters that were filled, with their islands left out
     */
    record Division(Map<String, Geometry> units, List<Polygon> lakes) {}

    /** How much detail is kept: the tolerance of lines, and the smallest island and lake. */
    record Detail(double toleranceMetres, double leastIslandSquareKm, double leastLakeSquareKm) {}

    private static String unit(List<String> claimants, Coordinate at, Disputes disputes) {
        String owner = claimants.get(0);
        Coordinate degrees = new Coordinate(at.x / GeoMaps.STEPS_PER_DEGREE, at.y / GeoMaps.STEPS_PER_DEGREE);
        return claimants.stream()
                .skip(1)
                .flatMap(other -> disputes.findOverlap(owner, other, degrees).stream())
                .findFirst()
                .map(dispute -> owner + ":" + dispute.id())
                .orElse(owner);
    }

    /**
     * The union of shapes that share their borders; where rounding let two of them overlap, which shows in the area, the
     * slower general union.
     */
    static Geometry union(Collection<? extends Geometry> shapes) {
        double area = shapes.stream().mapToDouble(Geometry::getArea).sum();
        try {
            Geometry union = CoverageUnion.union(shapes.toArray(new Geometry[0]));
            if (Math.abs(union.getArea() - area) <= area * 1e-6) {
                // Where faces meet in a point, the union may run through it twice in one ring.
                return union.isValid() ? union : polygonsOf(GeometryFixer.fix(union));
            }
        } catch (TopologyException e) {
            // Overlapping faces: the general union below bears them.
        }
        List<Geometry> sound = new ArrayList<>();
        shapes.forEach(shape -> sound.add(GeometryFixer.fix(shape)));
        return OverlayNGRobust.union(new GeometryFactory().buildGeometry(sound));
    }

    /** Without the lines that mending leaves where a ring ran forth and back. */
    private static Geometry polygonsOf(Geometry mended) {
        return mended.getFactory().buildGeometry(PolygonExtracter.getPolygons(mended));
    }

    /** The distinct lines of all rings, thinned; islands and lakes that are too small are dropped. */
    private static List<Coordinate[]> lines(List<List<long[]>> all, Detail detail) {
        VectorArcs arcs = new VectorArcs();
        all.forEach(rings -> rings.forEach(arcs::learn));
        BitSet exteriors = new BitSet();
        all.forEach(rings -> rings.forEach(ring -> {
            boolean exterior = Spherical.signedSquareKm(ring, GeoMaps.STEPS_PER_DEGREE) > 0;
            for (int reference : arcs.chainOf(ring)) {
                exteriors.set(reference >> 1, exterior || exteriors.get(reference >> 1));
            }
        }));
        List<Coordinate[]> lines = new ArrayList<>();
        int index = 0;
        for (long[] arc : arcs.arcs()) {
            // An island, or an enclave, is some country's exterior; a lake is only ever a hole.
            double least = exteriors.get(index) ? detail.leastIslandSquareKm() : detail.leastLakeSquareKm();
            boolean ring = arc[0] == arc[arc.length - 1];
            if (!ring || Spherical.squareKm(arc, GeoMaps.STEPS_PER_DEGREE) >= least) {
                long[] thin = Thinning.thin(arc, GeoMaps.STEPS_PER_DEGREE, detail.toleranceMetres());
                lines.add(PackedLines.coordinates(thin, 1));
            }
            index++;
        }
        return lines;
    }

    /** Land that is no country's: islands in dispute or forgotten. */
    private List<long[]> unclaimed(List<long[]> landRings) {
        return landRings.stream()
                .filter(ring -> ring.length > 3)
                .filter(ring -> claimantsOf(SHAPES.createPolygon(PackedLines.coordinates(ring, 1)).getInteriorPoint().getCoordinate()).isEmpty())
                .toList();
    }

    /** The countries that claim a position, the smallest first. */
    private List<String> claimantsOf(Coordinate at) {
        List<String> codes = new ArrayList<>();
        for (Claimant claimant : claimants) {
            if (claimant.box().contains(at) && claimant.locator().locate(at) != Location.EXTERIOR) {
                codes.add(claimant.code());
            }
        }
        return codes;
    }

    /**
     * Gives each gap and each lake to the country with which it shares the longest border; a large gap goes to nobody, a
     * large lake between countries to none.
     *
     * @return the lakes between countries, which stay holes
     */
    private static Set<Polygon> fill(List<Polygon> gaps, List<Polygon> lakes, Map<String, List<Polygon>> owned) {
        List<Polygon> all = new ArrayList<>(gaps);
        all.addAll(lakes);
        List<Map<String, Double>> shared = sharedBorders(all, owned);
        Set<Polygon> between = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Polygon face = all.get(i);
            if (i >= gaps.size() && shared.get(i).size() > 1 && face.getArea() > LARGEST_FILLED) {
                between.add(face);
                continue;
            }
            boolean nobodys = i < gaps.size() && face.getArea() > LARGEST_MISTAKE;
            String owner = nobodys ? "" : longest(shared.get(i));
            owned.computeIfAbsent(owner, code -> new ArrayList<>()).add(face);
        }
        return between;
    }

    /** For each face the lengths of its borders by the code on their other side. */
    private static List<Map<String, Double>> sharedBorders(List<Polygon> faces, Map<String, List<Polygon>> owned) {
        Map<LineSegment, Integer> sides = new HashMap<>();
        List<Map<String, Double>> shared = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            shared.add(new TreeMap<>());
            for (LineSegment side : SharedSides.of(faces.get(i))) {
                sides.put(side, i);
            }
        }
        owned.forEach((code, parts) -> parts.forEach(part -> SharedSides.of(part).forEach(side -> {
            Integer face = sides.get(side);
            if (face != null) {
                shared.get(face).merge(code, side.getLength(), Double::sum);
            }
        })));
        return shared;
    }

    private static String longest(Map<String, Double> lengths) {
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** All rings as polygons of one geometry: a point lies inside if an odd number of rings holds it. */
    private static Geometry evenOdd(List<long[]> rings) {
        return SHAPES.createMultiPolygon(rings.stream()
                .filter(ring -> ring.length > 3)
                .map(ring -> SHAPES.createPolygon(PackedLines.coordinates(ring, 1)))
                .toArray(Polygon[]::new));
    }

    private static double area(List<long[]> rings) {
        return rings.stream().mapToDouble(ring -> Spherical.squareKm(ring, GeoMaps.STEPS_PER_DEGREE)).sum();
    }

    private record Claimant(String code, double area, Envelope box, IndexedPointInAreaLocator locator) {}

}
