package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.area.AreaShapes;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.judge.PlaceHint.Agreement;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.gazetteer.query.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a query says that its place lies: its country, and what stands after a comma, in brackets or after "in". A place has
 * to agree with each of them.
 */
public final class TextHints {

    private final List<PlaceHint> hints;
    private final Set<String> countries;
    private final boolean said;

    private TextHints(List<PlaceHint> hints, boolean said) {
        this.hints = hints;
        this.said = said;
        this.countries = countries(hints);
    }

    /** Reads the hints of a query. */
    public static TextHints read(List<GazetteerIndex> indexes, AreaShapes shapes, PlaceQuery query, List<Reading> readings) {
        List<PlaceHint> hints = new ArrayList<>();
        String code = query.countryCode();
        if (code != null && !code.isBlank()) {
            hints.add(PlaceHint.ofCountry(code.toUpperCase(Locale.ROOT), shapes));
        }
        Set<String> texts = new TreeSet<>();
        readings.forEach(reading -> texts.addAll(reading.hints()));
        texts.forEach(text -> hints.add(PlaceHint.read(text, indexes, shapes)));
        return new TextHints(hints, !texts.isEmpty());
    }

    /** The countries that all hints allow; all that are named if they contradict each other. */
    private static Set<String> countries(List<PlaceHint> hints) {
        Set<String> all = new TreeSet<>();
        List<Set<String>> each = hints.stream().map(PlaceHint::countries).filter(set -> !set.isEmpty()).toList();
        each.forEach(all::addAll);
        Set<String> common = new TreeSet<>(all);
        each.forEach(common::retainAll);
        return common.isEmpty() ? all : common;
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
        boolean towns = hints.stream().anyMatch(PlaceHint::namesTownsOnly) && !match.feature().isArea();
        return !towns && hints.stream().anyMatch(hint -> !hint.isUnderstood() && match.reading().hints().contains(hint.text()));
    }

    /** The worst agreement of a place with what is said of countries and regions. */
    Agreement agreement(NameMatch match) {
        Agreement worst = Agreement.IN_AREA;
        boolean any = false;
        for (PlaceHint hint : hints) {
            if (hint.isUnderstood()) {
                Agreement one = hint.agreement(match);
                worst = one.compareTo(worst) > 0 ? one : worst;
                any = true;
            }
        }
        return any ? worst : Agreement.OPEN;
    }

    /** Whether a place lies in a region that is named, or near a town that is. */
    boolean contain(NameMatch match) {
        return hints.stream().anyMatch(hint -> hint.agreement(match) == Agreement.IN_AREA);
    }
}
