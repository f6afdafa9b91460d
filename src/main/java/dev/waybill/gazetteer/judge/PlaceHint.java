package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.area.AreaShapes;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.gazetteer.match.NameSearch;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.gazetteer.query.Abbreviations;
import dev.waybill.gazetteer.query.Demonyms;
import dev.waybill.gazetteer.query.QueryReader;
import dev.waybill.gazetteer.query.Reading;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One text that says where a place lies ("Georgia", "TX", "DE", "near Kyiv"), with all that it may stand for: the place may
 * agree with any of them.
 */
final class PlaceHint {

    private static final double NEAR_TOWN_METRES = 150_000;
    private static final int MOST_TOWNS = 3;

    /** How a place agrees with a hint, from best to worst. */
    enum Agreement {
        /** In the region, or near the town, that is named. */
        IN_AREA,
        /** In the country that is named. */
        IN_COUNTRY,
        /** On the high seas, where no country is, or nothing is known of the hint. */
        OPEN,
        /** In the country of the region that is named, not in the region. */
        BESIDE_AREA,
        ELSEWHERE
    }

    /** A place that a hint names. */
    private record Spot(GazetteerIndex index, int place) {
        String id() {
            return index.place(place).id();
        }

        LonLat position() {
            return index.position(place);
        }

        double metresTo(NameMatch match) {
            return match.index().position(match.place()).distanceMetresTo(position());
        }

        boolean is(NameMatch match) {
            return index == match.index() && place == match.place();
        }
    }

    private final String text;
    private final AreaShapes shapes;
    private final Set<String> countries = new TreeSet<>();
    private final Set<String> countriesOfAreas = new TreeSet<>();
    private final List<Spot> areas = new ArrayList<>();
    private final List<Spot> towns = new ArrayList<>();

    private PlaceHint(String text, AreaShapes shapes) {
        this.text = text;
        this.shapes = shapes;
    }

    /** The hint that a country's code is. */
    static PlaceHint ofCountry(String code, AreaShapes shapes) {
        PlaceHint hint = new PlaceHint(code, shapes);
        hint.countries.add(code);
        return hint;
    }

    /** Reads a hint: codes and abbreviations first, then names. */
    static PlaceHint read(String text, List<GazetteerIndex> indexes, AreaShapes shapes) {
        PlaceHint hint = new PlaceHint(text, shapes);
        Abbreviations.findCountry(text).ifPresent(hint.countries::add);
        Demonyms.findCountry(text).ifPresent(hint.countries::add);
        for (GazetteerIndex index : indexes) {
            Abbreviations.listRegions(text).forEach(code -> hint.addCoded(index, code));
            for (Reading reading : QueryReader.read(text)) {
                if (reading.findPart().isEmpty()) {
                    NameSearch.findEqual(index, reading).forEach(hint::add);
                }
            }
        }
        return hint;
    }

    private void addCoded(GazetteerIndex index, String code) {
        int key = index.findKey(NameKey.of(code));
        for (int use : key == GazetteerIndex.ABSENT ? new int[0] : index.uses(key)) {
            int place = GazetteerIndex.placeOf(use);
            if (GazetteerIndex.originOf(use) == KeyOrigin.CODE && index.feature(place) == Feature.REGION) {
                addArea(index, place);
            }
        }
    }

    private void add(NameMatch match) {
        Feature feature = match.feature();
        if (feature == Feature.COUNTRY) {
            countries.add(match.country());
        } else if (feature == Feature.REGION || feature == Feature.MACRO_REGION || feature == Feature.COUNTY) {
            addArea(match.index(), match.place());
        } else if (feature.isSettlement() && towns.size() < MOST_TOWNS) {
            towns.add(new Spot(match.index(), match.place()));
        }
    }

    private void addArea(GazetteerIndex index, int place) {
        areas.add(new Spot(index, place));
        if (!index.country(place).isEmpty()) {
            countriesOfAreas.add(index.country(place));
        }
    }

    String text() {
        return text;
    }

    /** Countries that it names, directly or by a region. */
    Set<String> countries() {
        Set<String> all = new TreeSet<>(countries);
        all.addAll(countriesOfAreas);
        return all;
    }

    /** Whether it names a country or a region. */
    boolean isUnderstood() {
        return !countries.isEmpty() || !areas.isEmpty();
    }

    /** Whether it names nothing but towns. */
    boolean namesTownsOnly() {
        return !isUnderstood() && !towns.isEmpty();
    }

    /** How a place agrees with it. */
    Agreement agreement(NameMatch match) {
        if (areas.stream().anyMatch(area -> !area.is(match) && (isOfRegion(match, area) || isIn(match.index().position(match.place()), area))) || isNearATown(match)) {
            return Agreement.IN_AREA;
        }
        if (countries.contains(match.country())) {
            return Agreement.IN_COUNTRY;
        }
        if (!isUnderstood() || match.country().isEmpty() && countriesOfAreas.isEmpty() || areas.stream().anyMatch(a -> a.is(match))) {
            return Agreement.OPEN;
        }
        boolean anywhere = !areas.isEmpty() && countriesOfAreas.isEmpty() && countries.isEmpty();
        return anywhere || countriesOfAreas.contains(match.country()) ? Agreement.BESIDE_AREA : Agreement.ELSEWHERE;
    }

    /** A town counts if nothing larger is called so, or if that is its own region: "Moscow", not the town of Louisiana in Missouri. */
    private boolean isNearATown(NameMatch match) {
        return !match.feature().isArea() && countries.isEmpty() && towns.stream().anyMatch(town -> !town.is(match)
                && town.metresTo(match) < NEAR_TOWN_METRES
                && (areas.isEmpty() || areas.stream().anyMatch(area -> isIn(town.position(), area))));
    }

    /** The gazetteer knows the region of a town better than the shape does, if it lies on a border river. */
    private static boolean isOfRegion(NameMatch match, Spot area) {
        PlaceRow row = match.index().place(match.place());
        PlaceRow region = area.index().place(area.place());
        return row.region() != null && region.feature() == Feature.REGION && row.country().equals(region.country())
                && row.region().equals(region.name());
    }

    private boolean isIn(LonLat position, Spot area) {
        return shapes.isIn(area.id(), position)
                .orElseGet(() -> area.position().distanceMetresTo(position) < area.index().radiusMetres(area.place()));
    }
}
