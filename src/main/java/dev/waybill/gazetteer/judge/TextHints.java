package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.area.AreaShapes;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.gazetteer.match.NameSearch;
import dev.waybill.gazetteer.query.QueryReader;
import dev.waybill.gazetteer.query.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Where a query says that its place lies: its country, and what stands after a comma, in brackets or after "in". */
public final class TextHints {

    private static final double NEAR_TOWN_METRES = 150_000;
    private static final int MOST_TOWNS = 3;

    private final AreaShapes shapes;
    private final Set<String> countries = new TreeSet<>();
    private final List<NameMatch> areas = new ArrayList<>();
    private final List<NameMatch> towns = new ArrayList<>();
    private final Set<String> understood = new HashSet<>();

    private boolean said;

    private TextHints(AreaShapes shapes) {
        this.shapes = shapes;
    }

    public static TextHints read(List<GazetteerIndex> indexes, AreaShapes shapes, PlaceQuery query, List<Reading> readings) {
        TextHints hints = new TextHints(shapes);
        if (query.countryCode() != null && !query.countryCode().isBlank()) {
            hints.countries.add(query.countryCode().toUpperCase(Locale.ROOT));
        }
        Set<String> texts = new TreeSet<>();
        readings.forEach(reading -> texts.addAll(reading.hints()));
        hints.said = !texts.isEmpty();
        texts.forEach(text -> hints.add(indexes, text));
        return hints;
    }

    private void add(List<GazetteerIndex> indexes, String text) {
        for (GazetteerIndex index : indexes) {
            for (Reading reading : QueryReader.read(text)) {
                if (reading.findPart().isEmpty()) {
                    NameSearch.findEqual(index, reading).forEach(match -> add(match, text));
                }
            }
        }
    }

    private void add(NameMatch match, String text) {
        Feature feature = match.feature();
        if (feature == Feature.COUNTRY) {
            countries.add(match.country());
            understood.add(text);
        } else if (feature == Feature.REGION || feature == Feature.MACRO_REGION) {
            areas.add(match);
            if (!match.country().isEmpty()) {
                countries.add(match.country());
            }
            understood.add(text);
        } else if (feature.isSettlement() && towns.size() < MOST_TOWNS) {
            towns.add(match);
        }
    }

    /** Countries named, directly or by a region. */
    public Set<String> countries() {
        return countries;
    }

    /** Whether the text says more than a name. */
    public boolean areSaid() {
        return said;
    }

    /** Whether something is said of the place that means nothing here, as in "Frankfurt (Oder)", or a town that is in it. */
    public boolean leavesOut(NameMatch match) {
        return !understood.containsAll(match.reading().hints()) && (towns.isEmpty() || match.feature().isArea());
    }

    /** Whether a region is named, or a town that the place may be near. */
    public boolean nameAnArea() {
        return !areas.isEmpty();
    }

    /** Whether a place lies in a region that is named, or near a town that is. */
    public boolean contain(NameMatch match) {
        return areas.stream().anyMatch(area -> match.place() != area.place() && isIn(match, area))
                || !match.feature().isArea() && towns.stream()
                        .anyMatch(town -> match.place() != town.place() && distance(match, town) < NEAR_TOWN_METRES);
    }

    private boolean isIn(NameMatch match, NameMatch area) {
        String id = area.index().place(area.place()).id();
        return shapes.isIn(id, match.index().position(match.place()))
                .orElseGet(() -> distance(match, area) < area.index().radiusMetres(area.place()));
    }

    private static double distance(NameMatch one, NameMatch other) {
        return one.index().position(one.place()).distanceMetresTo(other.index().position(other.place()));
    }
}
