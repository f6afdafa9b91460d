package dev.waybill.gazetteer.area;

import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.Surroundings;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.judge.Candidates;
import dev.waybill.gazetteer.match.Sorts;
import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what lies around a position by looking at every place of the gazetteer once, some milliseconds' work. */
public final class ReverseSearch {

    private static final double FIRST_REACH_DEGREES = 1;
    private static final double NEAR_LAND_METRES = 30_000;

    private final List<GazetteerIndex> indexes;
    private final AreaShapes shapes;

    public ReverseSearch(List<GazetteerIndex> indexes, AreaShapes shapes) {
        this.indexes = indexes;
        this.shapes = shapes;
    }

    public Surroundings around(LonLat position, int limit) {
        List<Surroundings.Nearby> nearest = List.of();
        for (double reach = FIRST_REACH_DEGREES; nearest.size() < limit && reach <= 64; reach *= 4) {
            nearest = within(position, reach, limit);
        }
        Optional<String> code = shapes.findAt("countries", position, "iso");
        boolean onLand = code.isPresent();
        Optional<String> region = onLand ? shapes.findAt("regions", position, "name") : Optional.empty();
        Optional<Place> country = code.flatMap(this::country);
        if (region.isEmpty() && onLand && !nearest.isEmpty() && nearest.get(0).distanceMetres() < NEAR_LAND_METRES) {
            region = Optional.ofNullable(nearest.get(0).place().regionName());
        }
        return new Surroundings(position, nearest, country.orElse(null), region.orElse(null),
                onLand ? null : sea(position).orElse(null), onLand, shapes.listDisputes(position));
    }

    private List<Surroundings.Nearby> within(LonLat position, double reachDegrees, int limit) {
        List<Surroundings.Nearby> found = new ArrayList<>();
        for (GazetteerIndex index : indexes) {
            for (int place = 0; place < index.placeCount(); place++) {
                if (Math.abs(index.latitudeE7(place) / 1e7 - position.latDegrees()) <= reachDegrees
                        && isAPoint(index.feature(place))
                        && eastWestDegrees(index, place, position) <= reachDegrees) {
                    found.add(nearby(index, place, position));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Surroundings.Nearby::distanceMetres));
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static boolean isAPoint(Feature feature) {
        return !feature.isArea() && feature != Feature.RIVER && feature != Feature.STRAIT && feature != Feature.ISLAND;
    }

    /** Difference of longitude, shrunk as meridians converge. */
    private static double eastWestDegrees(GazetteerIndex index, int place, LonLat position) {
        return Math.abs(Math.IEEEremainder(index.longitudeE7(place) / 1e7 - position.lonDegrees(), 360))
                * Math.cos(Math.toRadians(position.latDegrees()));
    }

    private static Surroundings.Nearby nearby(GazetteerIndex index, int place, LonLat position) {
        LonLat there = index.position(place);
        return new Surroundings.Nearby(Sorts.place(index.place(place)), there.distanceMetresTo(position),
                Geodesics.azimuthDegrees(there, position));
    }

    private Optional<Place> country(String code) {
        return indexes.stream()
                .filter(index -> index.findPlace("country:" + code) != GazetteerIndex.ABSENT)
                .map(index -> Sorts.place(index.place(index.findPlace("country:" + code))))
                .findFirst();
    }

    /** The sea whose polygon holds the position, else the smallest whose circle does. */
    private Optional<String> sea(LonLat position) {
        Optional<String> drawn = shapes.findAt("seas", position, "name");
        if (drawn.isPresent()) {
            return drawn;
        }
        List<PlaceRow> around = new ArrayList<>();
        for (GazetteerIndex index : indexes) {
            for (int place = 0; place < index.placeCount(); place++) {
                if (index.feature(place) == Feature.SEA
                        && index.position(place).distanceMetresTo(position) <= index.radiusMetres(place)) {
                    around.add(index.place(place));
                }
            }
        }
        return around.stream().min(Comparator.comparingInt(PlaceRow::radiusMetres)).map(PlaceRow::name);
    }
}
