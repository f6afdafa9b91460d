package dev.waybill.gazetteer.area;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Parts of countries and regions: "southwest Russia", "the east coast of X".
 *
 * <p>Where its towns are decides what a part is: the west of a country is its westernmost third of towns, and its
 * south-west, of these, the southern half. A city counts for more than a village, but not for as much as its people: the
 * north of Mali is the Sahara, where few live. A coast is told by its ports.
 * The part's point is the town or port nearest to the mean of those in it, and nine of ten of them lie within its
 * radius. Seas and great regions are cut by their own area ({@link AreaCut}), and what lies off a place is the sea near it
 * ({@link Offshore}); there the point lies in the part's polygons and the radius reaches their farthest corner.
 */
public final class AreaParts {

    /** Share of the towns (of the ports, for a coast) that a part in one direction holds. */
    static final double SHARE = 1.0 / 3;

    /** A town counts as much as this power of its inhabitants. */
    private static final double POWER = 0.3;

    /** A corner such as the southwest is the southern half of the western half. */
    static final double CORNER_SHARE = 0.5;

    private final AreaShapes shapes;

    /** Parts of the areas whose polygons a file has. */
    public AreaParts(AreaShapes shapes) {
        this.shapes = shapes;
    }

    /** One town or port, with what it counts. */
    private record Weighed(LonLat position, double weight) {}

    /** Describes a part of an area, or the sea off a place; the whole if the part has no towns and no shape. */
    public PlaceRow partOf(GazetteerIndex index, int area, Set<Qualifier> said) {
        PlaceRow whole = index.place(area);
        if (said.contains(Qualifier.OFF) || isCutByArea(whole.feature())) {
            return shapedPart(index, area, whole, said);
        }
        boolean coast = said.contains(Qualifier.COAST);
        Qualifier part = said.stream().filter(Qualifier::isPart).sorted().findFirst().orElse(null);
        List<Weighed> places = within(index, area, whole, coast);
        if (part != null) {
            places = cut(places, part);
        }
        if (places.isEmpty()) {
            return whole;
        }
        LonLat middle = middle(places);
        String words = (part == null ? "" : words(part)) + (coast ? (part == null ? "coast" : " coast") : "");
        String suffix = (part == null ? "" : part.name()) + (coast ? "COAST" : "");
        return new PlaceRow(whole.id() + "#" + suffix, words + " of " + whole.name(), null, middle, Feature.REGION,
                whole.country(), whole.region(), 0, radiusMetres(places, middle), whole.origin());
    }

    private PlaceRow shapedPart(GazetteerIndex index, int area, PlaceRow whole, Set<Qualifier> said) {
        boolean off = said.contains(Qualifier.OFF);
        Qualifier part = said.stream().filter(Qualifier::isPart).sorted().findFirst().orElse(null);
        Geometry shape = off || part != null ? areaOf(index, area, said).orElse(null) : null;
        if (shape == null || shape.isEmpty()) {
            return whole;
        }
        Coordinate inside = shape.getInteriorPoint().getCoordinate();
        LonLat middle = LonLat.of(inside.x, inside.y);
        String name = off ? "sea off " + whole.name() : words(Objects.requireNonNull(part)) + " of " + whole.name();
        return new PlaceRow(whole.id() + "#" + (off ? "OFF" : Objects.requireNonNull(part).name()), name, null, middle,
                off ? Feature.SEA : whole.feature(), off ? "" : whole.country(), off ? null : whole.region(), 0,
                reachMetres(shape, middle), whole.origin());
    }

    private static int reachMetres(Geometry shape, LonLat middle) {
        return (int) Arrays.stream(shape.getCoordinates())
                .mapToDouble(at -> LonLat.of(at.x, at.y).distanceMetresTo(middle))
                .max()
                .orElse(0);
    }

    private static List<Weighed> within(GazetteerIndex index, int number, PlaceRow area, boolean coast) {
        int country = index.countryNumber(number);
        boolean anywhere = area.country().isEmpty();
        List<Weighed> places = new ArrayList<>();
        for (int place = 0; place < index.placeCount(); place++) {
            if ((anywhere || index.countryNumber(place) == country)
                    && isCounted(index, place, coast)
                    && (area.feature() == Feature.COUNTRY
                            || Geodesics.isWithin(index.position(place), area.position(), area.radiusMetres()))) {
                places.add(new Weighed(index.position(place), coast ? 1 : Math.pow(index.population(place), POWER)));
            }
        }
        return places;
    }

    private static boolean isCounted(GazetteerIndex index, int place, boolean coast) {
        Feature feature = index.feature(place);
        return coast ? feature == Feature.PORT : feature.isSettlement() && index.population(place) > 0;
    }

    private static List<Weighed> cut(List<Weighed> places, Qualifier part) {
        return switch (part) {
            case N -> cut(places, false, true);
            case S -> cut(places, false, false);
            case E -> cut(places, true, true);
            case W -> cut(places, true, false);
            case NE -> corner(places, true, true);
            case NW -> corner(places, false, true);
            case SE -> corner(places, true, false);
            case SW -> corner(places, false, false);
            default -> central(central(places, true), false);
        };
    }

    private static List<Weighed> cut(List<Weighed> places, boolean byLongitude, boolean upper) {
        return cut(places, byLongitude, upper, SHARE);
    }

    private static List<Weighed> corner(List<Weighed> places, boolean east, boolean north) {
        return cut(cut(places, true, east, CORNER_SHARE), false, north, CORNER_SHARE);
    }

