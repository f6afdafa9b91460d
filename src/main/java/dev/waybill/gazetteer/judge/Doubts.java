package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.area.Seaside;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.judge.PlaceHint.Agreement;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.query.Abbreviations;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.geo.LonLat;
import dev.waybill.source.TransportMode;

/**
 * Tells which answers to one query may not be called sure, however far ahead of others they are.
 *
 * @param query the question
 * @param hints where it says that its place lies
 * @param seaside where ships can call
 */
record Doubts(PlaceQuery query, TextHints hints, Seaside seaside) {

    /** Letters of "US-CA". */
    private static final int STATE_CODE = 5;

    private static final double NEAR_METRES = 100_000;

    /** A region that is named speaks for a name with two letters swapped or one vowel wrong, in tenths of an error; not for more. */
    private static final int MOST_SURE_IN_REGION = 6;

    /** Whether a match may never be sure: a misspelling by itself, words left aside, a place that lies elsewhere, "CA". */
    boolean isDoubtful(NameMatch match, boolean wholeText) {
        if (match.reading().ignored() > 0 || hints.agreement(match).compareTo(Agreement.BESIDE_AREA) >= 0 && !wholeText) {
            return true;
        }
        if (match.origin() == KeyOrigin.CODE) {
            return isOpenCode(match);
        }
        if (match.index().isOwn(match.place())) {
            return false;
        }
        if (match.isMisspelt()) {
            return !isWhereSaid(match) && !(hints.contain(match) && match.cost() <= MOST_SURE_IN_REGION);
        }
        return Abbreviations.isPortCode(query.text()) || Namesakes.areLikely(match) && !hints.contain(match) && !isWhereSaid(match)
                || standsForAHarbour(match);
    }

    /** "CA" is Canada and California, "WHO" an airport's code and no place; what else is said decides. */
    private boolean isOpenCode(NameMatch match) {
        boolean state = match.feature() == Feature.COUNTRY || match.feature() == Feature.REGION && match.key().length() == STATE_CODE;
        boolean airport = match.key().length() == 3 && !match.feature().isArea();
        return hints.countries().isEmpty() && state && Abbreviations.isStateCode(query.text().strip())
                || airport && query.mode() != TransportMode.AIR && query.kind() == null;
    }

    /** A harbour, bay or terminal of that name was meant, and the place is a town without one, or a whole country. */
    private boolean standsForAHarbour(NameMatch match) {
        boolean harbour = match.reading().says(Qualifier.PORT) || query.kind() == PlaceKind.PORT || match.reading().says(Qualifier.SITE);
        return harbour && (match.feature().isArea()
                || match.feature().isSettlement() && !seaside.isNear(match.index().position(match.place())));
    }

    private boolean isWhereSaid(NameMatch match) {
        LonLat near = query.near();
        return near != null && match.index().position(match.place()).distanceMetresTo(near) < NEAR_METRES;
    }
}
