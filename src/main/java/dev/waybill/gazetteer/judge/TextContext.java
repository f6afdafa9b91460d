package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the other names of a text say about where one of them lies: the states and counties it names, and the towns.
 *
 * <p>A region that is named speaks strongly for the places in it, a town for those within {@value #NEAR_METRES} m and, less, for
 * those of its region. What a movement joins says nothing of this sort: a ship sails from Texas to Paris as well.
 */
final class TextContext {

    private static final double NEAR_METRES = 120_000;
    private static final double SURE = 0.5;
    private static final double POSSIBLE = 0.08;
    private static final int MOST_AREAS = 60;
    private static final int MOST_TOWNS = 60;

    private static final double IN_SURE_AREA = 1;
    private static final double IN_POSSIBLE_AREA = 0.6;
    private static final double NEAR_A_TOWN = 0.7;
    private static final double IN_REGION_OF_TOWN = 0.3;

    /** A region that a name means, with the name. */
    private record Area(PlaceRow row, int place, double share, String text) {

        boolean holds(PlaceRow other, int number) {
            if (number == place || !row.country().isEmpty() && !row.country().equals(other.country())) {
                return false;
            }
            if (row.feature() == Feature.REGION && other.region() != null) {
                return other.region().equals(row.name()) && !other.id().equals(row.id());
            }
            return row.position().distanceMetresTo(other.position()) < row.radiusMetres();
        }
    }

    /** A place that a name surely means, with the name. */
    private record Town(PlaceRow row, String text) {}

    private final List<Area> areas = new ArrayList<>();
    private final List<Town> towns = new ArrayList<>();

    /** Adds what a name may mean, with the share of each place. */
    void add(String text, Verdict verdict, double share) {
        Feature feature = verdict.match().feature();
        GazetteerIndex index = verdict.match().index();
        int place = verdict.match().place();
        boolean area = feature == Feature.REGION || feature == Feature.COUNTY || feature == Feature.ISLAND;
        if (area && share >= POSSIBLE && areas.size() < MOST_AREAS) {
            areas.add(new Area(index.place(place), place, share, text));
        } else if (!feature.isArea() && share >= SURE && towns.size() < MOST_TOWNS) {
            towns.add(new Town(index.place(place), text));
        }
    }

    /** Whether it says anything. */
    boolean isEmpty() {
        return areas.isEmpty() && towns.isEmpty();
    }

    /**
     * How much the other names speak for a place, 0 to 1.
     *
     * @param unheard the name itself and those that movements join it to
     */
    double gain(Verdict verdict, Set<String> unheard) {
        int number = verdict.match().place();
        PlaceRow row = verdict.match().index().place(number);
        double gain = 0;
        for (Area area : areas) {
            if (!unheard.contains(area.text) && area.holds(row, number)) {
                gain = Math.max(gain, area.share >= SURE ? IN_SURE_AREA : IN_POSSIBLE_AREA);
            }
        }
        for (Town town : towns) {
            if (!unheard.contains(town.text) && !town.row.id().equals(row.id()) && !verdict.match().feature().equals(Feature.REGION)) {
                gain = Math.max(gain, gainOf(town.row, row, verdict.match().feature()));
            }
        }
        return gain;
    }

    private static double gainOf(PlaceRow town, PlaceRow place, Feature feature) {
        LonLat here = place.position();
        boolean near = Math.abs(here.latDegrees() - town.position().latDegrees()) < 2
                && here.distanceMetresTo(town.position()) < (feature == Feature.COUNTY ? place.radiusMetres() : NEAR_METRES);
        if (near) {
            return NEAR_A_TOWN;
        }
        return place.region() != null && place.region().equals(town.region()) && place.country().equals(town.country())
                ? IN_REGION_OF_TOWN : 0;
    }
}
