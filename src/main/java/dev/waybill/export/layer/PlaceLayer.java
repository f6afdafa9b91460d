package dev.waybill.export.layer;

import dev.waybill.journey.Journey;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.words.FactText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The layer of places, and the layer of the areas in which an unsharp place lies. */
final class PlaceLayer {

    private PlaceLayer() {}

    /** A place beside the statements that name it. */
    private record Named(ResolvedPlace place, List<Statement> statements) {}

    static Layer places(Journey journey, StatementIndex index, PlaceShapes shapes, FactText facts) {
        return Layer.of(
                new Layer.Head(
                        "places",
                        "Places",
                        "Places as Waybill resolved them from the sources' spellings",
                        Layer.ShapeKind.POINT),
                placeFields(facts),
                () -> journey.places().stream().map(place -> new Named(place, index.listNaming(place.id()))),
                named -> named.place().id(),
                named -> shapes.of(named.place()));
    }

    static Layer areas(Journey journey, PlaceShapes shapes, FactText facts) {
        return Layer.of(
                new Layer.Head(
                        "areas",
                        "Uncertainty areas",
                        "Where a place that is not known to a point may lie: a region, or a radius",
                        Layer.ShapeKind.MULTI_POLYGON),
                areaFields(facts),
                () -> journey.places().stream().filter(PlaceLayer::isUnsharp),
                ResolvedPlace::id,
                place -> {
                    Shapes own = shapes.of(place);
                    return own.area() != null
                            ? own
                            : new Shapes(null, CutAreas.circle(place.getPosition(), place.radiusMetres()));
                });
    }

    private static String kindOf(ResolvedPlace place) {
        return switch (place.precision()) {
            case COUNTRY -> "country";
            case REGION -> "region";
            default -> place.area() != null ? "region" : "radius";
        };
    }

    private static boolean isUnsharp(ResolvedPlace place) {
        return place.area() != null || place.position() != null && place.radiusMetres() > 0;
    }

    private static List<Field<Named>> placeFields(FactText facts) {
        List<Field<Named>> all = new ArrayList<>();
        all.addAll(List.of(
                Field.text("id", "Place", "Id in this journey", named -> named.place()
                        .id()),
                Field.text("name", "Name", "Standard Latin name", named -> ColumnText.nameOf(named.place())),
                Field.text("native_name", "Local name", "Name in the local script", named -> named.place()
                        .nativeName()),
                Field.text(
                        "as_spelt",
                        "As spelt",
                        "As the sources spell it",
                        named -> ColumnText.list(named.place().spellings())),
                Field.text(
                        "kind", "Kind", "city, port, station, site, region, country or position", named -> named.place()
                                .kind()),
                Field.text("country", "Country", "ISO 3166-1 alpha-2", named -> named.place()
                        .countryCode()),
                Field.text("region", "Region", "First-level region", named -> named.place()
                        .regionName())));
        all.addAll(List.of(
                Field.text(
                        "precision",
                        "Precision",
                        "exact_site, settlement, near, region or country",
                        named -> ColumnText.word(named.place().precision())),
                Field.real(
                        "radius_km",
                        "km",
                        "Radius (km)",
                        "Radius of uncertainty",
                        named -> named.place().radiusMetres() / 1000),
                Field.text(
                        "geometry_basis",
                        "Position",
                        "inferred: found by Waybill, or set by the dossier's author" + " where outcome is given",
                        named -> "inferred"),
                Field.text(
                        "outcome",
                        "Outcome",
                        "resolved, ambiguous, unresolved or given",
                        named -> ColumnText.word(named.place().outcome())),
                Field.real(
                        "confidence",
                        "",
                        "Confidence",
                        "Share of such answers that are right, 0 to 1",
                        named -> named.place().confidence()),
                Field.text("gazetteer_id", "Gazetteer id", "Entry in the gazetteer", named -> named.place()
                        .gazetteerId()),
                Field.text("reason", "Because", "Why this place", named -> facts.why(named.place())),
                Field.text(
                        "other_candidates",
                        "Other candidates",
                        "Other places that the spelling may mean",
                        named -> ColumnText.list(named.place().losers().stream().map(loser -> loser(loser, facts)))),
                Field.text(
                        "claim_ids",
                        "Claims",
                        "Rows in claims that name it",
                        named -> ColumnText.list(named.statements().stream()
                                .map(statement -> statement.claim().id()))),
                Field.text(
                        "source_ids",
                        "Sources",
                        "Rows in sources that name it",
                        named -> ColumnText.list(named.statements().stream()
                                .map(statement -> statement.claim().sourceId())))));
        return all;
    }

    private static List<Field<ResolvedPlace>> areaFields(FactText facts) {
        return List.of(
                Field.text("place_id", "Place", "Row in places", ResolvedPlace::id),
                Field.text("name", "Name", "Standard Latin name", ColumnText::nameOf),
                Field.text("as_spelt", "As spelt", "As the sources spell it", place -> ColumnText.list(place.spellings())),
                Field.text("kind", "Kind", "region, country, or radius around a point", PlaceLayer::kindOf),
                Field.text(
                        "precision",
                        "Precision",
                        "exact_site, settlement, near, region or country",
                        place -> ColumnText.word(place.precision())),
                Field.real(
                        "radius_km",
                        "km",
                        "Radius (km)",
                        "Radius of uncertainty",
                        place -> place.radiusMetres() / 1000),
                Field.text("geometry_basis", "Position", "inferred: found by Waybill", place -> "inferred"),
                Field.text("reason", "Because", "Why this place", facts::why));
    }

    private static String loser(ResolvedPlace.Loser loser, FactText facts) {
        return String.format(Locale.ROOT, "%s (%.2f): %s", loser.name(), loser.confidence(), facts.whyNot(loser));
    }
}