    /** Keeps the places on one side up to the share; longitudes east of the antimeridian count on from 180. */
    private static List<Weighed> cut(List<Weighed> places, boolean byLongitude, boolean upper, double share) {
        List<Weighed> sorted = sorted(places, byLongitude);
        if (upper) {
            Collections.reverse(sorted);
        }
        return upTo(sorted, share);
    }

    private static List<Weighed> central(List<Weighed> places, boolean byLongitude) {
        List<Weighed> sorted = sorted(places, byLongitude);
        int edge = upTo(sorted, SHARE / 2).size();
        return edge * 2 >= sorted.size() ? sorted : sorted.subList(edge, sorted.size() - edge);
    }

    private static List<Weighed> sorted(List<Weighed> places, boolean byLongitude) {
        boolean split = places.stream().anyMatch(p -> p.position.lonDegrees() < -150)
                && places.stream().anyMatch(p -> p.position.lonDegrees() > 150);
        List<Weighed> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingDouble(p -> {
            double lon = p.position.lonDegrees();
            return byLongitude ? (split && lon < 0 ? lon + 360 : lon) : p.position.latDegrees();
        }));
        return sorted;
    }

    private static List<Weighed> upTo(List<Weighed> sorted, double share) {
        double wanted = sorted.stream().mapToDouble(Weighed::weight).sum() * share;
        double sum = 0;
        int count = 0;
        while (count < sorted.size() && sum < wanted) {
            sum += sorted.get(count++).weight;
        }
        return new ArrayList<>(sorted.subList(0, count));
    }

    private static LonLat middle(List<Weighed> places) {
        double lon = Math.toRadians(places.get(0).position.lonDegrees());
        double east = 0;
        double north = 0;
        for (Weighed place : places) {
            double d = Math.IEEEremainder(Math.toRadians(place.position.lonDegrees()) - lon, 2 * Math.PI);
            east += d;
            north += place.position.latDegrees();
        }
        LonLat mean = LonLat.of(Math.toDegrees(lon + east / places.size()), north / places.size());
        return places.stream()
                .map(Weighed::position)
                .min(Comparator.comparingDouble(mean::distanceMetresTo))
                .orElseThrow();
    }

    private static int radiusMetres(List<Weighed> places, LonLat middle) {
        double[] distances = places.stream().mapToDouble(p -> p.position.distanceMetresTo(middle)).toArray();
        Arrays.sort(distances);
        return (int) Math.max(20_000, distances[distances.length * 9 / 10]);
    }

    private static String words(Qualifier part) {
        return switch (part) {
            case N -> "north";
            case S -> "south";
            case E -> "east";
            case W -> "west";
            case NE -> "northeast";
            case NW -> "northwest";
            case SE -> "southeast";
            case SW -> "southwest";
            default -> "centre";
        };
    }

    /** Describes the part that an id names behind its number sign. */
    public PlaceRow find(GazetteerIndex index, int area, String suffix) {
        return partOf(index, area, said(suffix));
    }

    /**
     * The polygons of a part: of a country or region, its shape cut along a meridian and a parallel through the part's
     * outermost towns; of a sea or a great region, a share of its own area; the sea off a place.
     *
     * @param suffix what an id of a part has behind its number sign
     */
    public Optional<Geometry> areaOf(GazetteerIndex index, int area, String suffix) {
        return areaOf(index, area, said(suffix));
    }

    private Optional<Geometry> areaOf(GazetteerIndex index, int area, Set<Qualifier> said) {
        PlaceRow whole = index.place(area);
        Optional<Geometry> shape = shapes.find(whole.id());
        if (said.contains(Qualifier.OFF)) {
            return new Offshore(shapes).of(whole.position(), shape.orElse(null));
        }
        Qualifier part = said.stream().filter(Qualifier::isPart).findFirst().orElse(null);
        if (part == null || shape.isEmpty()) {
            return shape;
        }
        if (isCutByArea(whole.feature())) {
            return Optional.of(AreaCut.part(shape.get(), part));
        }
        List<Weighed> places = within(index, area, whole, false);
        return Optional.of(places.isEmpty() ? shape.get() : clip(shape.get(), cut(places, part), part));
    }

    /** Seas have no towns, and of great regions nobody thinks by towns. */
    private static boolean isCutByArea(Feature feature) {
        return feature != Feature.COUNTRY && feature != Feature.REGION;
    }

    private static Geometry clip(Geometry shape, List<Weighed> places, Qualifier part) {
        Envelope towns = new Envelope();
        places.forEach(p -> towns.expandToInclude(p.position.lonDegrees(), p.position.latDegrees()));
        String sides = part.name();
        boolean centre = part == Qualifier.CENTRE;
        Envelope kept = new Envelope(
                centre || sides.contains("E") ? towns.getMinX() : -180,
                centre || sides.contains("W") ? towns.getMaxX() : 180,
                centre || sides.contains("N") ? towns.getMinY() : -90,
                centre || sides.contains("S") ? towns.getMaxY() : 90);
        Geometry box = shape.getFactory().toGeometry(kept);
        return shape.getFactory().buildGeometry(AreaCut.polygonsOf(
                OverlayNGRobust.overlay(AreaCut.sound(shape), box, OverlayNG.INTERSECTION)));
    }

    private static Set<Qualifier> said(String suffix) {
        Set<Qualifier> said = new HashSet<>();
        String part = suffix.toUpperCase(Locale.ROOT);
        if (part.equals("OFF")) {
            return Set.of(Qualifier.OFF);
        }
        if (part.endsWith("COAST")) {
            said.add(Qualifier.COAST);
            part = part.substring(0, part.length() - 5);
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier.isPart() && qualifier.name().equals(part)) {
                said.add(qualifier);
            }
        }
        return said;
    }
}
