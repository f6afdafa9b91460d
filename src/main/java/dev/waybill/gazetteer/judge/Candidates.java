package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.area.AreaParts;
import dev.waybill.gazetteer.area.Harbours;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.gazetteer.match.Sorts;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.gazetteer.query.Reading;
import dev.waybill.source.Precision;
import java.util.ArrayList;
import java.util.List;

/** Makes the candidates that callers see: place, precision, radius, reasons. */
public final class Candidates {

    private static final double NEAR_METRES = 30_000;

    /** Below, nobody looks for the harbour of a town. */
    private static final double WORTH_A_HARBOUR = 0.1;

    private Candidates() {}

    /**
     * The candidate.
     *
     * @param parts describes parts of areas
     */
    public static Candidate of(Verdict verdict, double confidence, AreaParts parts) {
        NameMatch match = verdict.match();
        Reading reading = match.reading();
        boolean isArea = match.feature().isArea() || match.feature() == Feature.STRAIT;
        boolean part = reading.says(Qualifier.OFF)
                || isArea && (reading.findPart().isPresent() || reading.says(Qualifier.COAST));
        PlaceRow row = part
                ? parts.partOf(match.index(), match.place(), reading.qualifiers())
                : match.index().place(match.place());
        // "South of France" is a part of France, "south of Rostov" a place by Rostov.
        boolean near = reading.says(Qualifier.NEAR) || reading.says(Qualifier.AREA)
                || reading.findPart().isPresent() && !isArea;
        double radius = radiusMetres(row);
        List<PlaceReason> reasons = new ArrayList<>(verdict.reasons());
        if (near) {
            reasons.add(new PlaceReason.NearWidens());
        }
        return new Candidate(Sorts.place(row), match.key(), match.step(), Math.max(0, Math.min(1, confidence)),
                precision(row.feature(), near), near ? radius + NEAR_METRES : radius, reasons);
    }

    /** The same, at its harbour if a port is asked for and only the town is known. */
    public static Candidate of(Verdict verdict, double confidence, PlaceQuery query, Harbours harbours, AreaParts parts) {
        Candidate town = of(verdict, confidence, parts);
        if (confidence < WORTH_A_HARBOUR || !verdict.match().feature().isSettlement() || !Ranking.wantsPort(query, verdict)) {
            return town;
        }
        return harbours.find(verdict.match().index().place(verdict.match().place()))
                .map(row -> atHarbour(town, row))
                .orElse(town);
    }

    private static Candidate atHarbour(Candidate town, PlaceRow harbour) {
        List<PlaceReason> reasons = new ArrayList<>(town.reasons());
        reasons.add(new PlaceReason.HarbourByRule(Math.rint(town.place().position().distanceMetresTo(harbour.position()) / 1000)));
        return new Candidate(Sorts.place(harbour), town.matchedName(), town.step(), town.confidence(), town.precision(),
                Math.max(town.radiusMetres(), harbour.radiusMetres()), reasons);
    }

    /** How sharply a name that means a place fixes its position. */
    public static Precision precision(Feature feature, boolean near) {
        if (feature == Feature.COUNTRY) {
            return Precision.COUNTRY;
        }
        if (feature.isArea() || feature == Feature.RIVER || feature == Feature.ISLAND || feature == Feature.STRAIT
                || feature == Feature.CANAL) {
            return Precision.REGION;
        }
        if (near) {
            return Precision.NEAR;
        }
        return feature.isSettlement() ? Precision.SETTLEMENT : Precision.EXACT_SITE;
    }

    /** The stated accuracy; a settlement without one reaches as far as its people need room (about 5,000 a km²). */
    public static double radiusMetres(PlaceRow row) {
        if (row.radiusMetres() > 0) {
            return row.radiusMetres();
        }
        return switch (row.feature()) {
            case COUNTRY -> 500_000;
            case MACRO_REGION, SEA -> 400_000;
            case REGION -> 150_000;
            default -> Math.round(Math.max(1_000, 1_000 * Math.sqrt(row.population() / 5_000.0 / Math.PI)));
        };
    }
}
